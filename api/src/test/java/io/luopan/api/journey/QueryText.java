package io.luopan.api.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a Cypher text reads of things whose label or type stands beside their variable.
record QueryText(String text) {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*");
  private static final Pattern BOUND = Pattern.compile("[(\\[](\\w+):(\\w+(?:\\|\\w+)*)");
  private static final Pattern YIELDED = Pattern.compile("YIELD (\\w+)");
  private static final Pattern READ = Pattern.compile("\\b(\\w+)\\.(\\w+)");
  private static final Pattern MATCHED = Pattern.compile("[(\\[]\\w*:(\\w+) \\{(\\w+):");
  private static final Pattern PROJECTED = Pattern.compile("\\b(\\w+) \\{((?:\\.\\w+(?:, )?)+)");

  /// `Patent.titleZh`, or of several labels `Pool|Alliance.code`.
  Set<String> reads() {
    var plain = COMMENT.matcher(text).replaceAll("");
    Map<String, Set<String>> kinds = new HashMap<>();
    BOUND
        .matcher(plain)
        .results()
        .forEach(
            bound ->
                kinds
                    .computeIfAbsent(bound.group(1), variable -> new TreeSet<>())
                    .addAll(List.of(bound.group(2).split("\\|"))));
    YIELDED.matcher(plain).results().forEach(yielded -> kinds.remove(yielded.group(1)));
    var reads = new TreeSet<String>();
    var read = READ.matcher(plain).results().map(one -> Map.entry(one.group(1), one.group(2)));
    var projected =
        PROJECTED
            .matcher(plain)
            .results()
            .flatMap(
                one ->
                    Stream.of(one.group(2).split("[., ]+"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> Map.entry(one.group(1), name)));
    Stream.concat(read, projected)
        .filter(one -> kinds.containsKey(one.getKey()))
        .forEach(
            one -> reads.add(String.join("|", kinds.get(one.getKey())) + "." + one.getValue()));
    MATCHED.matcher(plain).results().forEach(one -> reads.add(one.group(1) + "." + one.group(2)));
    return reads;
  }
}
