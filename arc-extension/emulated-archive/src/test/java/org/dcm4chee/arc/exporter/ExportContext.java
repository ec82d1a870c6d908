package org.dcm4chee.arc.exporter;

/** Emulated. */
public interface ExportContext {
  Long getTaskPK();

  String getStudyInstanceUID();

  String getSeriesInstanceUID();

  String getSopInstanceUID();
}
