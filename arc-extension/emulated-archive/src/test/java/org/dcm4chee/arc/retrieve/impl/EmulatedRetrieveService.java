package org.dcm4chee.arc.retrieve.impl;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dcm4che3.net.service.DicomServiceException;
import org.dcm4chee.arc.retrieve.LocationInputStream;
import org.dcm4chee.arc.retrieve.RetrieveContext;
import org.dcm4chee.arc.retrieve.RetrieveService;
import org.dcm4chee.arc.store.InstanceLocations;

/** Emulated: finds single objects. */
@Stateless
public class EmulatedRetrieveService implements RetrieveService {
  private static final String FIND =
      """
      SELECT i.storage_path, p.pat_name FROM public.instance i
        JOIN public.series se ON se.pk = i.series_fk JOIN public.study st ON st.pk = se.study_fk
        JOIN public.patient p ON p.pk = st.patient_fk
      WHERE i.sop_iuid = ?""";

  @Resource(lookup = "java:/PacsDS")
  private DataSource dataSource;

  @Override
  public RetrieveContext newRetrieveContext(
      String localAET, String studyUID, String seriesUID, String objectUID) {
    return new EmulatedRetrieveContext(objectUID);
  }

  @Override
  public boolean calculateMatches(RetrieveContext ctx) throws DicomServiceException {
    EmulatedRetrieveContext context = (EmulatedRetrieveContext) ctx;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, context.objectUid());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          context
              .getMatches()
              .add(new EmulatedInstanceLocations(Path.of(row.getString(1)), row.getString(2)));
        }
      }
    } catch (SQLException e) {
      throw new DicomServiceException(0xA700, e);
    }
    return !context.getMatches().isEmpty();
  }

  @Override
  public LocationInputStream openLocationInputStream(RetrieveContext ctx, InstanceLocations inst)
      throws IOException {
    return new LocationInputStream(Files.newInputStream(((EmulatedInstanceLocations) inst).path()));
  }
}
