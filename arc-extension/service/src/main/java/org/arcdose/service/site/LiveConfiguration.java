package org.arcdose.service.site;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arcdose.configuration.Configuration;
import org.arcdose.configuration.ConfigurationMistake;
import org.arcdose.configuration.ConfigurationSource;
import org.arcdose.configuration.Section;

/** The site's configuration as it changes: what was read last without a mistake is in force. */
public final class LiveConfiguration implements Supplier<Configuration> {
  private static final Logger LOG = System.getLogger(LiveConfiguration.class.getName());

  private final ConfigurationSource source;
  private volatile Configuration inForce;
  private volatile List<String> mistakes = List.of();

  /**
   * Reads it.
   *
   * @throws ConfigurationMistake if it cannot be used: there is nothing older to go on with
   */
  public LiveConfiguration(ConfigurationSource source) throws ConfigurationMistake {
    this.source = source;
    this.inForce = Configuration.of(source.read());
  }

  @Override
  public Configuration get() {
    return inForce;
  }

  /** What follows from the configuration in force; made anew only when that has changed. */
  public <T> Supplier<T> part(Function<Section, T> reader) {
    return new Part<>(this, reader);
  }

  /** Why the configuration as it is now is not in force; empty if it is. */
  public List<String> mistakes() {
    return mistakes;
  }

  /**
   * Looks at it again.
   *
   * @return whether something else is in force now
   */
  public boolean look() {
    try {
      Configuration read = Configuration.of(source.read());
      if (!mistakes.isEmpty()) {
        LOG.log(Level.INFO, "The configuration can be used again");
      }
      mistakes = List.of();
      boolean changed = !read.equals(inForce);
      if (changed) {
        LOG.log(Level.INFO, "A changed configuration is in force");
        inForce = read;
      }
      return changed;
    } catch (ConfigurationMistake e) {
      if (!e.sentences().equals(mistakes)) {
        LOG.log(Level.WARNING, "The former configuration stays in force. {0}", e.getMessage());
      }
      mistakes = e.sentences();
      return false;
    }
  }

  private static final class Part<T> implements Supplier<T> {
    private record Made<T>(Configuration from, T value) {}

    private final Supplier<Configuration> configuration;
    private final Function<Section, T> reader;
    private volatile Made<T> made;

    Part(Supplier<Configuration> configuration, Function<Section, T> reader) {
      this.configuration = configuration;
      this.reader = reader;
    }

    @Override
    public T get() {
      Configuration now = configuration.get();
      Made<T> last = made;
      if (last == null || last.from() != now) {
        last = new Made<>(now, reader.apply(now.root()));
        made = last;
      }
      return last.value();
    }
  }
}
