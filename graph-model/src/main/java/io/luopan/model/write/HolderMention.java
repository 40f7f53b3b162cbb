package io.luopan.model.write;

import io.luopan.model.party.CreditCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How a record names a holder on the relationship to it: enough to work out again whom it means.
///
/// A record may name one holder by several names in one role. One relationship then shows the
/// first, with all raw names, and keeps each in `mentions`, so that they may come apart again.
record HolderMention(SortedMap<String, Object> said) {
  private static final String RAW_NAME = "rawName";
  private static final String CREDIT_CODE = "creditCode";
  private static final String ALL = "mentions";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Comparator<SortedMap<String, Object>> IN_ORDER =
      Comparator.<SortedMap<String, Object>>comparingLong(
              said -> said.get("sequence") instanceof Long place ? place : Long.MAX_VALUE)
          .thenComparing(said -> String.valueOf(said.get(RAW_NAME)));

  String rawName() {
    return String.valueOf(said.get(RAW_NAME));
  }

  String nameKey() {
    return String.valueOf(said.get("nameKey"));
  }

  boolean isByCode() {
    return "CREDIT_CODE".equals(said.get("resolvedBy"));
  }

  /// The holder whose code the record tells.
  ///
  /// @param at the holder at which the relationship ends; the code is only kept where it is
  ///     another's
  String codedHolder(String at) {
    return said.get(CREDIT_CODE) instanceof String code
        ? PartyStatements.id(CreditCode.parse(code))
        : at;
  }

  /// What is said of a relationship that ends at another holder now.
  static SortedMap<String, Object> at(
      SortedMap<String, Object> said, String target, @Nullable CreditCode told) {
    var now = new TreeMap<>(said);
    now.remove(CREDIT_CODE);
    if (told != null && !target.equals(PartyStatements.id(told))) {
      now.put(CREDIT_CODE, told.text());
    }
    return now;
  }

  /// One relationship of what a record says of one holder.
  static SortedMap<String, Object> together(Collection<SortedMap<String, Object>> said) {
    if (said.size() == 1) {
      return said.iterator().next();
    }
    var ordered = said.stream().sorted(IN_ORDER).toList();
    var byName = new LinkedHashMap<List<Object>, SortedMap<String, Object>>();
    for (var one : ordered) {
      var name = List.<Object>of(one.get("nameKey"), one.getOrDefault(CREDIT_CODE, ""));
      byName.merge(name, new TreeMap<>(one), HolderMention::withBothNames);
    }
    var all = new TreeMap<>(byName.values().iterator().next());
    if (byName.size() > 1) {
      byName.values().stream().skip(1).forEach(one -> withBothNames(all, one));
      all.put(ALL, byName.values().stream().map(HolderMention::text).toList());
    }
    return all;
  }

  /// The mentions on a relationship, as one record told them.
  static List<HolderMention> apart(SortedMap<String, Object> said) {
    if (!(said.get(ALL) instanceof Collection<?> all)) {
      return List.of(new HolderMention(said));
    }
    var mentions = new ArrayList<HolderMention>();
    for (var text : all) {
      var one = new TreeMap<String, Object>();
      JSON.readTree(String.valueOf(text))
          .properties()
          .forEach(
              entry -> one.put(entry.getKey(), SaidText.value(entry.getKey(), entry.getValue())));
      mentions.add(new HolderMention(one));
    }
    return mentions;
  }

  /// The mentions on a stored relationship, by the source that tells them.
  static Map<String, List<HolderMention>> bySource(Map<String, Object> stored) {
    var mentions = new TreeMap<String, List<HolderMention>>();
    Claims.stored(stored).bySource().forEach((source, said) -> mentions.put(source, apart(said)));
    return mentions;
  }

  private static SortedMap<String, Object> withBothNames(
      SortedMap<String, Object> first, SortedMap<String, Object> second) {
    first.merge(RAW_NAME, second.get(RAW_NAME), (a, b) -> a.equals(b) ? a : a + " ; " + b);
    return first;
  }

  private static String text(SortedMap<String, Object> said) {
    var texts = new TreeMap<String, Object>();
    said.forEach(
        (key, value) ->
            texts.put(key, value instanceof java.time.LocalDate day ? day.toString() : value));
    return JSON.writeValueAsString(texts);
  }
}
