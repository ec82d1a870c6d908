package org.arcdose.archive.orthanc;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveIdentity;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.Position;
import org.arcdose.archive.Standing;
import org.arcdose.archive.StoreResult;
import org.arcdose.archive.StoredPage;
import org.arcdose.dicom.Dataset;

/** Stands in for an archive whose configuration is wrong and says so at every call. */
record RefusingArchive(String reason) implements Archive {
  @Override
  public ArchiveIdentity echo() throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }

  @Override
  public StoredPage follow(Position after, int limit) throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }

  @Override
  public Position before(Instant moment) throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }

  @Override
  public List<Standing> standings(List<InstanceReference> instances) throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }

  @Override
  public Dataset header(InstanceReference instance) throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }

  @Override
  public InputStream bytes(InstanceReference instance) throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }

  @Override
  public StoreResult store(InputStream part10) throws ArchiveRefused {
    throw new ArchiveRefused(reason);
  }
}
