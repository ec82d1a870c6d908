package org.arcdose.synthetic.clinic;

import java.util.List;

/**
 * A machine of an invented hospital. Makers and models are written as such devices write them,
 * because readers tell devices by these texts; stations and serial numbers are invented.
 *
 * @param modality what the room is for: CT, RF, XA, MG, DX, CR, PX, NM, PT
 */
public record Machine(
    String modality,
    String manufacturer,
    String model,
    String station,
    String serialNumber,
    String software,
    String hospital,
    String department) {
  private static final String MUSTERSTADT = "Klinikum Musterstadt";
  private static final String NOWHERE = "St Elsewhere Infirmary";
  private static final String EXEMPLE = "Centre Hospitalier d'Exempleville";
  private static final String RADIOLOGY = "Röntgen";

  public static final Machine CT_1 =
      radiology("CT", "SIEMENS", "SOMATOM go.Top", "SYNCT1", "SN-CT-1", "VB20A");
  public static final Machine CT_2 =
      other("CT", "GE MEDICAL SYSTEMS", "Revolution EVO", "SYNCT2", "SN-CT-2", "evo.15", NOWHERE);
  public static final Machine CT_3 =
      other("CT", "Canon Medical Systems", "Aquilion ONE", "SYNCT3", "SN-CT-3", "V10.6", EXEMPLE);
  public static final Machine CT_DUAL_SOURCE =
      radiology("CT", "SIEMENS", "SOMATOM Definition Flash", "SYNCT4", "SN-CT-4", "syngo CT 2012B");
  public static final Machine CT_PHILIPS =
      other("CT", "Philips", "Brilliance 16P", "SYNCT5", "SN-CT-5", "2.3.0", NOWHERE);

  public static final Machine RF_1 =
      radiology("RF", "SIEMENS", "Luminos dRF Max", "SYNRF1", "SN-RF-1", "VE10");
  public static final Machine RF_2 =
      other("RF", "Canon Medical Systems", "Ultimax-i", "SYNRF2", "SN-RF-2", "V6.10", EXEMPLE);
  public static final Machine MOBILE =
      other("RF", "GE OEC Medical Systems", "OEC Elite CFD", "SYNRF3", "SN-RF-3", "1.2", NOWHERE);
  public static final Machine ARCADIS =
      radiology("RF", "SIEMENS", "ARCADIS Varic", "SYNRF4", "SN-RF-4", "VC10B");

  public static final Machine XA_1 =
      radiology("XA", "SIEMENS", "ARTIS pheno", "SYNXA1", "SN-XA-1", "VE20");
  public static final Machine XA_2 =
      other("XA", "GE MEDICAL SYSTEMS", "Innova IGS 5", "SYNXA2", "SN-XA-2", "3.1", NOWHERE);
  public static final Machine ALLURA =
      other("XA", "Philips Medical Systems", "Allura Xper", "SYNXA3", "SN-XA-3", "8.2", EXEMPLE);
  public static final Machine AXIOM =
      radiology("XA", "Siemens", "AXIOM-Artis", "SYNXA4", "SN-XA-4", "VC14K");
  public static final Machine ALPHENIX =
      other("XA", "CANON_MEC", "INFX-8000V", "SYNXA5", "SN-XA-5", "V8.30", EXEMPLE);

  public static final Machine MG_1 =
      radiology("MG", "HOLOGIC, Inc.", "Selenia Dimensions", "SYNMG1", "SN-MG-1", "1.9.0");
  public static final Machine MG_2 =
      other("MG", "GE MEDICAL SYSTEMS", "Senographe Pristina", "SYNMG2", "SN-MG-2", "2.7", NOWHERE);

  public static final Machine DX_1 =
      radiology("DX", "SIEMENS", "Ysio Max", "SYNDX1", "SN-DX-1", "VE10");
  public static final Machine DX_2 =
      other("DX", "Carestream Health", "DRX-Evolution", "SYNDX2", "SN-DX-2", "5.7", NOWHERE);
  public static final Machine DR_7500 =
      other("DX", "KODAK", "DR 7500", "SYNDX3", "SN-DX-3", "4.0", NOWHERE);
  public static final Machine CR_1 =
      radiology("CR", "Agfa", "DX-G", "SYNCR1", "SN-CR-1", "NIM2112");
  public static final Machine PX_1 =
      radiology("PX", "Dentsply Sirona", "Orthophos SL", "SYNPX1", "SN-PX-1", "1.4");

  public static final Machine NM_1 =
      radiology("NM", "SIEMENS NM", "Symbia Intevo 16", "SYNNM1", "SN-NM-1", "VB22A");
  public static final Machine PT_1 =
      radiology("PT", "SIEMENS", "Biograph 64-4R", "SYNPT1", "SN-PT-1", "VG80B");

  /** The CT of the PET-CT: the same machine to the hospital, another device to DICOM. */
  public static final Machine PT_CT =
      radiology("CT", "SIEMENS", "Biograph 64-4R", "SYNPT1", "SN-PT-1", "VG80B");

  static Machine radiology(
      String modality, String maker, String model, String station, String serial, String software) {
    return new Machine(modality, maker, model, station, serial, software, MUSTERSTADT, RADIOLOGY);
  }

  static Machine other(
      String modality,
      String maker,
      String model,
      String station,
      String serial,
      String software,
      String hospital) {
    return new Machine(modality, maker, model, station, serial, software, hospital, "Radiology");
  }

  /** The machines that take plain examinations in turn. */
  public static List<Machine> inTurn(String modality) {
    return switch (modality) {
      case "CT" -> List.of(CT_1, CT_2, CT_3);
      case "RF" -> List.of(RF_1, RF_2);
      case "XA" -> List.of(XA_1, XA_2);
      case "MG" -> List.of(MG_1, MG_2);
      case "DX" -> List.of(DX_1, DX_2);
      case "CR" -> List.of(CR_1);
      case "PX" -> List.of(PX_1);
      case "NM" -> List.of(NM_1);
      case "PT" -> List.of(PT_1);
      default -> throw new IllegalArgumentException("There is no room for " + modality + ".");
    };
  }
}
