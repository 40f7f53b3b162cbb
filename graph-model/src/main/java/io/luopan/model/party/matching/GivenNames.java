package io.luopan.model.party.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Forms of one given name: short forms, and the same name in other languages (`given-names.csv`).
final class GivenNames {
  private static final Map<String, Set<Integer>> GROUPS = read();

  private GivenNames() {}

  private static Map<String, Set<Integer>> read() {
    var stream = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.csv"));
    var groups = new HashMap<String, Set<Integer>>();
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int group = 0;
      for (var row : csv) {
        for (var name : row.getField("names").split(" ")) {
          groups.computeIfAbsent(name, _ -> new HashSet<>()).add(group);
        }
        group++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }

  static boolean areForms(String a, String b) {
    var one = groups(a);
    return groups(b).stream().anyMatch(one::contains);
  }

  /// The names that it is a form of, by their numbers.
  static Set<Integer> groups(String name) {
    return GROUPS.getOrDefault(name, Set.of());
  }
}
