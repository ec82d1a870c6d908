package org.arcdose.archive.dcm4chee.inside;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveContract;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.TestObject;
import org.arcdose.archive.dcm4chee.Dcm4cheeArchive;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Element;

/** The contract, on the adapter that the archive's own container made. */
public class InsideContract extends ArchiveContract {
  /** Given by the bean that runs the contract. */
  static volatile Archive adapter;

  private final Neighbourhood archive;

  public InsideContract() throws IOException {
    archive = Neighbourhood.read();
  }

  @Override
  protected Archive archive() {
    return adapter;
  }

  /** One whose archive has not started and whose database does not answer. */
  @Override
  protected Archive unreachableArchive() throws Exception {
    Dcm4cheeArchive away = new Dcm4cheeArchive();
    Field dataSource = Dcm4cheeArchive.class.getDeclaredField("dataSource");
    dataSource.setAccessible(true);
    dataSource.set(
        away,
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              throw new SQLException("Connection refused.", "08001");
            }));
    return away;
  }

  /** Every object of the contract that is deleted is a study of its own. */
  @Override
  protected void delete(InstanceReference instance) throws Exception {
    String study = archive.rest() + "/studies/" + instance.studyInstanceUid();
    call("POST", study + "/reject/113001%5EDCM");
    call("DELETE", study);
  }

  private static void call(String method, String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.noBody()).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(method + " was answered with " + answer.statusCode());
    }
  }

  @Override
  protected void send(TestObject object, String callingAet, String calledAet) throws Exception {
    Path file = Files.createTempFile("contract", ".dcm");
    try {
      Files.write(file, object.part10());
      int exit =
          new ProcessBuilder(
                  "storescu",
                  "-aet",
                  callingAet,
                  "-aec",
                  calledAet,
                  archive.host(),
                  archive.port(),
                  file.toString())
              .inheritIO()
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException("storescu ended with " + exit);
      }
    } finally {
      Files.delete(file);
    }
  }

  @Override
  protected String calledAet() {
    return archive.aeTitle();
  }

  /** The archive's tables do not keep it. */
  @Override
  protected String remoteHost() {
    return "";
  }

  /**
   * The archive stores datasets, not bytes, so lengths of sequences may be written otherwise, and
   * completes what identifies patient and study.
   */
  @Override
  protected void assertAsStored(TestObject object, Dataset given) {
    Dataset stored = new Dataset();
    for (Element element : given) {
      if (object.dataset().contains(element.tag())) {
        put(stored, element);
      }
    }
    super.assertAsStored(object, stored);
  }

  private static Dataset plain(Dataset dataset) {
    Dataset plain = new Dataset();
    dataset.forEach(element -> put(plain, element));
    return plain;
  }

  private static void put(Dataset dataset, Element element) {
    if (element.items().isEmpty()) {
      dataset.put(element);
    } else {
      dataset.putSequence(
          element.tag(),
          element.items().stream().map(InsideContract::plain).toArray(Dataset[]::new));
    }
  }
}
