package io.luopan.queries.ledger;

import io.luopan.model.pool.Membership.Role;
import io.luopan.queries.ledger.Ledger.Listed;
import io.luopan.queries.ledger.PoolHistory.Event;
import io.luopan.queries.ledger.PoolHistory.Kind;
import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Collects a [PoolHistory].
final class HistoryCount {
  private final Ledger ledger;
  private final int pool;
  private final List<Event> events = new ArrayList<>();
  private final List<Event> undated = new ArrayList<>();

  HistoryCount(Ledger ledger, int pool) {
    this.ledger = ledger;
    this.pool = pool;
  }

  PoolHistory collect(LocalDate asOf) {
    var of = ledger.pools().get(pool);
    happened(of.launchedOn(), Kind.LAUNCHED);
    happened(of.closedOn(), Kind.CLOSED);
    members();
    ledger.programmesOf(pool).forEach(this::lists);
    events.sort(
        Comparator.comparing((Event event) -> Objects.requireNonNull(event.on()))
            .thenComparing(Event::kind)
            .thenComparing(event -> Objects.requireNonNullElse(event.programme(), "")));
    int day = LedgerReader.day(asOf);
    var licensors = ledger.licensors(pool, day);
    return new PoolHistory(
        ledger.release(),
        ledger.pools().get(pool).id(),
        asOf,
        List.copyOf(events),
        List.copyOf(undated),
        ledger
            .rights()
            .counted(
                ledger.listedBy(pool, day).stream()
                    .filter(listed -> Checks.isHeldByOthers(ledger, licensors, listed))
                    .mapToInt(Listed::right)));
  }

  private void happened(int day, Kind kind) {
    if (day != Rights.UNKNOWN_DAY) {
      events.add(new Event(LocalDate.ofEpochDay(day), kind, null, List.of(), 0, null));
    }
  }

  /// Who came or went on one day stands in one event.
  private void members() {
    record On(int day, Kind kind) {}
    var came =
        new TreeMap<On, TreeSet<String>>(Comparator.comparingInt(On::day).thenComparing(On::kind));
    for (var member : ledger.members()) {
      if (member.pool() != pool || member.holder() < 0) {
        continue;
      }
      boolean licensor = member.role() == Role.LICENSOR;
      var holder = ledger.holders().get(member.holder());
      came.computeIfAbsent(
              new On(member.joinedOn(), licensor ? Kind.LICENSOR_JOINED : Kind.LICENSEE_JOINED),
              _ -> new TreeSet<>())
          .add(holder);
      if (member.leftOn() != Rights.UNKNOWN_DAY) {
        came.computeIfAbsent(
                new On(member.leftOn(), licensor ? Kind.LICENSOR_LEFT : Kind.LICENSEE_LEFT),
                _ -> new TreeSet<>())
            .add(holder);
      }
    }
    came.forEach(
        (on, holders) -> {
          boolean known = on.day() != Rights.UNKNOWN_DAY;
          var event =
              new Event(
                  known ? LocalDate.ofEpochDay(on.day()) : null,
                  on.kind(),
                  null,
                  List.copyOf(holders),
                  0,
                  null);
          (known ? events : undated).add(event);
        });
  }

  private void lists(int programme) {
    var gained = new TreeMap<Integer, List<Listed>>();
    var lost = new TreeMap<Integer, List<Listed>>();
    int[] days = ledger.programmes().get(programme).lists();
    ledger
        .listed()
        .of(programme)
        .forEach(
            listed -> {
              told(listed.listedOn(), gained, listed);
              told(listed.removedOn(), lost, listed);
              compare(days, listed, gained, lost);
            });
    gained.forEach((day, of) -> events.add(event(day, Kind.LISTED, programme, of)));
    lost.forEach((day, of) -> events.add(event(day, Kind.REMOVED, programme, of)));
  }

  private static void told(int day, TreeMap<Integer, List<Listed>> on, Listed listed) {
    if (day != Rights.UNKNOWN_DAY) {
      on.computeIfAbsent(day, _ -> new ArrayList<>()).add(listed);
    }
  }

  /// What dated lists tell goes only where the entry itself tells no day.
  private static void compare(
      int[] days,
      Listed listed,
      TreeMap<Integer, List<Listed>> gained,
      TreeMap<Integer, List<Listed>> lost) {
    if (listed.on().length == 0) {
      return;
    }
    boolean was = false;
    for (int day : days) {
      boolean is = Arrays.binarySearch(listed.on(), day) >= 0;
      if (is && !was && listed.listedOn() == Rights.UNKNOWN_DAY) {
        told(day, gained, listed);
      }
      if (!is && was && listed.removedOn() == Rights.UNKNOWN_DAY) {
        told(day, lost, listed);
      }
      was = is;
    }
  }

  private Event event(int day, Kind kind, int programme, List<Listed> of) {
    return new Event(
        LocalDate.ofEpochDay(day),
        kind,
        ledger.programmes().get(programme).id(),
        List.of(),
        of.size(),
        counted(of));
  }

  private @Nullable CountedPatents counted(List<Listed> of) {
    return ledger.rights().counted(of.stream().mapToInt(Listed::right));
  }
}
