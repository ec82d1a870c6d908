package org.arcdose.archive.dcm4chee;

import java.util.Collection;
import java.util.Comparator;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ArchiveRefused;
import org.dcm4che3.net.ApplicationEntity;
import org.dcm4chee.arc.conf.ArchiveAEExtension;
import org.dcm4chee.arc.conf.QueryRetrieveView;

/** Through which of the archive's application entities objects are read and stored. */
final class ApplicationEntities {
  private final Collection<ApplicationEntity> entities;

  ApplicationEntities(Collection<ApplicationEntity> entities) {
    this.entities = entities;
  }

  /** The one with this title, else the regular one. */
  ApplicationEntity of(String aet) throws ArchiveException {
    for (ApplicationEntity entity : entities) {
      if (entity.getAETitle().equals(aet) && showsRegular(entity)) {
        return entity;
      }
    }
    return regular();
  }

  /** The first by title that shows what is not rejected and nothing else. */
  ApplicationEntity regular() throws ArchiveException {
    return entities.stream()
        .filter(ApplicationEntities::showsRegular)
        .min(Comparator.comparing(ApplicationEntity::getAETitle))
        .orElseThrow(
            () ->
                new ArchiveRefused(
                    "The archive has no application entity whose query/retrieve view shows objects"
                        + " that are not rejected and hides rejected ones."));
  }

  private static boolean showsRegular(ApplicationEntity entity) {
    ArchiveAEExtension extension = entity.getAEExtension(ArchiveAEExtension.class);
    if (extension == null || !entity.isInstalled()) {
      return false;
    }
    QueryRetrieveView view = extension.getQueryRetrieveView();
    return view != null
        && !view.isHideNotRejectedInstances()
        && view.getShowInstancesRejectedByCodes().length == 0;
  }
}
