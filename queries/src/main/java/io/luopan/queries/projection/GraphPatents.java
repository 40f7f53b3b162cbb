package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads all patents from the graph, one after the other.
final class GraphPatents {
  private static final Duration LONGEST = Duration.ofHours(6);

  private static final Pattern SUBCLASS = Pattern.compile("[A-HY]\\d{2}[A-Z]");

  private final GraphReader graph;

  GraphPatents(GraphReader graph) {
    this.graph = graph;
  }

  void each(Consumer<PatentRow> take) {
    graph.each(
        GraphPatents.class, "patents", Parameters.none(), LONGEST, row -> take.accept(patent(row)));
  }

  private static PatentRow patent(Row row) {
    return new PatentRow(
        row.text("unit"),
        row.texts("nodes"),
        row.findDay("filedOn"),
        "CN".equals(row.findText("office")),
        Objects.requireNonNullElse(row.find("status", LegalStatus.class), LegalStatus.UNKNOWN),
        row.findDay("statusOn"),
        Objects.requireNonNullElse(row.find("type", PatentType.class), PatentType.UNKNOWN),
        row.findText("regionPath"),
        row.list("applicants", GraphPatents::party),
        row.list("owners", GraphPatents::party),
        Math.toIntExact(row.number("cited")),
        subclass(row.texts("symbols")),
        new PatentRow.Bibliography(
            row.text("id"),
            row.findText("office"),
            row.findInt("filingYear"),
            row.findDay("publishedOn"),
            row.findDay("grantedOn"),
            Math.toIntExact(row.number("familySize"))));
  }

  private static PatentRow.Party party(Row row) {
    return new PatentRow.Party(row.text("holder"), row.flag("first"), row.findText("regionPath"));
  }

  /// The first subclass in the order of the alphabet. What has not the form of one is none: a table
  /// of one's own may hold anything, and there are fewer than 32,768 of this form.
  static @Nullable String subclass(List<String> symbols) {
    return symbols.stream()
        .map(SUBCLASS::matcher)
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
