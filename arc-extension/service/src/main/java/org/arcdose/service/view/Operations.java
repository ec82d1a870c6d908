package org.arcdose.service.view;

/** What operators and monitoring ask. */
public interface Operations {
  /** Cheap; does not wait longer than two seconds. */
  Health health();

  /** Prometheus text exposition format, version 0.0.4. */
  String metrics();

  /** What is set and in force. */
  SiteSettings settings();
}
