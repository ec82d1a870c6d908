package org.dcm4chee.arc.study;

/** Emulated. */
public interface StudyMgtContext {
  String getStudyInstanceUID();
}
