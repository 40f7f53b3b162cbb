package io.luopan.model.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One element of `said`: a claim told as its difference from what is shown.
///
/// `{"sources": [...], "differs": {property: value}, "silent": [shown properties it does not speak
/// of]}`
final class SaidText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SaidText() {}

  static String write(Claim claim, SortedMap<String, Object> shown) {
    var differs = new TreeMap<String, Object>();
    claim
        .properties()
        .forEach(
            (key, value) -> {
              if (!value.equals(shown.get(key))) {
                differs.put(key, value instanceof LocalDate day ? day.toString() : value);
              }
            });
    var silent =
        shown.keySet().stream().filter(key -> !claim.properties().containsKey(key)).toList();
    var told = new TreeMap<String, Object>();
    told.put("sources", claim.sources());
    told.put("differs", differs);
    told.put("silent", silent);
    return JSON.writeValueAsString(told);
  }

  static Claim read(String text, Map<String, Object> shown) {
    var told = JSON.readTree(text);
    var properties = new TreeMap<>(shown);
    told.get("silent").forEach(key -> properties.remove(key.asString()));
    told.get("differs")
        .properties()
        .forEach(entry -> properties.put(entry.getKey(), value(entry.getKey(), entry.getValue())));
    var sources = new TreeSet<String>();
    told.get("sources").forEach(source -> sources.add(source.asString()));
    return new Claim(properties, sources);
  }

  /// A value as it was before it stood in JSON.
  static Object value(String key, JsonNode node) {
    if (node.isArray()) {
      List<String> texts = new ArrayList<>();
      node.forEach(element -> texts.add(element.asString()));
      return texts;
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    if (node.isIntegralNumber()) {
      return node.asLong();
    }
    if (node.isNumber()) {
      return node.asDouble();
    }
    // A date property ends in On (docs/graph.md).
    return key.endsWith("On") ? LocalDate.parse(node.asString()) : node.asString();
  }
}
