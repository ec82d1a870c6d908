package org.arcdose.skindose.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.arcdose.skindose.TestEvents;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.EllipticCylinder;
import org.arcdose.skindose.phantom.Patch;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.phantom.SkinCells;
import org.arcdose.skindose.phantom.SkinCellsBuilder;
import org.junit.jupiter.api.Test;

class DoseEngineTest {
  private static final Phantom BODY = new BodyMesh(Person.reference(Sex.MALE), 1.5);

  @Test
  void the_result_is_the_same_to_the_last_bit_with_one_thread_and_with_many() throws Exception {
    List<PreparedEvent> events = prepared(BODY, DoseModel.SUPERPOSITION, exposures(60));
    EngineRun one = in(new ForkJoinPool(1), events);
    EngineRun many = in(new ForkJoinPool(7), events);
    assertArrayEquals(one.doseMgy(), many.doseMgy(), 0);
    assertEquals(one.events(), many.events());
  }

  private static EngineRun in(ForkJoinPool pool, List<PreparedEvent> events) throws Exception {
    try {
      return pool.submit(() -> DoseEngine.run(BODY.cells(), events)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void one_event_added_gives_what_all_together_give() {
    List<PreparedEvent> events = prepared(BODY, DoseModel.SUPERPOSITION, exposures(20));
    double[] all = DoseEngine.run(BODY.cells(), events).doseMgy();
    double[] sum = DoseEngine.run(BODY.cells(), events.subList(0, 19)).doseMgy();
    DoseEngine.add(BODY.cells(), events.get(19), sum);
    assertArrayEquals(all, sum, 0);
  }

  /** Each cell by itself has a sphere of no size and a cone of one direction. */
  @Test
  void passing_clusters_by_changes_nothing() {
    Phantom cylinder = new EllipticCylinder(Person.reference(Sex.FEMALE), 3);
    for (Phantom phantom : List.of(cylinder, BODY)) {
      List<PreparedEvent> events = prepared(phantom, DoseModel.SUPERPOSITION, exposures(25));
      SkinCells cells = phantom.cells();
      List<Patch> patches = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        patches.add(cells.patch(i));
      }
      SkinCellsBuilder single = new SkinCellsBuilder();
      patches.forEach(patch -> single.addPoints(List.of(patch)));
      assertArrayEquals(
          DoseEngine.run(cells, events).doseMgy(),
          DoseEngine.run(single.build(), events).doseMgy(),
          1e-12,
          phantom.name());
    }
  }

  @Test
  void scatter_halves_at_the_edge_and_goes_on_outside() {
    Phantom plane = new org.arcdose.skindose.phantom.PlanePhantom(0.5);
    List<Exposure> one = List.of(exposure(TestEvents.event(0, 0, 0, 0, 900)));
    double[] direct =
        DoseEngine.run(plane.cells(), prepared(plane, DoseModel.PRIMARY, one)).doseMgy();
    double[] all =
        DoseEngine.run(plane.cells(), prepared(plane, DoseModel.SUPERPOSITION, one)).doseMgy();
    double middle = 0;
    double outside = 0;
    for (int i = 0; i < direct.length; i++) {
      var place = plane.cells().centre(i);
      double distance = Math.abs(place.x());
      if (Math.abs(place.z() + 90) < 0.3 && distance < 0.3) {
        middle = all[i] / direct[i];
      }
      if (Math.abs(place.z() + 90) < 0.3 && Math.abs(distance - 10.25) < 0.3) {
        outside = all[i];
        assertEquals(0, direct[i]);
      }
    }
    assertTrue(middle > 1.35 && middle < 1.5, "backscatter and medium in the middle " + middle);
    assertTrue(outside > 1 && outside < 8, "mGy 2.3 cm outside " + outside);
  }

  @Property(tries = 300)
  void no_dose_is_ever_negative_or_no_number(
      @ForAll @DoubleRange(min = -200, max = 200) double primaryDeg,
      @ForAll @DoubleRange(min = -100, max = 100) double secondaryDeg,
      @ForAll @DoubleRange(min = -5000, max = 5000) double table,
      @ForAll @DoubleRange(min = 1, max = 900) double field,
      @ForAll @DoubleRange(min = -100, max = 100) double end) {
    ReportedEvent event =
        TestEvents.event(primaryDeg, secondaryDeg, table / 10, table / 20, table)
            .with(Item.FIELD_AREA, field / 1000)
            .with(Item.PRIMARY_END_ANGLE, end)
            .with(Item.TABLE_HEAD_TILT, end / 3)
            .with(Item.TABLE_CRADLE_TILT, end / 5)
            .with(Item.TABLE_HORIZONTAL_ROTATION, end);
    Phantom coarse = new EllipticCylinder(Person.reference(Sex.MALE), 6);
    for (DoseModel model : DoseModel.values()) {
      EngineRun run =
          DoseEngine.run(coarse.cells(), prepared(coarse, model, List.of(exposure(event))));
      for (double dose : run.doseMgy()) {
        assertTrue(dose >= 0 && dose < 1e6, "dose " + dose);
      }
      double met = run.events().get(0).met();
      assertTrue(met >= 0 && met <= 1);
    }
  }

  private static List<PreparedEvent> prepared(
      Phantom phantom, DoseModel model, List<Exposure> exposures) {
    BeamPreparation preparation =
        new BeamPreparation(TestEvents.settings(model, true).beams(), Target.of(phantom));
    return exposures.stream().map(e -> preparation.prepare(e, Perturbation.NONE)).toList();
  }

  private static List<Exposure> exposures(int count) {
    Random random = new Random(17);
    List<Exposure> exposures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ReportedEvent event =
          TestEvents.event(
              random.nextInt(-100, 100),
              random.nextInt(-30, 30),
              random.nextInt(-100, 100),
              random.nextInt(100, 200),
              random.nextInt(200, 800));
      if (i % 10 == 0) {
        event.with(Item.PRIMARY_END_ANGLE, random.nextInt(-100, 100));
      }
      exposures.add(exposure(event));
    }
    return exposures;
  }

  private static Exposure exposure(ReportedEvent event) {
    return ((NormalisedEvent.Computable) TestEvents.normalised(event).get(0)).exposure();
  }
}
