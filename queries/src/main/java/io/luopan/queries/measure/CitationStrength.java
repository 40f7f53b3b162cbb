package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

  private record Cohort(int filingYear, String classSymbol) {

    /// The citations of its patents, ascending.
    private record Counts(long[] citations, double mean) {
      static Counts of(List<Cited> patents) {
        var sorted = patents.stream().mapToLong(Cited::citations).sorted().toArray();
        return new Counts(sorted, Arrays.stream(sorted).average().orElse(0));
      }

      /// How many have fewer.
      int below(long citations) {
        int low = 0;
        int high = this.citations.length;
        while (low < high) {
          int middle = (low + high) >>> 1;
          if (this.citations[middle] < citations) {
            low = middle + 1;
          } else {
            high = middle;
          }
        }
        return low;
      }
    }
  }

  /// A mean over the patents that have a score.
  public record Strength(double mean, long scored, long patents) {}

  /// @param world all patents to compare with, those asked about among them
  public CitationStrength(Collection<Cited> world) {
    world.stream()
        .collect(Collectors.groupingBy(Cited::cohort))
        .forEach((cohort, patents) -> cohorts.put(cohort, Cohort.Counts.of(patents)));
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
    int size = cohort.citations().length;
    int upTo = cohort.below(patent.citations() + 1);
    int tied = upTo - cohort.below(patent.citations());
    double places = top * size - (size - upTo);
    return tied == 0 ? 0.0 : Math.clamp(places / tied, 0, 1);
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
