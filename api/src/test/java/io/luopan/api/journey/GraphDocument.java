package io.luopan.api.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What `docs/graph.md` says a graph is made of.
final class GraphDocument {
  private static final Pattern PATTERN = Pattern.compile("\\(\\w+\\)-\\[:(\\w+)]->\\(\\w+\\)");
  private static final Pattern LABEL = Pattern.compile("`([A-Z][A-Za-z]*)`");
  private static final Pattern PROPERTY = Pattern.compile("`([a-z][A-Za-z]*)`");
  private static final Pattern AS_TYPE = Pattern.compile("as `([A-Z_]+)`");
  private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
  private static final Pattern OWN_NODE = Pattern.compile("\\(:(\\w+) \\{([^}]*)}\\)");

  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("\\w+\\.(title|abstract)(?!Zh|En)[A-Z][a-z]{1,2}");

  /// What anything may have that a source states.
  private static final Set<String> COMMON = Set.of("id", "sources", "said", "search");

  private final List<Row> rows = new ArrayList<>();
  private final Set<String> patterns = new TreeSet<>();

  /// One row of a table: each of its kinds may have each of its properties.
  private record Row(List<String> kinds, List<String> properties) {
    Stream<String> names() {
      return kinds.stream().flatMap(k -> properties.stream().map(p -> k + "." + p));
    }
  }

  private GraphDocument() {}

  static GraphDocument read() throws IOException {
    var document = new GraphDocument();
    for (var line :
        Files.readAllLines(Path.of(System.getProperty("luopan.root"), "docs", "graph.md"))) {
      if (PATTERN.matcher(line).find() && line.startsWith("| ")) {
        document.relationships(line.split(" \\| |\\| | \\|"));
      } else if (line.startsWith("| `")) {
        document.entity(line.split(" \\| |\\| | \\|"));
      } else {
        document.bookkeeping(line);
      }
    }
    return document;
  }

  private void entity(String[] cells) {
    rows.add(new Row(found(LABEL, cells[1]), found(PROPERTY, outside(cells[3]))));
  }

  private void relationships(String[] cells) {
    PATTERN.matcher(cells[1]).results().map(MatchResult::group).forEach(patterns::add);
    var text = cells.length > 2 ? outside(cells[2]) : "";
    var properties = new ArrayList<String>();
    if (text.contains("as above")) {
      properties.addAll(rows.getLast().properties());
    }
    AS_TYPE
        .matcher(text)
        .results()
        .flatMap(as -> rows.stream().filter(row -> row.kinds().contains(as.group(1))))
        .forEach(row -> properties.addAll(row.properties()));
    properties.addAll(found(PROPERTY, text));
    rows.add(new Row(found(PATTERN, cells[1]), properties));
  }

  /// `(:Load {id, state})-[:OF]->(:SourceFile)` in running text.
  private void bookkeeping(String line) {
    OWN_NODE
        .matcher(line)
        .results()
        .forEach(
            node ->
                rows.add(
                    new Row(
                        List.of(node.group(1)),
                        Stream.of(node.group(2).split(", "))
                            .map(property -> property.replaceAll(":.*", ""))
                            .toList())));
    var plain = line.replaceAll("\\(:(\\w+)( \\{[^}]*})?\\)", "($1)");
    PATTERN.matcher(plain).results().map(MatchResult::group).forEach(patterns::add);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }

  /// The text without what stands in parentheses.
  private static String outside(String text) {
    var without = INNERMOST.matcher(text).replaceAll("");
    return without.equals(text) ? text : outside(without);
  }

  /// What of a graph it does not tell.
  Set<String> missingOf(GraphShape shape) {
    var missing = new TreeSet<>(shape.properties());
    missing.removeIf(name -> OTHER_LANGUAGE.matcher(name).matches());
    rows.stream().flatMap(Row::names).toList().forEach(missing::remove);
    missing.removeIf(name -> COMMON.contains(name.substring(name.indexOf('.') + 1)));
    shape.patterns().stream().filter(pattern -> !patterns.contains(pattern)).forEach(missing::add);
    return missing;
  }

  /// Whether one of some labels or types has a property: `Pool|Alliance.code`.
  boolean tells(String name) {
    var kinds = List.of(name.substring(0, name.indexOf('.')).split("\\|"));
    var property = name.substring(name.indexOf('.') + 1);
    return COMMON.contains(property)
        || rows.stream()
            .anyMatch(
                row ->
                    row.properties().contains(property)
                        && row.kinds().stream().anyMatch(kinds::contains));
  }
}
