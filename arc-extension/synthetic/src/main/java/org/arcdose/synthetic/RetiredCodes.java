package org.arcdose.synthetic;

import java.util.Map;
import org.arcdose.dicom.Code;

/** SNOMED RT codes of the SNOMED CT codes the reports use (PS3.16 annex O). */
final class RetiredCodes {
  private static final Map<String, String> RT =
      Map.ofEntries(
          Map.entry("363703001", "G-C0E8"),
          Map.entry("272741003", "G-C171"),
          Map.entry("91723000", "T-D0005"),
          Map.entry("408730004", "G-C32C"),
          Map.entry("363589002", "G-C2D0"),
          Map.entry("349358000", "F-61FDB"),
          Map.entry("89457008", "C-10072"),
          Map.entry("304283002", "R-42806"),
          Map.entry("410675002", "G-C340"),
          Map.entry("272737002", "G-C581"),
          Map.entry("363698007", "G-C0E3"),
          Map.entry("118538004", "G-D701"),
          Map.entry("60621009", "F-01860"),
          Map.entry("80274001", "F-70210"),
          Map.entry("77477000", "P5-08000"),
          Map.entry("71651007", "P5-40010"),
          Map.entry("261004008", "R-408C3"),
          Map.entry("371931008", "R-002E9"),
          Map.entry("373066001", "R-0038D"),
          Map.entry("373067005", "R-00339"),
          Map.entry("15869005", "A-2C090"),
          Map.entry("44491008", "P5-06000"),
          Map.entry("116152004", "P5-08001"),
          Map.entry("702569007", "R-FB8F1"),
          Map.entry("399331006", "P5-0808E"),
          Map.entry("27483000", "P5-00100"),
          Map.entry("102540008", "F-10470"),
          Map.entry("102541007", "F-10480"),
          Map.entry("102538003", "F-10450"),
          Map.entry("40199007", "F-10340"),
          Map.entry("1240000", "F-10310"),
          Map.entry("66925006", "C-127F9"),
          Map.entry("12503006", "C-120F9"),
          Map.entry("59801003", "C-167F9"),
          Map.entry("41967008", "C-137F9"),
          Map.entry("71128006", "C-150F9"),
          Map.entry("26194003", "C-164F9"),
          Map.entry("69536005", "T-D1100"),
          Map.entry("816094009", "T-D3000"),
          Map.entry("818981001", "T-D4000"),
          Map.entry("816092008", "T-D6000"),
          Map.entry("80891009", "T-32000"),
          Map.entry("30021000", "T-D9400"),
          Map.entry("32849002", "T-56000"),
          Map.entry("76752008", "T-04000"),
          Map.entry("85562004", "T-D8700"),
          Map.entry("661005", "T-D1213"),
          Map.entry("7771000", "G-A101"),
          Map.entry("24028007", "G-A100"),
          Map.entry("51440002", "G-A102"),
          Map.entry("80248007", "T-04030"),
          Map.entry("73056007", "T-04020"),
          Map.entry("399162004", "R-10242"),
          Map.entry("399368009", "R-10226"),
          Map.entry("399209000", "R-102D5"),
          Map.entry("399348003", "R-10206"),
          Map.entry("272479007", "R-10214"));

  private RetiredCodes() {}

  /** The old code under that scheme name; the same object when there is none. */
  static Code of(Code code, String scheme) {
    String retired = code.scheme().equals("SCT") ? RT.get(code.value()) : null;
    return retired == null ? code : new Code(retired, scheme, code.meaning());
  }
}
