package org.dcm4chee.arc.exporter;

/** Signature. */
public interface ExportContext {
  Long getTaskPK();

  String getStudyInstanceUID();

  String getSeriesInstanceUID();

  String getSopInstanceUID();
}
