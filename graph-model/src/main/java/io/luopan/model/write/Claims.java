package io.luopan.model.write;

import io.luopan.model.load.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// All that sources say of one node or relationship, and what is therefore shown.
///
/// As long as every source says the same, the stored form is the properties and `sources`: sorted
/// references in one text. Where they differ, `said` keeps what each said. What is shown follows
/// from the set of claims
/// alone, so the order of arrival never matters. The rule: of each property, the value of the
/// reference that sorts first (references start with their source's rank); of the legal status, the
/// one with the latest date.
final class Claims {
  static final String SOURCES = "sources";
  static final String SAID = "said";
  private static final String STATUS = "legalStatus";
  private static final String STATUS_ON = "legalStatusOn";

  private final List<Claim> claims = new ArrayList<>();

  private Claims() {}

  /// The stored form of what one source says: as [#toStored] without the way there.
  static Map<String, Object> stored(Map<String, Object> said, String source) {
    var stored = new HashMap<String, Object>(said);
    stored.put(SOURCES, source);
    return stored;
  }

  static Claims none() {
    return new Claims();
  }

  /// @param stored the stored properties without `id` and without derived ones
  static Claims stored(Map<String, Object> stored) {
    var claims = new Claims();
    if (!(stored.get(SOURCES) instanceof String sources)) {
      return claims;
    }
    var shown = new TreeMap<>(stored);
    shown.remove(SOURCES);
    var said = texts(shown.remove(SAID));
    if (said.isEmpty()) {
      claims.claims.add(new Claim(shown, new TreeSet<>(SourceRef.split(sources))));
    } else {
      said.forEach(text -> claims.claims.add(SaidText.read(text, shown)));
    }
    return claims;
  }

  /// Adds what a source record says; what the same record said before is replaced.
  Claims add(String source, SortedMap<String, Object> properties) {
    claims.forEach(claim -> claim.sources().remove(source));
    claims.removeIf(claim -> claim.sources().isEmpty());
    for (var claim : claims) {
      if (claim.properties().equals(properties)) {
        claim.sources().add(source);
        return this;
      }
    }
    claims.add(new Claim(properties, source));
    return this;
  }

  /// Takes back what the named sources said.
  Claims withdraw(Predicate<String> source) {
    claims.forEach(claim -> claim.sources().removeIf(source));
    claims.removeIf(claim -> claim.sources().isEmpty());
    return this;
  }

  /// Joins what is said of two nodes or relationships that turn out to be one.
  Claims join(Claims other) {
    for (var claim : other.claims) {
      claim.sources().forEach(source -> add(source, claim.properties()));
    }
    return this;
  }

  /// What each source says.
  SortedMap<String, SortedMap<String, Object>> bySource() {
    var said = new TreeMap<String, SortedMap<String, Object>>();
    claims.forEach(
        claim -> claim.sources().forEach(source -> said.put(source, claim.properties())));
    return said;
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  /// What is shown, without sources.
  SortedMap<String, Object> shown() {
    if (claims.size() == 1) {
      return new TreeMap<>(claims.getFirst().properties());
    }
    var ordered = claims.stream().sorted(Comparator.comparing(Claim::best)).toList();
    var shown = new TreeMap<String, Object>();
    ordered.forEach(claim -> claim.properties().forEach(shown::putIfAbsent));
    latestStatus(ordered, shown);
    return shown;
  }

  /// The stored form: what is shown, `sources`, and `said` where sources differ.
  Map<String, Object> toStored() {
    var shown = shown();
    var stored = new HashMap<String, Object>(shown);
    var sources = new TreeSet<String>();
    claims.forEach(claim -> sources.addAll(claim.sources()));
    if (!sources.isEmpty()) {
      stored.put(SOURCES, SourceRef.join(sources));
    }
    if (claims.size() > 1) {
      stored.put(
          SAID, claims.stream().map(claim -> SaidText.write(claim, shown)).sorted().toList());
    }
    return stored;
  }

  private static void latestStatus(List<Claim> ordered, SortedMap<String, Object> shown) {
    ordered.stream()
        .filter(claim -> claim.properties().containsKey(STATUS))
        .max(Comparator.comparing(Claims::statusDay))
        .ifPresent(
            latest -> {
              shown.keySet().removeIf(key -> key.startsWith(STATUS));
              latest
                  .properties()
                  .forEach(
                      (key, value) -> {
                        if (key.startsWith(STATUS)) {
                          shown.put(key, value);
                        }
                      });
            });
  }

  private static LocalDate statusDay(Claim claim) {
    return claim.properties().get(STATUS_ON) instanceof LocalDate day ? day : LocalDate.MIN;
  }

  private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Collection<?> list
        ? list.stream().map(Objects::toString).toList()
        : List.of();
  }
}
