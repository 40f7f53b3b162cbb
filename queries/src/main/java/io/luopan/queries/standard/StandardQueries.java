package io.luopan.queries.standard;

import io.luopan.model.standard.StandardNumber;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.search.SearchText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Standards: by id, by a number in any spelling.
public final class StandardQueries {
  private static final String PREFIX = "standard/";
  private static final int MOST_NAMED = 20;

  private final GraphReader graph;

  public StandardQueries(GraphReader graph) {
    this.graph = graph;
  }

  public List<Standard> byIds(Collection<String> ids) {
    return graph.list(
        StandardQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), Standard::of);
  }

  /// By graph id or by a number in any spelling, with or without its body; throws with the
  /// candidates when several fit.
  ///
  /// A number that only parts bear means the part where there is one alone. Where a specification
  /// of 3GPP is not there, the ETSI deliverable that carries it is found, and the other way round.
  public Optional<Standard> find(String idOrNumber) {
    var text = idOrNumber.strip();
    var fits = text.startsWith(PREFIX) ? byIds(List.of(text)) : fitting(text);
    if (fits.size() > 1) {
      throw RefusedException.badInput(
          "Several standards fit '%s': %s%s."
              .formatted(
                  idOrNumber,
                  fits.stream()
                      .limit(MOST_NAMED)
                      .map(Standard::number)
                      .collect(Collectors.joining(", ")),
                  fits.size() > MOST_NAMED ? " and more" : ""));
    }
    return fits.stream().findFirst();
  }

  /// As `find`, but throws when there is none.
  public Standard get(String idOrNumber) {
    return find(idOrNumber)
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "No standard has the id or number '%s'.".formatted(idOrNumber)));
  }

  private List<Standard> fitting(String text) {
    return StandardNumber.tryParse(text).map(this::named).orElseGet(() -> bare(text));
  }

  private List<Standard> named(StandardNumber number) {
    var ids =
        Stream.of(Optional.of(number), number.etsiEquivalent(), number.threeGppEquivalent())
            .flatMap(Optional::stream)
            .map(same -> PREFIX + same.key())
            .toList();
    var found =
        byIds(ids).stream().min(Comparator.comparing(standard -> ids.indexOf(standard.id())));
    if (found.isPresent() || !number.equals(number.undated())) {
      return found.stream().toList();
    }
    var beginnings = List.of(ids.getFirst() + "-", ids.getFirst() + ".");
    return those(
        graph.list(
            StandardQueries.class,
            "startingWith",
            Parameters.of("beginnings", beginnings),
            row -> row.text("id")),
        candidate -> Fit.of(number, candidate) == Fit.PART);
  }

  private List<Standard> bare(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    var candidates =
        graph.list(
            StandardQueries.class,
            "byNumber",
            Parameters.of("query", SearchText.prefixQuery(text)),
            row -> row.text("id"));
    var whole = those(candidates, candidate -> Fit.of(text, candidate) == Fit.WHOLE);
    return whole.isEmpty()
        ? those(candidates, candidate -> Fit.of(text, candidate) == Fit.PART)
        : whole;
  }

  /// The standards of some ids whose designations pass, by number.
  private List<Standard> those(
      List<String> ids, java.util.function.Predicate<StandardNumber> passes) {
    var passing =
        ids.stream()
            .filter(
                id ->
                    StandardNumber.tryParse(id.substring(PREFIX.length()))
                        .filter(passes)
                        .isPresent())
            .toList();
    return passing.isEmpty()
        ? List.of()
        : byIds(passing).stream().sorted(Comparator.comparing(Standard::number)).toList();
  }
}
