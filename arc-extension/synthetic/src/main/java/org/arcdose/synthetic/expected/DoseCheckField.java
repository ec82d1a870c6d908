package org.arcdose.synthetic.expected;

/** CT dose check: alerts and notifications (PS3.16 TID 10015). */
public enum DoseCheckField implements Field {
  DLP_ALERT_CONFIGURED(Content.code("113901", "DLP Alert Value Configured")),
  CTDI_VOL_ALERT_CONFIGURED(Content.code("113902", "CTDIvol Alert Value Configured")),
  DLP_ALERT_MGY_CM(Content.num("113903", "DLP Alert Value", Units.MGY_CM)),
  CTDI_VOL_ALERT_MGY(Content.num("113904", "CTDIvol Alert Value", Units.MGY)),
  ACCUMULATED_DLP_ESTIMATE_MGY_CM(
      Content.num("113905", "Accumulated DLP Forward Estimate", Units.MGY_CM)),
  ACCUMULATED_CTDI_VOL_ESTIMATE_MGY(
      Content.num("113906", "Accumulated CTDIvol Forward Estimate", Units.MGY)),
  REASON_FOR_PROCEEDING(Content.text("113907", "Reason for Proceeding")),
  DLP_NOTIFICATION_CONFIGURED(Content.code("113909", "DLP Notification Value Configured")),
  CTDI_VOL_NOTIFICATION_CONFIGURED(Content.code("113910", "CTDIvol Notification Value Configured")),
  DLP_NOTIFICATION_MGY_CM(Content.num("113911", "DLP Notification Value", Units.MGY_CM)),
  CTDI_VOL_NOTIFICATION_MGY(Content.num("113912", "CTDIvol Notification Value", Units.MGY)),
  DLP_ESTIMATE_MGY_CM(Content.num("113913", "DLP Forward Estimate", Units.MGY_CM)),
  CTDI_VOL_ESTIMATE_MGY(Content.num("113914", "CTDIvol Forward Estimate", Units.MGY));

  private final Content content;

  DoseCheckField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
