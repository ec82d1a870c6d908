package org.dcm4chee.arc.delete;

import org.dcm4chee.arc.entity.Study;

/** Signature. */
public interface StudyDeleteContext {
  Study getStudy();
}
