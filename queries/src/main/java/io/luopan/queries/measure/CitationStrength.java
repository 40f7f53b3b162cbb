package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How much patents are cited compared with patents of the same filing year and class: 1 is
/// average.
///
/// c / mean c of the cohort, and its mean over a set; and the share of a set among the most cited
/// of their cohorts, where patents tied at the border count in part, so that over the whole world
/// the top tenth is a tenth. Sources: Waltman and others, Journal of Informetrics 5 (2011) 37
/// (mean normalized citation score); Waltman and Schreiber, JASIST 64 (2013) 372 (ties).
public final class CitationStrength {
  private final Map<Cohort, Cohort.Counts> cohorts = new HashMap<>();

  /// A patent (or family) with the citations it received; the class is its first, by the level the
  /// caller compares at, such as the IPC subclass.
  public record Cited(int filingYear, String classSymbol, long citations) {
    private Cohort cohort() {
      return new Cohort(filingYear, classSymbol);
    }
  }

  /// How many patents of a filing year and class are cited so often.
  public record Count(int filingYear, String classSymbol, long citations, long patents) {
    private Cohort cohort() {
      return new Cohort(filingYear, classSymbol);
    }
  }

  private record Cohort(int filingYear, String classSymbol) {

    /// How often its patents are cited, ascending, and how many are cited so or less.
    private record Counts(long[] citations, long[] upTo, double mean) {
      static Counts of(List<Count> counts) {
        var patents = new TreeMap<Long, Long>();
        counts.forEach(count -> patents.merge(count.citations(), count.patents(), Long::sum));
        var citations = patents.keySet().stream().mapToLong(Long::longValue).toArray();
        var upTo = patents.values().stream().mapToLong(Long::longValue).toArray();
        double all = IntStream.range(0, upTo.length).mapToDouble(i -> citations[i] * upTo[i]).sum();
        Arrays.parallelPrefix(upTo, Long::sum);
        return new Counts(citations, upTo, all / upTo[upTo.length - 1]);
      }

      long size() {
        return upTo[upTo.length - 1];
      }

      /// How many have fewer.
      long below(long citations) {
        int at = Arrays.binarySearch(this.citations, citations);
        int first = at >= 0 ? at : -at - 1;
        return first == 0 ? 0 : upTo[first - 1];
      }
    }
  }

  /// A mean over the patents that have a score.
  public record Strength(double mean, long scored, long patents) {}

  /// @param world all patents to compare with, those asked about among them
  public CitationStrength(Collection<Cited> world) {
    this(
        world.stream()
            .map(one -> new Count(one.filingYear(), one.classSymbol(), one.citations(), 1)));
  }

  /// @param world all patents to compare with, counted
  public CitationStrength(Stream<Count> world) {
    world
        .collect(Collectors.groupingBy(Count::cohort))
        .forEach((cohort, counts) -> cohorts.put(cohort, Cohort.Counts.of(counts)));
  }

  /// Absent where the cohort is unknown or nobody cites it.
  public @Nullable Double of(Cited patent) {
    var cohort = cohorts.get(patent.cohort());
    return cohort == null || cohort.mean() == 0 ? null : patent.citations() / cohort.mean();
  }

  /// Absent where no patent has a score.
  public @Nullable Strength mean(Collection<Cited> patents) {
    var scores = patents.stream().map(this::of).filter(Objects::nonNull).toList();
    return scores.isEmpty() ? null : new Strength(average(scores), scores.size(), patents.size());
  }

  /// The share of patents among the most cited of their cohorts, such as the top 0.1. Absent where
  /// no cohort is known.
  public @Nullable Strength inTop(Collection<Cited> patents, double top) {
    var parts =
        patents.stream().map(patent -> partInTop(patent, top)).filter(Objects::nonNull).toList();
    return parts.isEmpty() ? null : new Strength(average(parts), parts.size(), patents.size());
  }

  private @Nullable Double partInTop(Cited patent, double top) {
    var cohort = cohorts.get(patent.cohort());
    if (cohort == null) {
      return null;
    }
    long upTo = cohort.below(patent.citations() + 1);
    long tied = upTo - cohort.below(patent.citations());
    double places = top * cohort.size() - (cohort.size() - upTo);
    return tied == 0 ? 0.0 : Math.clamp(places / tied, 0, 1);
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
