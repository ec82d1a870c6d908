package org.arcdose.service.dose;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what reaches the driver, a batch as one, and takes the time of commits. */
final class DatabaseMeter implements QueryExecutionListener, MethodExecutionListener {
  private final AtomicInteger executions = new AtomicInteger();
  private final AtomicLong commitNanos = new AtomicLong();

  DataSource around(DataSource dataSource) {
    return ProxyDataSourceBuilder.create(dataSource).listener(this).methodListener(this).build();
  }

  void reset() {
    executions.set(0);
    commitNanos.set(0);
  }

  int executions() {
    return executions.get();
  }

  long commitNanos() {
    return commitNanos.get();
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    executions.incrementAndGet();
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    count(call, -System.nanoTime());
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    count(call, System.nanoTime());
  }

  private void count(MethodExecutionContext call, long nanos) {
    if (call.getMethod().getName().equals("commit")) {
      commitNanos.addAndGet(nanos);
    }
  }
}
