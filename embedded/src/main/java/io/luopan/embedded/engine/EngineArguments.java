package io.luopan.embedded.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The child's command line: data folder, Bolt port (0: any free one), page cache (`256m`).
record EngineArguments(Path data, int port, String pageCache) {

  static EngineArguments parse(String[] arguments) {
    @Nullable Path data = null;
    var port = 0;
    var pageCache = "256m";
    for (var i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException("The option " + arguments[i] + " has no value.");
      }
      var value = arguments[i + 1];
      switch (arguments[i]) {
        case "--data" -> data = Path.of(value).toAbsolutePath().normalize();
        case "--port" -> port = Integer.parseInt(value);
        case "--page-cache" -> pageCache = value;
        default ->
            throw new IllegalArgumentException(
                "The graph engine knows no option " + arguments[i] + ".");
      }
    }
    if (data == null) {
      throw new IllegalArgumentException("The graph engine needs --data DIR.");
    }
    return new EngineArguments(data, port, pageCache);
  }
}
