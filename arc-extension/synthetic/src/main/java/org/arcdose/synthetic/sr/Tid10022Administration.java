package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.NuclearField.*;
import static org.arcdose.synthetic.sr.Item.CONTAINS;
import static org.arcdose.synthetic.sr.Item.PROPERTIES;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/** Radiopharmaceutical Administration (PS3.16 TID 10022), organ dose TID 10023. */
final class Tid10022Administration {
  private static final Code NAME = Codes.dcm("113502", "Radiopharmaceutical Administration");
  private static final Code ORGAN_DOSE = Codes.dcm("113517", "Organ Dose Information");

  /** Where Siemens puts the effective dose. */
  private static final Code EFFECTIVE_DOSE =
      new Code("220001", "99SHS", "Effective Dose Information");

  private Tid10022Administration() {}

  static Dataset item(Part event) {
    return new Container(NAME, event)
        .nested(CONTAINS, AGENT, PROPERTIES, RADIONUCLIDE, HALF_LIFE_S)
        .contains(
            SPECIFIC_ACTIVITY_BQ_PER_MMOL,
            ADMINISTRATION_EVENT_UID,
            EXTRAVASATION_SYMPTOMS,
            EXTRAVASATION_ACTIVITY_PERCENT,
            STARTED_AT,
            STOPPED_AT,
            ADMINISTERED_ACTIVITY_MBQ,
            VOLUME_CM3)
        .nested(CONTAINS, PRE_ADMINISTRATION_ACTIVITY_MBQ, PROPERTIES, ACTIVITY_DEVICE)
        .nested(CONTAINS, POST_ADMINISTRATION_ACTIVITY_MBQ, PROPERTIES, ACTIVITY_DEVICE)
        .items(route(event))
        .each(Group.PERSON, Tid1020PersonParticipant::item)
        .contains(BRAND_NAME)
        .nested(CONTAINS, DISPENSE_UNIT, PROPERTIES, LOT, REAGENT_VIAL, RADIONUCLIDE_ID)
        .contains(PRESCRIPTION, COMMENT)
        .each(Group.ORGAN_DOSE, Tid10022Administration::organ)
        .container(EFFECTIVE_DOSE, EFFECTIVE_DOSE_MSV)
        .item();
  }

  private static List<Dataset> route(Part event) {
    if (!event.has(ROUTE)) {
      return List.of();
    }
    Dataset site =
        Item.of(
            PROPERTIES,
            SITE,
            event.code(SITE),
            Item.all(Item.CONCEPT_MODIFIER, event, SITE_LATERALITY));
    return List.of(Item.of(CONTAINS, ROUTE, event.code(ROUTE), List.of(site)));
  }

  private static Dataset organ(Part organ) {
    return new Container(ORGAN_DOSE, organ)
        .modifiers(FINDING_SITE, ORGAN_LATERALITY)
        .contains(MASS_G)
        .nested(CONTAINS, ORGAN_DOSE_MGY, PROPERTIES, MEASUREMENT_METHOD, REFERENCE_AUTHORITY)
        .item();
  }
}
