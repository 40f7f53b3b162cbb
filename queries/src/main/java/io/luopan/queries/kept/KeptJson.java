package io.luopan.queries.kept;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is kept as JSON: properties by the alphabet, no white space, so that the same thing is the
/// same text.
///
/// @param name the property it stands under
/// @param format raised when a document of before could no
/// longer be read
public record KeptJson<T>(Class<T> type, String name, int format) {
  private static final int MOST_CHARACTERS = 5_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /// @throws RefusedException when it is too much to keep
  public String write(T value) {
    var text = JSON.writeValueAsString(new TreeMap<>(Map.of("format", format, name, value)));
    if (text.length() > MOST_CHARACTERS) {
      throw RefusedException.limit(
          "The %s has %,d characters, more than the %,d that are kept; ask for less."
              .formatted(name, text.length(), MOST_CHARACTERS));
    }
    return text;
  }

  /// @throws RefusedException when it was written by another version of the program
  public T read(String text) {
    try {
      var document = JSON.readTree(text);
      if (document.path("format").asInt() == format) {
        return JSON.treeToValue(document.path(name), type);
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
    throw unreadable(null);
  }

  private RefusedException unreadable(@Nullable JacksonException cause) {
    var message =
        "The %s was kept by another version of Luopan and cannot be read.".formatted(name);
    return cause == null
        ? RefusedException.badInput(message)
        : new RefusedException(Refusal.BAD_INPUT, message, cause);
  }
}
