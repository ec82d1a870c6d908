package org.arcdose.service.dose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.archive.Standing;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.Extraction;
import org.arcdose.service.dose.ReportStandings.Known;
import org.arcdose.service.dose.ReportStandings.KnownStudy;
import org.arcdose.service.patient.IdentityKeeper;

/**
 * Carries what the archive did to studies after their doses were read into the dose database:
 * objects deleted, rejected or restored, patients merged or corrected. May be done again at any
 * time.
 */
public final class StudyStandings {
  /** Most objects the archive is asked for at once. */
  private static final int MOST_AT_ONCE = 500;

  /**
   * What changed.
   *
   * @param reports those whose objects stand otherwise than before
   * @param patients studies of which the patient was read again
   */
  record Changed(long reports, long patients) {
    static final Changed NOTHING = new Changed(0, 0);

    Changed plus(Changed other) {
      return new Changed(reports + other.reports, patients + other.patients);
    }
  }

  private final Archive archive;
  private final Function<Dataset, Extraction> extraction;
  private final Supplier<IdentityKeeper> identities;
  private final ReportStandings standings;

  /**
   * @param extraction reads the patient
   */
  public StudyStandings(
      Archive archive,
      Function<Dataset, Extraction> extraction,
      Supplier<IdentityKeeper> identities,
      ReportStandings standings) {
    this.archive = archive;
    this.extraction = extraction;
    this.identities = identities;
    this.standings = standings;
  }

  /** Looks at those of these studies that ArcDose has. */
  public void update(Collection<String> studyInstanceUids) throws ArchiveException {
    for (KnownStudy study : standings.of(studyInstanceUids)) {
      update(study);
    }
  }

  Changed update(KnownStudy study) throws ArchiveException {
    List<Standing> now = ask(study.reports().stream().map(Known::object).toList());
    List<Known> changed = new ArrayList<>();
    boolean summed = false;
    for (int i = 0; i < now.size(); i++) {
      Known before = study.reports().get(i);
      Known after = before.told(now.get(i));
      if (after.differs(before)) {
        changed.add(after);
        summed |= after.counts() != before.counts();
      }
    }
    if (!changed.isEmpty()) {
      standings.note(study.id(), changed, summed);
    }
    return new Changed(changed.size(), identify(study, now) ? 1 : 0);
  }

  private List<Standing> ask(List<InstanceReference> objects) throws ArchiveException {
    List<Standing> all = new ArrayList<>(objects.size());
    for (int from = 0; from < objects.size(); from += MOST_AT_ONCE) {
      int to = Math.min(from + MOST_AT_ONCE, objects.size());
      all.addAll(archive.standings(objects.subList(from, to)));
    }
    return all;
  }

  /** Reads the patient again, from the first object that can be read, if he may be another one. */
  private boolean identify(KnownStudy study, List<Standing> now) throws ArchiveException {
    for (int i = 0; i < now.size(); i++) {
      Standing standing = now.get(i);
      if (standing.present()
          && standing.rejection() == null
          && !Objects.equals(standing.patient(), study.patient())) {
        try {
          Dataset header = archive.header(study.reports().get(i).object());
          if (extraction.apply(header) instanceof Extraction.Extracted extracted) {
            standings.identify(
                study.id(),
                identities
                    .get()
                    .keep(extracted.patient(), extracted.report().study().accessionNumber()),
                standing.patient());
            return true;
          }
        } catch (ObjectGone | ObjectUnreadable e) {
          // The next one may tell.
        }
      }
    }
    return false;
  }
}
