package org.arcdose.archive.dcm4chee.inside;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the contract once the archive has started; a line of the report is a test. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ContractBean {
  private static final int TRIES = 120;

  @Resource private ManagedThreadFactory threads;
  @Inject private Archive archive;

  @PostConstruct
  void start() {
    threads.newThread(this::run).start();
  }

  private void run() {
    List<String> lines = new ArrayList<>();
    try {
      Thread.currentThread().setContextClassLoader(ContractBean.class.getClassLoader());
      awaitArchive();
      InsideContract.adapter = archive;
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass(InsideContract.class))
                  .build(),
              report(lines));
    } catch (Throwable e) {
      lines.add("FAILED run " + e);
    }
    try {
      write(lines);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitArchive() throws ArchiveException, InterruptedException {
    for (int i = 1; ; i++) {
      try {
        archive.echo();
        return;
      } catch (ArchiveException e) {
        if (i == TRIES) {
          throw e;
        }
        Thread.sleep(1000);
      }
    }
  }

  private static TestExecutionListener report(List<String> lines) {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
          String problem = result.getThrowable().map(Throwable::toString).orElse("");
          lines.add(
              (result.getStatus() + " " + test.getDisplayName() + " " + problem)
                  .strip()
                  .replaceAll("\\s+", " "));
        }
      }
    };
  }

  /** All at once: whoever waits for the report finds it whole. */
  private static void write(List<String> lines) throws IOException {
    Path report = Path.of(Neighbourhood.read().report());
    Path part = report.resolveSibling(report.getFileName() + ".part");
    Files.write(part, lines);
    Files.move(part, report, StandardCopyOption.ATOMIC_MOVE);
  }
}
