package io.luopan.queries.ledger;

import io.luopan.queries.ledger.Ledger.Listed;
import io.luopan.queries.ledger.PoolExpiry.OfOffice;
import io.luopan.queries.ledger.PoolExpiry.OfYear;
import io.luopan.queries.ledger.Rights.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts a [PoolExpiry].
final class ExpiryCount {
  private final Ledger ledger;
  private final int day;

  /// An entry of a list, with what decides when it ends.
  ///
  /// @param family -1 where the patent is not loaded
  private record Entry(String office, Standing standing, int expiry, int right, int family) {
    boolean lives() {
      return standing != Standing.ENDED;
    }

    boolean isDated() {
      return lives() && expiry != Rights.UNKNOWN_DAY;
    }
  }

  ExpiryCount(Ledger ledger, LocalDate asOf) {
    this.ledger = ledger;
    this.day = LedgerReader.day(asOf);
  }

  PoolExpiry count(int pool, LocalDate asOf) {
    var listed = ledger.listedBy(pool, day);
    var entries = listed.stream().map(this::entry).toList();
    var dated = entries.stream().filter(Entry::isDated).toList();
    return new PoolExpiry(
        ledger.release(),
        ledger.pools().get(pool).id(),
        asOf,
        ledger.rights().counted(entries.stream().mapToInt(Entry::right)),
        ledger
            .rights()
            .counted(
                entries.stream()
                    .filter(e -> e.standing() == Standing.IN_FORCE)
                    .mapToInt(Entry::right)),
        entries.size(),
        entries.stream().filter(e -> e.right() < 0).count(),
        last(dated),
        entries.stream().filter(e -> e.lives() && !e.isDated()).count(),
        offices(entries),
        years(dated));
  }

  private Entry entry(Listed listed) {
    int place = listed.right();
    if (place < 0) {
      boolean over = listed.expiresOn() != Rights.UNKNOWN_DAY && listed.expiresOn() <= day;
      return new Entry(
          Objects.requireNonNullElse(listed.office(), ""),
          over ? Standing.ENDED : Standing.UNKNOWN,
          listed.expiresOn(),
          place,
          -1);
    }
    var right = ledger.rights().get(place);
    int expiry = right.expiry() == Rights.UNKNOWN_DAY ? listed.expiresOn() : right.expiry();
    var standing = ledger.rights().standing(place, day);
    boolean over = expiry != Rights.UNKNOWN_DAY && expiry <= day;
    return new Entry(
        right.office(), over ? Standing.ENDED : standing, expiry, place, right.family());
  }

  private static @Nullable LocalDate last(List<Entry> dated) {
    return dated.stream()
        .map(Entry::expiry)
        .max(Integer::compare)
        .map(LocalDate::ofEpochDay)
        .orElse(null);
  }

  private static List<OfOffice> offices(List<Entry> entries) {
    var byOffice = new TreeMap<String, List<Entry>>();
    entries.forEach(e -> byOffice.computeIfAbsent(e.office(), _ -> new ArrayList<>()).add(e));
    var offices = new ArrayList<OfOffice>();
    byOffice.forEach(
        (office, of) ->
            offices.add(
                new OfOffice(
                    office.isEmpty() ? null : office,
                    of.size(),
                    standing(of, Standing.IN_FORCE),
                    standing(of, Standing.PENDING),
                    standing(of, Standing.ENDED),
                    standing(of, Standing.UNKNOWN),
                    last(of.stream().filter(Entry::isDated).toList()),
                    of.stream().filter(e -> e.lives() && !e.isDated()).count())));
    return offices;
  }

  private static long standing(List<Entry> entries, Standing standing) {
    return entries.stream().filter(e -> e.standing() == standing).count();
  }

  private static List<OfYear> years(List<Entry> dated) {
    if (dated.isEmpty()) {
      return List.of();
    }
    var expiring = new TreeMap<Integer, Long>();
    var lastOfFamily = new HashMap<Integer, Integer>();
    for (var entry : dated) {
      expiring.merge(year(entry.expiry()), 1L, Long::sum);
      if (entry.family() >= 0) {
        lastOfFamily.merge(entry.family(), year(entry.expiry()), Math::max);
      }
    }
    var ending = new HashMap<Integer, Long>();
    lastOfFamily.values().forEach(year -> ending.merge(year, 1L, Long::sum));
    var years = new ArrayList<OfYear>();
    long left = dated.size();
    for (int year = expiring.firstKey(); year <= expiring.lastKey(); year++) {
      long now = expiring.getOrDefault(year, 0L);
      left -= now;
      years.add(new OfYear(year, now, ending.getOrDefault(year, 0L), left));
    }
    return years;
  }

  private static int year(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }
}
