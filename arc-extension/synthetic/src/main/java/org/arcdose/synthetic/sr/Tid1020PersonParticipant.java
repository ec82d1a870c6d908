package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.ParticipantField.*;

import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Part;

/** A person who took part (PS3.16 TID 1020). */
final class Tid1020PersonParticipant {
  private Tid1020PersonParticipant() {}

  static Dataset item(Part person) {
    return Item.of(
        Item.CONTAINS,
        PERSON_NAME,
        person.text(PERSON_NAME),
        Item.all(
            Item.PROPERTIES,
            person,
            ROLE_IN_PROCEDURE,
            PERSON_ID,
            PERSON_ID_ISSUER,
            ORGANIZATION,
            ROLE_IN_ORGANIZATION));
  }
}
