package org.arcdose.service.site;

import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of the site's configuration that follows the file: what was read last without a mistake is
 * in force.
 *
 * @param <T> a value, compared with equals
 */
public final class LiveConfiguration<T> implements Supplier<T> {
  private static final Logger LOG = System.getLogger(LiveConfiguration.class.getName());

  private final SiteConfiguration configuration;
  private final Function<JsonObject, T> part;
  private volatile T inForce;
  private volatile String problem;

  /**
   * Reads the file.
   *
   * @throws SiteUnusable if it cannot be used: there is nothing older to go on with
   */
  public LiveConfiguration(SiteConfiguration configuration, Function<JsonObject, T> part)
      throws SiteUnusable {
    this.configuration = configuration;
    this.part = part;
    this.inForce = configuration.read(part);
  }

  @Override
  public T get() {
    return inForce;
  }

  /** Why the file as it is now is not in force; null if it is. */
  public String problem() {
    return problem;
  }

  /**
   * Looks at the file again.
   *
   * @return whether something else is in force now
   */
  public boolean look() {
    try {
      T read = configuration.read(part);
      if (problem != null) {
        LOG.log(Level.INFO, "The configuration file can be used again");
      }
      problem = null;
      boolean changed = !read.equals(inForce);
      if (changed) {
        LOG.log(Level.INFO, "A changed configuration file is in force");
      }
      inForce = read;
      return changed;
    } catch (SiteUnusable e) {
      if (!e.getMessage().equals(problem)) {
        LOG.log(Level.WARNING, "The former configuration stays in force. {0}", e.getMessage());
      }
      problem = e.getMessage();
      return false;
    }
  }
}
