package org.arcdose.dose.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Images with any one attribute missing or damaged, wherever in them it stands. */
class ImageMutationTest {
  private static final String DAMAGED = "1..2?";

  /** One attribute and the dataset or item it stands in. */
  private record Place(Dataset dataset, int tag, VR vr) {}

  @ParameterizedTest
  @EnumSource(
      names = {
        "DX_IMAGE",
        "CR_IMAGE",
        "PX_IMAGE",
        "MG_IMAGE",
        "TOMOSYNTHESIS_IMAGE",
        "HOLOGIC_PROJECTION",
        "XA_IMAGE",
        "RF_IMAGE"
      })
  void a_number_that_matters_is_an_error_by_its_name_when_it_is_damaged(Kind kind) {
    DoseReport sound = report(image(kind));
    int mattering = 0;
    for (int i = 0; i < places(image(kind)).size(); i++) {
      Dataset without = image(kind);
      Place removed = places(without).get(i);
      removed.dataset().remove(removed.tag());
      Extraction lacking = DoseExtraction.extract(without);

      Dataset damaged = image(kind);
      Place place = places(damaged).get(i);
      boolean number = place.vr() == VR.DS || place.vr() == VR.IS;
      if (place.vr() == VR.SQ) {
        place.dataset().putSequence(place.tag(), new Dataset());
      } else if (place.vr() != VR.OW) {
        place.dataset().put(place.tag(), number ? place.vr() : VR.LO, DAMAGED);
      }
      Extraction garbled = DoseExtraction.extract(damaged);

      if (number
          && lacking instanceof Extraction.Extracted extracted
          && !exposure(extracted.report()).equals(exposure(sound))) {
        mattering++;
        assertNamed(place, (Extraction.Extracted) garbled);
      }
    }
    assertTrue(mattering >= 8, "only " + mattering + " numbers matter");
  }

  private static void assertNamed(Place place, Extraction.Extracted garbled) {
    String name = Dictionary.keyword(place.tag()) + " " + Tag.format(place.tag());
    List<String> errors =
        garbled.report().findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.ERROR)
            .map(Finding::where)
            .toList();
    assertEquals(1, errors.size(), name + ": " + errors);
    assertTrue(errors.get(0).endsWith(name), errors + " do not name " + name);
  }

  private static Object exposure(DoseReport report) {
    ProjectionIrradiationEvent event = report.projectionEvents().get(0);
    return List.of(
        event.dose(),
        event.source(),
        event.detector(),
        event.mechanics(),
        event.distances(),
        event.filters());
  }

  private static DoseReport report(Dataset image) {
    return ((Extraction.Extracted) DoseExtraction.extract(image)).report();
  }

  private static Dataset image(Kind kind) {
    return new SyntheticStudies(5).object(kind, 1).object().dataset();
  }

  private static List<Place> places(Dataset dataset) {
    List<Place> places = new ArrayList<>();
    for (Element element : dataset) {
      places.add(new Place(dataset, element.tag(), element.vr()));
      element.items().forEach(item -> places.addAll(places(item)));
    }
    return places;
  }
}
