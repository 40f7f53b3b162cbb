package io.luopan.loaders.declaration;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// The small files beside these tests, made up for them.
public final class Fixtures {
  private Fixtures() {}

  public static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
