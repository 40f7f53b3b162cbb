package io.luopan.embedded;

import java.util.logging.Level;
import org.neo4j.driver.Config;
import org.neo4j.driver.Logging;

/// What drivers log: warnings, to `java.util.logging`.
///
/// The driver's default (6.1, `SystemLogger.debug`) turns each message with all its parameters into
/// text before it asks whether anybody wants to read it, which takes longer than sending it.
public final class DriverLogging {
  private DriverLogging() {}

  @SuppressWarnings("deprecation") // the default, which is what shall not be used, has no switch
  public static Config.ConfigBuilder of(Config.ConfigBuilder settings) {
    return settings.withLogging(Logging.javaUtilLogging(Level.WARNING));
  }

  /// Settings that are the driver's own but for this.
  public static Config only() {
    return of(Config.builder()).build();
  }
}
