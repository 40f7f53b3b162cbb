package io.luopan.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.Feed;
import io.luopan.model.industry.IndustryFact.Selector;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The chains as they ship against the table they began with: what `changes.csv` lists is how they
/// differ, and nothing else is.
class ChainChangesTest {
  private static final List<IndustryFact> FACTS = IndustryFolders.readShipped();
  private static final Map<String, ChainNode> NODES =
      FACTS.stream()
          .filter(ChainNode.class::isInstance)
          .map(ChainNode.class::cast)
          .collect(Collectors.toMap(ChainNode::id, Function.identity()));

  @Test
  void everyChangeHoldsAndSaysWhy() throws IOException {
    for (var change : changes()) {
      var node = NODES.get(change.getField("node"));
      assertThat(node).as(change.toString()).isNotNull();
      var values = parts(change.getField("values"), " \\| ");
      var now = values(node, change.getField("column"));

      assertThat(change.getField("reason")).isNotBlank();
      assertThat(values).isNotEmpty();
      switch (change.getField("change")) {
        case "added" -> assertThat(now).as(change.toString()).containsAll(values);
        case "removed" -> assertThat(now).as(change.toString()).doesNotContainAnyElementsOf(values);
        default -> throw new AssertionError("neither added nor removed: " + change);
      }
    }
  }

  @Test
  void noNodeNameStageOrFeedOfTheReferenceTableIsLost() throws IOException {
    var rows = referenceRows();

    assertThat(rows).extracting(row -> row[3]).containsExactlyInAnyOrderElementsOf(NODES.keySet());
    for (var row : rows) {
      var node = node(row);
      assertThat(node.nameZh()).isEqualTo(row[4]);
      assertThat(node.nameEn()).isEqualTo(row[5]);
      assertThat(node.stage().name().toLowerCase(Locale.ROOT)).startsWith(row[6]);
      assertThat(feedsOf(node)).as(row[3]).isEqualTo(parts(row[7], " "));
    }
  }

  @Test
  void selectorsKeywordsAndExcludesDifferOnlyWhereListed() throws IOException {
    for (var row : referenceRows()) {
      var node = node(row);

      assertThat(values(node, "selectors"))
          .as(row[3])
          .isEqualTo(changed(node, "selectors", parts(row[8], ";"), _ -> true));
      for (var column : List.of("keywords", "excludes")) {
        var before = parts(row[column.equals("keywords") ? 9 : 10], "/");
        assertThat(only(values(node, column), ChainChangesTest::isChinese))
            .as("%s of %s", column, row[3])
            .isEqualTo(changed(node, column, before, ChainChangesTest::isChinese));
      }
    }
  }

  /// What the table said, with our own list of changes applied.
  private static Set<String> changed(
      ChainNode node, String column, Set<String> before, Predicate<String> compared)
      throws IOException {
    var values = new HashSet<>(before);
    for (var change : changes()) {
      if (change.getField("node").equals(node.id()) && change.getField("column").equals(column)) {
        var listed = parts(change.getField("values"), " \\| ");
        if (change.getField("change").equals("added")) {
          values.addAll(listed);
        } else {
          assertThat(only(before, compared)).containsAll(only(listed, compared));
          values.removeAll(listed);
        }
      }
    }
    return only(values, compared);
  }

  private static Set<String> values(ChainNode node, String column) {
    return switch (column) {
      case "selectors" ->
          node.selectors().stream().map(ChainChangesTest::text).collect(Collectors.toSet());
      case "keywords" -> Set.copyOf(node.keywords());
      case "excludes" -> Set.copyOf(node.excludes());
      default -> throw new AssertionError("no column of a node: " + column);
    };
  }

  private static String text(Selector selector) {
    var mode =
        switch (selector.mode()) {
          case EXACT -> "=";
          case MINUS -> "-";
          case SUBTREE -> "";
        };
    return (selector.needsKeyword() ? "~" : "") + mode + selector.symbol();
  }

  private static Set<String> feedsOf(ChainNode node) {
    return FACTS.stream()
        .filter(fact -> fact instanceof Feed feed && feed.from().equals(node.id()))
        .map(fact -> ((Feed) fact).to())
        .collect(Collectors.toSet());
  }

  private static ChainNode node(String[] row) {
    return Objects.requireNonNull(NODES.get(row[3]), row[3]);
  }

  private static List<NamedCsvRecord> changes() throws IOException {
    try (var in = IndustryFact.class.getResourceAsStream("chains/changes.csv")) {
      assertThat(in).isNotNull();
      try (var csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return csv.stream().toList();
      }
    }
  }

  private static List<String[]> referenceRows() throws IOException {
    var table =
        Path.of(System.getProperty("luopan.root", ".."))
            .resolveSibling("shared/reference/chain-nodes.tsv");
    assumeTrue(
        Files.exists(table), "the shared reference table is not here, so it is not compared");
    return Files.readAllLines(table).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static Set<String> parts(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> only(Set<String> values, Predicate<String> kept) {
    return values.stream().filter(kept).collect(Collectors.toSet());
  }

  /// English words were reworked when the table became the product's own.
  private static boolean isChinese(String word) {
    return word.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
