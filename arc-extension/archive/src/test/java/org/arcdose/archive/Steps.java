package org.arcdose.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Steps the tests of an archive are made of. An archive may show again, in a later pass, what it
 * showed not long ago: what these steps have shown once they do not show again.
 */
public final class Steps {
  private final Archive archive;
  private final Set<String> old = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  public Steps(Archive archive) {
    this.archive = archive;
  }

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
    assertEquals(stored.size(), new HashSet<>(stored).size(), "once in a pass");
    return new StoredPage(fresh(stored), position, false);
  }

  /** What of this was not shown before. */
  public List<InstanceStored> fresh(List<InstanceStored> stored) {
    return stored.stream().filter(each -> shown.add(each.instance().sopInstanceUid())).toList();
  }

  /** The position after everything there is. */
  public Position end() throws ArchiveException {
    Position end = readOn(Position.START, 1000).next();
    old.addAll(shown);
    return end;
  }

  /** As if nothing had been shown since the end. */
  public Steps again() {
    shown.retainAll(old);
    return this;
  }

  public static List<String> sopInstanceUids(StoredPage page) {
    return sopInstanceUids(page.stored());
  }

  public static List<String> sopInstanceUids(List<InstanceStored> stored) {
    return stored.stream().map(each -> each.instance().sopInstanceUid()).toList();
  }
}
