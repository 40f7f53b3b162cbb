package io.luopan.queries.atlas;

import io.luopan.queries.RefusedException;
import io.luopan.queries.kept.KeptJson;

/// An atlas as JSON.
public final class AtlasJson {
  private static final KeptJson<Atlas> FORMAT = new KeptJson<>(Atlas.class, "atlas", 1);

  private AtlasJson() {}

  /// @throws RefusedException when it is too much to keep
  public static String write(Atlas atlas) {
    return FORMAT.write(atlas);
  }

  /// @throws RefusedException when it was written by another version of the program
  public static Atlas read(String text) {
    return FORMAT.read(text);
  }
}
