package org.arcdose.archive.orthanc;

import java.net.URI;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveContract;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.TestObject;
import org.arcdose.launcher.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract, on a real Orthanc. */
class OrthancArchiveIT extends ArchiveContract {
  private static TestOrthanc orthanc;

  @BeforeAll
  static void start() {
    orthanc = new TestOrthanc();
  }

  @AfterAll
  static void stop() {
    orthanc.close();
  }

  @Override
  protected Archive archive() {
    return new OrthancArchive(orthanc.settings());
  }

  @Override
  protected Archive unreachableArchive() {
    URI nobody = URI.create("http://127.0.0.1:" + Ports.free());
    return new OrthancArchive(new OrthancSettings(nobody, "arcdose", "secret"));
  }

  @Override
  protected void delete(InstanceReference instance) throws Exception {
    orthanc.request("DELETE", "/instances/" + instance.handle(), "");
  }

  @Override
  protected void send(TestObject object, String callingAet, String calledAet) throws Exception {
    orthanc.send(object, callingAet, calledAet);
  }
}
