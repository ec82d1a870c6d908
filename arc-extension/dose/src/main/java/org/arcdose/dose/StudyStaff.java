package org.arcdose.dose;

/**
 * Who took part in a study: names as DICOM writes them (PS3.5 6.2.1), several of one role separated
 * by {@code " | "} because a name may hold a comma; empty if absent. Never printed: they are
 * personal data of staff.
 *
 * @param referringPhysician (0008,0090)
 * @param requestingPhysician (0032,1032)
 * @param performingPhysician (0008,1050)
 * @param readingPhysician Name of Physician(s) Reading Study (0008,1060)
 * @param physicianOfRecord (0008,1048)
 * @param operator Operators' Name (0008,1070)
 */
public record StudyStaff(
    String referringPhysician,
    String requestingPhysician,
    String performingPhysician,
    String readingPhysician,
    String physicianOfRecord,
    String operator) {
  /** Nobody is named. */
  public static final StudyStaff NONE = new StudyStaff("", "", "", "", "", "");

  @Override
  public String toString() {
    return "StudyStaff[not printed]";
  }
}
