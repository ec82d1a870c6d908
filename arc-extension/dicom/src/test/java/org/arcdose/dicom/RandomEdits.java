package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random objects and random edits that often meet: few tags, values and creators. */
final class RandomEdits {
  private static final int[] TAGS = {
    Tag.ACCESSION_NUMBER, Tag.PATIENT_NAME, Tag.PATIENT_ID, Tag.KVP, Tag.ROWS, Tag.TEXT_VALUE
  };
  private static final int[] SEQUENCES = {
    0x0008_0006, Tag.REQUEST_ATTRIBUTES_SEQUENCE, Tag.CONTENT_SEQUENCE
  };
  private static final String[] CREATORS = {"ONE", "TWO"};

  private final Random random;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** An object with SOP class and instance. */
  Dataset object() {
    Dataset dataset =
        dataset(3)
            .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
            .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.67")
            .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25." + random.nextInt(1000));
    if (random.nextBoolean()) {
      dataset.putBytes(Tag.PIXEL_DATA, VR.OW, new byte[2 * random.nextInt(50_000)]);
    }
    return dataset;
  }

  private Dataset dataset(int depth) {
    Dataset dataset = new Dataset();
    if (random.nextInt(4) == 0) {
      dataset.put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, random.nextBoolean() ? "ISO_IR 192" : "GBK");
    }
    dataset.setLengthForm(random.nextBoolean() ? LengthForm.DEFINED : LengthForm.DELIMITED);
    for (int tag : TAGS) {
      if (random.nextBoolean()) {
        dataset.put(tag, Dictionary.vr(tag), value(tag));
      }
    }
    for (String creator : CREATORS) {
      for (int left = random.nextInt(3); left > 0; left--) {
        int tag = (random.nextBoolean() ? 0x0019_0000 : 0x0051_0000) + random.nextInt(3);
        dataset.putPrivate(creator, tag, VR.LO, "p" + random.nextInt(10));
      }
    }
    for (int tag : SEQUENCES) {
      if (depth > 0 && random.nextInt(3) > 0) {
        dataset.put(sequence(tag, depth));
      }
    }
    return dataset;
  }

  private Element sequence(int tag, int depth) {
    Dataset[] items = new Dataset[random.nextInt(3)];
    Arrays.setAll(items, i -> dataset(depth - 1));
    LengthForm form = random.nextBoolean() ? LengthForm.DEFINED : LengthForm.DELIMITED;
    return new SequenceElement(tag, VR.SQ.onWire(), List.of(items), form, null);
  }

  private String value(int tag) {
    boolean numbers = tag == Tag.KVP || tag == Tag.ROWS;
    return numbers ? "" + random.nextInt(100) : random.nextBoolean() ? "text" : "\u7537\u6027";
  }

  DatasetEdit edit() {
    DatasetEdit.Builder edit = DatasetEdit.builder();
    for (int left = random.nextInt(6); left > 0; left--) {
      addTo(edit);
    }
    return edit.build();
  }

  private void addTo(DatasetEdit.Builder edit) {
    int tag = TAGS[random.nextInt(TAGS.length)];
    String one = single(tag);
    String any = random.nextInt(3) == 0 ? "**." + attribute(tag) : one;
    switch (random.nextInt(10)) {
      case 0 -> edit.remove(any);
      case 1 -> edit.empty(any);
      case 2 -> edit.replace(any, Change.to(value(tag)));
      case 3 -> edit.add(one, Change.to(value(tag)));
      case 4 -> edit.put(one, Change.to(value(tag)));
      case 5 -> edit.remove(items() + (random.nextBoolean() ? privateElement() : "PatientID"));
      case 6 -> edit.put(items() + privateElement(), Change.to(VR.LO, "new"));
      case 7 -> {
        String items = items();
        if (items.isEmpty()) {
          edit.put("RequestAttributesSequence", Change.toItems(dataset(1), dataset(0)));
        } else {
          edit.remove(items.substring(0, items.length() - 1));
        }
      }
      case 8 ->
          edit.put(
              items() + "SpecificCharacterSet",
              Change.to(random.nextBoolean() ? "GB18030" : "ISO_IR 192"));
      default ->
          edit.change(
              random.nextBoolean() ? "**.xxxxxxxx" : any,
              (place, old) ->
                  switch (Math.floorMod(place.toString().hashCode(), 5)) {
                    case 0 -> Change.remove();
                    case 1 -> Change.empty();
                    default -> Change.keep();
                  });
    }
  }

  private String single(int tag) {
    return items() + attribute(tag);
  }

  private static String attribute(int tag) {
    return AttributeSelector.exactly(tag).toString();
  }

  private String items() {
    List<String> steps = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      int tag = SEQUENCES[random.nextInt(SEQUENCES.length)];
      String item = random.nextInt(3) == 0 ? "*" : "" + random.nextInt(3);
      steps.add(attribute(tag) + "[" + item + "].");
    }
    return String.join("", steps);
  }

  private String privateElement() {
    String group = random.nextBoolean() ? "0019" : "0051";
    String creator = CREATORS[random.nextInt(CREATORS.length)];
    return "(" + group + ",\"" + creator + "\",0" + random.nextInt(3) + ")";
  }
}
