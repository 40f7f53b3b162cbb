package io.luopan.queries.party;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.RorId;
import io.luopan.model.party.matching.HolderMatcher;
import io.luopan.model.party.matching.OtherScript;
import io.luopan.model.party.matching.Party;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.place.RegionCode;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.search.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which holders a name may mean: full-text search finds those that share words with it, as they
/// stand or translated ([OtherScript]), the scorer tells how well each fits and why.
public final class HolderMatchQueries {
  private static final int LOOKED_AT = 200;
  private static final int COMPARED = 50;
  private static final int MOST_WORDS = 40;
  private static final int MOST_ANSWERS = 50;

  private final GraphReader graph;
  private final HolderQueries holders;
  private final HolderMatcher matcher = new HolderMatcher();

  public HolderMatchQueries(GraphReader graph, HolderQueries holders) {
    this.graph = graph;
    this.holders = holders;
  }

  /// The best first; who surely is another is left out.
  ///
  /// @param region where the holder asked for sits, if known
  public List<HolderMatch> resolve(String name, @Nullable RegionCode region, int limit) {
    if (limit < 1 || limit > MOST_ANSWERS) {
      throw RefusedException.limit("From 1 to %d holders can be asked.".formatted(MOST_ANSWERS));
    }
    var words = SearchText.words(name);
    if (words.isEmpty()) {
      throw RefusedException.badInput("There is no word in the name.");
    }
    var ids =
        graph.list(
            HolderMatchQueries.class,
            "candidates",
            Parameters.of("key", HolderNames.key(name))
                .and("query", query(words, OtherScript.words(name)))
                .and("looked", LOOKED_AT)
                .and("most", COMPARED),
            row -> row.text("id"));
    var names = holders.namesOf(ids);
    var asked = matcher.read(Party.named(name).in(region));
    return holders.byIds(ids).values().stream()
        .map(
            holder ->
                new HolderMatch(holder, matcher.compare(asked, matcher.read(party(holder, names)))))
        .filter(found -> found.match().verdict() != Verdict.DIFFERENT)
        .sorted(
            Comparator.comparingDouble((HolderMatch found) -> -found.match().bits())
                .thenComparing(found -> found.holder().id()))
        .limit(limit)
        .toList();
  }

  private static String query(List<String> words, List<String> others) {
    return Stream.concat(words.stream().limit(MOST_WORDS), others.stream().limit(MOST_WORDS))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Party party(Holder holder, Map<String, List<HolderName>> names) {
    var texts = new ArrayList<String>();
    names.getOrDefault(holder.id(), List.of()).forEach(name -> texts.add(name.text()));
    if (texts.isEmpty()) {
      texts.add(holder.label());
    }
    var path = holder.regionPath();
    return Party.named(texts.toArray(String[]::new))
        .withCreditCode(read(holder.creditCode(), CreditCode::tryParse))
        .withRor(read(holder.ror(), RorId::tryParse))
        .in("REGISTER".equals(holder.regionMethod()) && path != null ? regionOf(path) : null);
  }

  private static <T> @Nullable T read(
      @Nullable String text, Function<String, Optional<T>> tryParse) {
    return text == null ? null : tryParse.apply(text).orElse(null);
  }

  /// The innermost region of a path.
  private static RegionCode regionOf(String path) {
    var parts = path.split("/");
    return RegionCode.parse(parts[parts.length - 1]);
  }
}
