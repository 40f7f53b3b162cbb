package io.luopan.model.patent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The series that the US office put before an application's six digits, told by the day of filing
/// (MPEP 503); databases leave it out.
///
/// Until 1997 a series began on a fixed day. Since then one follows when the one before is used up,
/// and blocks of it are given out later still, to applications that come by other ways: 10/907,000
/// in April 2005. So a serial far higher than the new series can have come to is of the old one,
/// and where both are possible neither is told.
final class UsSeries {
  private static final NavigableMap<LocalDate, String> PATENTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(LocalDate.of(1925, 1, 1), "01"),
              Map.entry(LocalDate.of(1935, 1, 1), "02"),
              Map.entry(LocalDate.of(1948, 1, 1), "03"),
              Map.entry(LocalDate.of(1960, 1, 1), "04"),
              Map.entry(LocalDate.of(1970, 1, 1), "05"),
              Map.entry(LocalDate.of(1979, 1, 1), "06"),
              Map.entry(LocalDate.of(1987, 1, 1), "07"),
              Map.entry(LocalDate.of(1993, 1, 1), "08"),
              Map.entry(LocalDate.of(1997, 12, 30), "09"),
              Map.entry(LocalDate.of(2001, 12, 1), "10"),
              Map.entry(LocalDate.of(2004, 12, 1), "11"),
              Map.entry(LocalDate.of(2007, 12, 1), "12"),
              Map.entry(LocalDate.of(2010, 12, 20), "13"),
              Map.entry(LocalDate.of(2013, 7, 1), "14")));
  private static final NavigableMap<LocalDate, String> PROVISIONALS =
      new TreeMap<>(
          Map.of(
              LocalDate.of(1995, 6, 8), "60",
              LocalDate.of(2007, 10, 1), "61",
              LocalDate.of(2013, 1, 1), "62"));
  private static final LocalDate FIXED_DAYS_END = LocalDate.of(1998, 1, 1);
  private static final LocalDate DESIGNS_APART = LocalDate.of(1992, 10, 1);
  private static final long SERIALS = 1_000_000;
  private static final long DOUBT = 150_000;
  private static final int DAYS_OF_DOUBT = 60;

  private UsSeries() {}

  /// @param serial six digits
  /// @param kind the letter of DOCDB: `A` patents, `F` designs, `P` provisionals
  static Optional<String> of(String serial, char kind, LocalDate filedOn) {
    long number = Long.parseLong(serial);
    return switch (kind) {
      case 'P' -> find(PROVISIONALS, number, filedOn);
      case 'F' ->
          filedOn.isBefore(DESIGNS_APART) ? find(PATENTS, number, filedOn) : Optional.of("29");
      default ->
          isOfTenOrEleven(number, filedOn) ? Optional.empty() : find(PATENTS, number, filedOn);
    };
  }

  /// 10/500,000 to 10/599,999 were kept for international applications, and used until 2007.
  private static boolean isOfTenOrEleven(long number, LocalDate filedOn) {
    return number >= 500_000
        && number < 600_000
        && filedOn.isAfter(LocalDate.of(2005, 11, 30))
        && filedOn.isBefore(LocalDate.of(2007, 12, 1));
  }

  private static Optional<String> find(
      NavigableMap<LocalDate, String> series, long number, LocalDate filedOn) {
    var begun = series.floorEntry(filedOn);
    var next = series.higherEntry(filedOn);
    boolean early =
        next != null
            && isUsedUpBefore(next.getKey())
            && !next.getKey().isAfter(filedOn.plusDays(DAYS_OF_DOUBT));
    if (early && number < DOUBT) {
      return Optional.of(next.getValue());
    }
    if (begun == null || next == null) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(begun.getKey(), next.getKey());
    long cameTo = SERIALS * ChronoUnit.DAYS.between(begun.getKey(), filedOn) / days;
    boolean left = isUsedUpBefore(begun.getKey()) && number > cameTo + DOUBT;
    return Optional.of(left ? series.lowerEntry(begun.getKey()).getValue() : begun.getValue());
  }

  private static boolean isUsedUpBefore(LocalDate beginning) {
    return beginning.isAfter(FIXED_DAYS_END);
  }
}
