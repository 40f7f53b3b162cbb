package io.luopan.queries.patent;

import io.luopan.model.patent.PatentNumberReading;
import io.luopan.model.patent.PatentNumberReading.Candidate;
import io.luopan.model.patent.PatentNumberReading.Spelling;
import io.luopan.queries.RefusedException;
import io.luopan.queries.patent.NumberMatch.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Resolves patent numbers in any spelling against what is loaded: one query for all of them.
public final class NumberQueries {
  private static final int MOST = 1_000;

  private final PatentQueries patents;

  public NumberQueries(PatentQueries patents) {
    this.patents = patents;
  }

  /// One match a number, in the order asked; throws when there are more than 1,000.
  public List<NumberMatch> resolve(List<String> raw) {
    if (raw.size() > MOST) {
      throw RefusedException.limit(
          "At most %d numbers can be resolved at once, not %d.".formatted(MOST, raw.size()));
    }
    var found = patents.byKeys(NumberKeys.of(raw));
    return raw.stream().map(number -> match(number, found)).toList();
  }

  private static NumberMatch match(String raw, Map<String, List<Patent>> found) {
    var reading = NumberKeys.read(raw);
    var best = reading.best();
    if (best.isEmpty()) {
      return new NumberMatch(
          raw, Status.REJECTED, null, null, List.of(), 0, reading.rejection().orElse(""));
    }
    var loaded = new LinkedHashMap<String, Patent>();
    var ways = new ArrayList<Candidate>();
    for (var candidate : reading.candidates()) {
      var hits = found.getOrDefault(keyOf(candidate), List.of());
      if (!hits.isEmpty()) {
        ways.add(candidate);
      }
      hits.forEach(patent -> loaded.putIfAbsent(patent.id(), patent));
    }
    var canonical = best.get().text();
    if (loaded.isEmpty()) {
      return new NumberMatch(
          raw,
          Status.UNMATCHED,
          canonical,
          null,
          List.of(),
          0,
          best.get().reason() + " Nothing loaded bears it.");
    }
    var patent = loaded.values().iterator().next();
    var all = List.copyOf(loaded.values());
    var way = ways.getFirst();
    if (all.size() > 1) {
      return new NumberMatch(
          raw,
          Status.AMBIGUOUS,
          way.text(),
          null,
          all,
          1.0 / all.size(),
          "%d loaded patents can be meant.".formatted(all.size()));
    }
    return new NumberMatch(
        raw,
        way.spelling() == Spelling.EXACT ? Status.EXACT : Status.NORMALIZED,
        way.text(),
        patent,
        all,
        confidence(way.spelling()),
        way.reason());
  }

  private static String keyOf(Candidate candidate) {
    return switch (candidate) {
      case PatentNumberReading.Application application -> "patent/" + application.number().key();
      case PatentNumberReading.Publication publication -> publication.number().number();
    };
  }

  private static double confidence(Spelling spelling) {
    return switch (spelling) {
      case EXACT -> 1;
      case NORMALIZED -> 0.95;
      case INFERRED -> 0.7;
    };
  }
}
