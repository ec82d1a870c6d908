package org.arcdose.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** Steps the tests of an archive are made of. */
public record Steps(Archive archive) {
  /** Stores dose reports of as many studies; their SOP Instance UIDs. */
  public List<String> store(int count) throws ArchiveException {
    List<String> uids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TestObject object = TestObject.doseReport();
      archive.store(object.stream());
      uids.add(object.sopInstanceUid());
    }
    return uids;
  }

  /** All pages after a position as one. */
  public StoredPage readOn(Position after, int limit) throws ArchiveException {
    List<InstanceStored> stored = new ArrayList<>();
    StoredPage page;
    Position position = after;
    do {
      page = archive.follow(position, limit);
      assertTrue(page.stored().size() <= limit, "not more than asked for");
      stored.addAll(page.stored());
      position = page.next();
    } while (page.more());
    return new StoredPage(stored, position, false);
  }

  /** The position after everything there is. */
  public Position end() throws ArchiveException {
    return readOn(Position.START, 1000).next();
  }

  public static List<String> sopInstanceUids(StoredPage page) {
    return page.stored().stream().map(each -> each.instance().sopInstanceUid()).toList();
  }
}
