package org.dcm4chee.arc.study;

/** Signature. */
public interface StudyMgtContext {
  String getStudyInstanceUID();
}
