package org.arcdose.ui.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.arcdose.service.view.DeviceRow;
import org.arcdose.service.view.Devices;
import org.arcdose.service.view.Unavailable;

/** The devices, and one of them being renamed. */
@Named
@ViewScoped
public class DevicesPage implements Serializable {
  private Devices devices;
  private Visitor visitor;
  private transient List<DeviceRow> rows;
  private String outage;
  private Long edited;
  private String displayName;
  private String modality;

  @Inject
  public DevicesPage(Devices devices, Visitor visitor) {
    this.devices = devices;
    this.visitor = visitor;
  }

  /** For the client proxy. */
  protected DevicesPage() {}

  /** Asked once per request; none while they cannot be had. */
  public List<DeviceRow> getRows() {
    if (rows == null) {
      try {
        rows = devices.all();
        outage = null;
      } catch (Unavailable away) {
        rows = List.of();
        outage = away.getMessage();
      }
    }
    return rows;
  }

  /** Why there are no rows to be had; null if there are. */
  public String getOutage() {
    return outage;
  }

  /** Begins to change a device. */
  public void edit(DeviceRow device) {
    edited = device.id();
    displayName = device.displayName();
    modality = device.modality();
  }

  public void cancel() {
    edited = null;
  }

  public void save() {
    if (edited != null && visitor.isAdministrator()) {
      boolean done = devices.change(edited, displayName.strip(), modality);
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                  done ? "Saved; stored studies follow." : "This device is gone.",
                  null));
    }
    edited = null;
    rows = null;
  }

  /** Number of the device being changed, null if none is. */
  public Long getEdited() {
    return edited;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getModality() {
    return modality;
  }

  public void setModality(String modality) {
    this.modality = modality;
  }
}
