package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Sums a study up. What a modality has told twice counts once, whichever of the two came first:
 *
 * <ul>
 *   <li>A modality may send a report again with the events irradiated since: a report whose
 *       irradiation events are all in another report of the same study and kind is superseded. Of
 *       two reports with the same events the one saved last counts. A report with an event that has
 *       no UID is never superseded, nor one without events. The readers of images give two images
 *       of one exposure (for processing and for presentation) the same event UID.
 *   <li>An image says again what a dose report of the same device and study says of all exposures,
 *       so it is superseded by it; likewise by any dose report that lists its exposure. In nuclear
 *       medicine the report may come from the injector: there the device does not matter.
 *   <li>An image of several exposures (stitched) stands for the images of these exposures, unless
 *       each has an image of its own: then those count, which tell the dose of each.
 * </ul>
 *
 * What the archive has rejected as not of this patient or procedure neither counts nor supersedes;
 * its modality still tells what kind of study this is. An administration without UID is told apart
 * by its time, agent, nuclide and activity. Fluoroscopy and radiography are one kind: many devices
 * do both. Planes are told by their code, not by their order: 113621 is plane B, all else plane A;
 * a total over all planes (113890) does not count beside those of the planes.
 */
final class StudyTotals {
  private static final String SUPERSEDED =
      """
      WITH event AS (
          SELECT e.dose_report_id AS id, e.irradiation_event_uid AS uid FROM arcdose.ct_event e
          JOIN arcdose.dose_report r ON r.id = e.dose_report_id WHERE r.study_id = ?
          UNION ALL
          SELECT e.dose_report_id, e.irradiation_event_uid FROM arcdose.projection_event e
          JOIN arcdose.dose_report r ON r.id = e.dose_report_id WHERE r.study_id = ?
          UNION ALL
          SELECT e.dose_report_id, coalesce(e.administration_event_uid, concat_ws(' ', e.started_at,
            e.agent_value, e.agent_name, e.radionuclide_value, e.administered_mbq))
          FROM arcdose.administration e
          JOIN arcdose.dose_report r ON r.id = e.dose_report_id WHERE r.study_id = ?),
        uids AS (
          SELECT id, array_agg(DISTINCT uid) FILTER (WHERE uid IS NOT NULL) AS uids,
            count(*) = count(uid) AS complete
          FROM event GROUP BY id),
        report AS (
          SELECT r.id, CASE r.modality WHEN 'DX' THEN 'RF' ELSE r.modality END AS kind,
            r.template_id = '' AS image, q.device_id, u.uids, coalesce(u.complete, false) AS complete
          FROM arcdose.dose_report r JOIN arcdose.equipment q ON q.id = r.equipment_id
          LEFT JOIN uids u ON u.id = r.id WHERE r.study_id = ? AND r.counts),
        single AS (
          SELECT kind, array_agg(uids[1]) AS uids FROM report
          WHERE image AND complete AND cardinality(uids) = 1 GROUP BY kind),
        teller AS (
          SELECT r.*, coalesce(r.image AND cardinality(r.uids) > 1 AND r.uids <@ s.uids, false)
            AS retold
          FROM report r LEFT JOIN single s ON s.kind = r.kind),
        superseded AS (
          SELECT a.id, max(b.id) AS by_id FROM teller a JOIN teller b ON a.id <> b.id
            AND a.kind = b.kind AND (
              a.image AND NOT b.image
                AND (a.kind = 'NM' OR a.device_id = b.device_id OR a.uids && b.uids)
              OR a.retold AND b.image AND cardinality(b.uids) = 1 AND b.uids <@ a.uids
              OR a.image = b.image AND a.complete AND a.uids <@ b.uids AND NOT b.retold
                AND (a.id < b.id OR NOT b.uids <@ a.uids OR NOT b.complete))
          GROUP BY a.id)
      UPDATE arcdose.dose_report r SET superseded_by = s.by_id
      FROM arcdose.dose_report d LEFT JOIN superseded s ON s.id = d.id
      WHERE d.study_id = ? AND r.id = d.id AND r.superseded_by IS DISTINCT FROM s.by_id""";

  private static final String SUM =
      """
      WITH report AS (
          SELECT r.id, r.modality, q.institution_name, q.station_name, q.manufacturer_model_name
          FROM arcdose.dose_report r JOIN arcdose.equipment q ON q.id = r.equipment_id
          WHERE r.study_id = ? AND r.superseded_by IS NULL AND r.counts),
        newest AS (SELECT * FROM report ORDER BY id DESC LIMIT 1),
        plane AS (
          SELECT p.*, p.acquisition_plane_value IS NOT DISTINCT FROM '113621' AS is_b
          FROM arcdose.projection_total p JOIN report r ON r.id = p.dose_report_id
          WHERE p.acquisition_plane_value IS DISTINCT FROM '113890' OR NOT EXISTS (
            SELECT 1 FROM arcdose.projection_total o WHERE o.dose_report_id = p.dose_report_id
              AND o.acquisition_plane_value IN ('113620', '113621')))
      UPDATE arcdose.study s SET
        modalities = coalesce((SELECT array_agg(DISTINCT modality)
          FILTER (WHERE modality IS NOT NULL) FROM arcdose.dose_report
          WHERE study_id = s.id AND superseded_by IS NULL), '{}'),
        institution_name = coalesce((SELECT institution_name FROM newest), ''),
        station_name = coalesce((SELECT station_name FROM newest), ''),
        manufacturer_model_name = coalesce((SELECT manufacturer_model_name FROM newest), ''),
        event_count = (SELECT count(*) FROM arcdose.ct_event
            WHERE dose_report_id IN (SELECT id FROM report))
          + (SELECT count(*) FROM arcdose.projection_event
            WHERE dose_report_id IN (SELECT id FROM report))
          + (SELECT count(*) FROM arcdose.administration
            WHERE dose_report_id IN (SELECT id FROM report)),
        finding_count = (SELECT count(*) FROM arcdose.finding
          WHERE dose_report_id IN (SELECT id FROM report)),
        dose_length_product_mgy_cm = (SELECT sum(dose_length_product_mgy_cm) FROM arcdose.ct_total
          WHERE dose_report_id IN (SELECT id FROM report)),
        dose_area_product_gym2 = (SELECT sum(dose_area_product_gym2) FROM plane),
        dose_area_product_a_gym2 =
          (SELECT sum(dose_area_product_gym2) FROM plane WHERE NOT is_b),
        dose_area_product_b_gym2 = (SELECT sum(dose_area_product_gym2) FROM plane WHERE is_b),
        dose_rp_gy = (SELECT sum(dose_rp_gy) FROM plane),
        dose_rp_a_gy = (SELECT sum(dose_rp_gy) FROM plane WHERE NOT is_b),
        dose_rp_b_gy = (SELECT sum(dose_rp_gy) FROM plane WHERE is_b),
        average_glandular_dose_mgy = (SELECT sum(average_glandular_dose_mgy)
          FROM arcdose.glandular_total WHERE dose_report_id IN (SELECT id FROM report)),
        search_text = lower(concat_ws(E'\\n', study_description,
          CASE WHEN 'ACCESSION_NUMBER' = ANY (hashed_values) THEN '' ELSE accession_number END,
          (SELECT string_agg(concat_ws(E'\\n', institution_name, station_name,
            manufacturer_model_name), E'\\n') FROM report)))
      WHERE s.id = ?""";

  private StudyTotals() {}

  /**
   * Sums the study up again.
   *
   * @param severalReports whether reports can supersede each other
   */
  static void refresh(Connection connection, long study, boolean severalReports)
      throws SQLException {
    if (severalReports) {
      update(connection, SUPERSEDED, study, study, study, study, study);
    }
    update(connection, SUM, study, study);
  }

  private static void update(Connection connection, String sql, long... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setLong(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
