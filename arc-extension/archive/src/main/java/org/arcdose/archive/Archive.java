package org.arcdose.archive;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.arcdose.dicom.Dataset;

/**
 * The PACS as ArcDose sees it. Every operation may be called from several threads at once and is
 * never called inside a transaction.
 */
public interface Archive {
  /** Asks the archive who it is: the cheapest call that proves it is there. */
  ArchiveIdentity echo() throws ArchiveException;

  /**
   * What was stored after a position, oldest first. Returns at once; an empty page means nothing
   * new. What was stored in the last minutes may be shown again by the next pass, when others can
   * still appear before it. The caller keeps {@link StoredPage#next()} in the same transaction as
   * the page's content.
   *
   * @param after where the last page ended, {@link Position#START} for everything there is
   * @param limit most entries to look at, 1 to 1000
   */
  StoredPage follow(Position after, int limit) throws ArchiveException;

  /**
   * A position after which everything follows that was stored from a moment on; what was stored
   * earlier may follow too.
   */
  Position before(Instant moment) throws ArchiveException;

  /** How objects stand now, one answer for each and in their order. At most 1000. */
  List<Standing> standings(List<InstanceReference> instances) throws ArchiveException;

  /**
   * The dataset of one object without its bulk data.
   *
   * @throws ObjectGone if the archive no longer has it
   * @throws ObjectUnreadable if what the archive has is no DICOM object
   */
  Dataset header(InstanceReference instance) throws ArchiveException;

  /**
   * The object as a DICOM Part 10 stream. The caller closes it.
   *
   * @throws ObjectGone if the archive no longer has it
   */
  InputStream bytes(InstanceReference instance) throws ArchiveException;

  /**
   * Stores one DICOM Part 10 object and closes nothing.
   *
   * @throws ObjectUnreadable if it is none
   */
  StoreResult store(InputStream part10) throws ArchiveException;
}
