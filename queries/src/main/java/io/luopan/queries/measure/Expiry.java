package io.luopan.queries.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/// How many of the rights in force run out within some years, with those whose last day is unknown.
public record Expiry(int years, Share expiring) {

  /// @param lastDays the day each right in force runs out, empty where the office's rule is unknown
  public static Expiry within(int years, LocalDate asOf, Collection<Optional<LocalDate>> lastDays) {
    var until = asOf.plusYears(years);
    long expiring =
        lastDays.stream()
            .map(day -> day.orElse(null))
            .filter(Objects::nonNull)
            .filter(day -> day.isAfter(asOf) && !day.isAfter(until))
            .count();
    long unknown = lastDays.stream().filter(Optional::isEmpty).count();
    return new Expiry(years, new Share(expiring, lastDays.size(), unknown));
  }
}
