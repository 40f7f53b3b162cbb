package io.luopan.queries.atlas;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An atlas as JSON: properties by the alphabet, no white space, so that the same atlas is the same
/// text.
public final class AtlasJson {
  /// Raised when a document of before could no longer be read.
  private static final int FORMAT = 1;

  private static final int MOST_CHARACTERS = 5_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private AtlasJson() {}

  record Document(int format, Atlas atlas) {}

  /// @throws RefusedException when it is too much to keep
  public static String write(Atlas atlas) {
    var text = JSON.writeValueAsString(new Document(FORMAT, atlas));
    if (text.length() > MOST_CHARACTERS) {
      throw RefusedException.limit(
          "The atlas has %,d characters, more than the %,d that are kept; order less by a template of your own."
              .formatted(text.length(), MOST_CHARACTERS));
    }
    return text;
  }

  /// @throws RefusedException when it was written by another version of the program
  public static Atlas read(String text) {
    try {
      if (JSON.readTree(text).path("format").asInt() == FORMAT) {
        return JSON.readValue(text, Document.class).atlas();
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
    throw unreadable(null);
  }

  private static RefusedException unreadable(@Nullable JacksonException cause) {
    var message = "The snapshot was kept by another version of Luopan and cannot be read.";
    return cause == null
        ? RefusedException.badInput(message)
        : new RefusedException(Refusal.BAD_INPUT, message, cause);
  }
}
