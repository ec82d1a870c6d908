package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.EventSelection;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseAlert;
import org.arcdose.service.view.SkinDoseAlertPage;
import org.arcdose.service.view.SkinDoseEvent;
import org.arcdose.service.view.SkinDoseFigures;
import org.arcdose.service.view.SkinDosePart;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.image.SkinDoseImage;
import org.arcdose.skindose.image.SkinSurface;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;

/** The skin doses as staff look at them: what is kept is read, what is not is computed. */
public final class SkinDosesJdbc implements SkinDoses {
  private static final String WHY_NONE =
      """
      SELECT s.id, j.id, j.state, j.error FROM arcdose.study s
      LEFT JOIN LATERAL (SELECT * FROM arcdose.job j WHERE j.kind = 'skin-dose'
        AND j.study_instance_uid = s.study_instance_uid ORDER BY j.id DESC LIMIT 1) j ON true
      WHERE s.study_instance_uid = ?""";

  private static final String MAP =
      """
      SELECT d.engine_version, d.phantom, d.sex, d.height_cm, d.mass_kg, d.cell_count, d.map
      FROM arcdose.skin_dose d JOIN arcdose.study s ON s.id = d.study_id
      WHERE s.study_instance_uid = ?""";

  private static final String ALERTS =
      SkinDoseRows.ALERTS
          + " WHERE a.id < ? AND (NOT ? OR a.withdrawn_at IS NULL) ORDER BY a.id DESC LIMIT ?";

  private final Database database;
  private final Studies studies;
  private final Supplier<SkinDoseSite> site;

  public SkinDosesJdbc(Database database, Studies studies, Supplier<SkinDoseSite> site) {
    this.database = database;
    this.studies = studies;
    this.site = site;
  }

  @Override
  public SkinDoseFigures figures(String studyInstanceUid) {
    return of(
        studyInstanceUid,
        SkinDoseRows.FIGURES,
        (connection, row) -> new SkinDoseRows(connection).figures(row));
  }

  @Override
  public List<SkinDoseEvent> events(String studyInstanceUid) {
    List<SkinDoseEvent> events =
        database.call(
            connection -> new SkinDoseRows(connection).events(PostgresText.of(studyInstanceUid)));
    if (events.isEmpty()) {
      throw absent(studyInstanceUid);
    }
    return events;
  }

  @Override
  public SkinDosePart part(String studyInstanceUid, EventSelection selection) {
    ComputedSkinDose whole = current(studyInstanceUid);
    int events = whole.result().events().size();
    IntPredicate meant = selection.among(events);
    SkinDoseResult result = whole.of(meant).result();
    return new SkinDosePart(
        IntStream.rangeClosed(1, events).filter(meant).boxed().toList(),
        result.psdMgy(),
        result.psd1cm2Mgy(),
        result.psdPositionCm(),
        result.areaAboveCm2(),
        result.dapFraction(),
        result.upperBoundMgy());
  }

  @Override
  public Document map(String studyInstanceUid, EventSelection selection) {
    if (selection.all()) {
      return stored(studyInstanceUid);
    }
    ComputedSkinDose part = part(current(studyInstanceUid), selection);
    SkinSurface surface = new SkinSurface(part.dose().skin());
    return out -> surface.write(part.map()::dose, out);
  }

  @Override
  public Document picture(String studyInstanceUid, EventSelection selection) {
    ComputedSkinDose computed = part(current(studyInstanceUid), selection);
    return out -> SkinDoseImage.write(computed.dose(), computed.map(), computed.result(), out);
  }

  @Override
  public SkinDoseAlertPage alerts(Long before, int limit, boolean open) {
    List<SkinDoseAlert> found =
        database.call(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(ALERTS)) {
                statement.setLong(1, before == null ? Long.MAX_VALUE : before);
                statement.setBoolean(2, open);
                statement.setInt(3, limit + 1);
                return SkinDoseRows.alerts(statement);
              }
            });
    boolean more = found.size() > limit;
    List<SkinDoseAlert> rows = more ? new ArrayList<>(found.subList(0, limit)) : found;
    return new SkinDoseAlertPage(rows, more ? rows.get(limit - 1).id() : null);
  }

  private static ComputedSkinDose part(ComputedSkinDose whole, EventSelection selection) {
    return selection.all() ? whole : whole.of(selection.among(whole.result().events().size()));
  }

  /** The stored map on the skin it was computed on. */
  private Document stored(String studyInstanceUid) {
    return of(
        studyInstanceUid,
        MAP,
        (connection, row) -> {
          requireCurrent(row.getString(1));
          Person person =
              Person.of(Sex.valueOf(row.getString(3)), row.getDouble(4), row.getDouble(5));
          Phantom skin = Phantoms.named(row.getString(2), person).orElseThrow();
          float[] doses = MapBytes.read(row.getBytes(7), row.getInt(6));
          SkinSurface surface = new SkinSurface(skin);
          return out -> surface.write(cell -> doses[cell], out);
        });
  }

  /** What is in force, computed anew without its band. */
  private ComputedSkinDose current(String studyInstanceUid) {
    requireCurrent(figures(studyInstanceUid).engineVersion());
    SkinDoseComputation computation = new SkinDoseComputation(site.get());
    List<StoredProcedure> procedures =
        studies
            .byUid(studyInstanceUid)
            .map(study -> computation.procedures(study.reports()))
            .orElse(List.of());
    if (procedures.isEmpty()) {
      throw absent(studyInstanceUid);
    }
    return computation.compute(procedures, SkinDoseParameters.WITHOUT_BAND);
  }

  /** The skin of another version may have its cells elsewhere. */
  private static void requireCurrent(String engineVersion) {
    if (!SkinDoseComputation.VERSION.equals(engineVersion)) {
      throw new SkinDoseAbsent(
          "The skin dose was computed by version "
              + engineVersion
              + " of the model and is being computed again; until then there are its figures only.");
    }
  }

  private interface Reading<T> {
    T of(Connection connection, ResultSet row) throws SQLException;
  }

  private <T> T of(String studyInstanceUid, String sql, Reading<T> reading) {
    T found =
        database.transaction(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, PostgresText.of(studyInstanceUid));
                try (ResultSet row = statement.executeQuery()) {
                  return row.next() ? reading.of(connection, row) : null;
                }
              }
            });
    if (found == null) {
      throw absent(studyInstanceUid);
    }
    return found;
  }

  private SkinDoseAbsent absent(String studyInstanceUid) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(WHY_NONE)) {
            statement.setString(1, PostgresText.of(studyInstanceUid));
            try (ResultSet row = statement.executeQuery()) {
              return new SkinDoseAbsent(
                  row.next()
                      ? why(row.getString(2), row.getString(3), row.getString(4))
                      : "ArcDose has no dose of a study with this UID.");
            }
          }
        });
  }

  private static String why(String job, String state, String error) {
    if (job == null || state.equals("DONE")) {
      return "This study has no skin dose: it is no fluoroscopy, or the configuration leaves its"
          + " device out.";
    }
    return "The skin dose of this study is not computed yet: job "
        + job
        + " is "
        + state
        + "."
        + (error == null ? "" : " " + error);
  }
}
