package io.luopan.loaders.json;

import io.luopan.loaders.source.FileSample;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The first record of a JSON file, for recognition.
public final class JsonSample {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonSample() {}

  /// The first object, in an array or not; empty where the sample does not hold it whole.
  public static Optional<JsonNode> firstObject(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Optional.empty();
    }
    try (var parser = MAPPER.createParser(text)) {
      var token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      return token == JsonToken.START_OBJECT
          ? Optional.of(MAPPER.readTree(parser))
          : Optional.empty();
    } catch (JacksonException e) {
      // The sample ends within the object, or is no JSON after all: either way, not recognized.
      return Optional.empty();
    }
  }
}
