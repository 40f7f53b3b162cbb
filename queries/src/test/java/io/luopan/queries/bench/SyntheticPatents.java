package io.luopan.queries.bench;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.projection.PatentRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Patents for measuring: 800 nodes, each patent on three, nodes and holders of very unequal size,
/// 340 Chinese cities and 30 countries, every sixth patent in the family of the one before. The
/// same seed gives the same patents.
final class SyntheticPatents {
  static final int NODES = 800;
  private static final int CITIES = 340;
  private static final int COUNTRIES = 30;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 24 * 365;
  private static final String[] NODE_IDS =
      IntStream.range(0, NODES).mapToObj("chain-node/%03d"::formatted).toArray(String[]::new);
  private static final String[] PATHS = paths();
  private static final String[] SUBCLASSES =
      IntStream.range(0, 600).mapToObj("A%03d"::formatted).toArray(String[]::new);

  private final SplittableRandom random = new SplittableRandom(7);
  private final long patents;
  private final int holders;
  private long family;

  SyntheticPatents(long patents) {
    this.patents = patents;
    this.holders = (int) Math.max(100, patents / 12);
  }

  static String node(int number) {
    return NODE_IDS[number];
  }

  void each(Consumer<PatentRow> take) {
    int holder = 0;
    List<String> nodes = List.of();
    for (long i = 0; i < patents; i++) {
      boolean joins = i > 0 && random.nextInt(6) == 0;
      if (!joins) {
        family++;
        holder = unequal(holders);
        nodes = threeNodes();
      }
      take.accept(patent(holder, nodes));
    }
  }

  private PatentRow patent(int holder, List<String> nodes) {
    var filedOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
    var path = PATHS[holder * 31 % PATHS.length];
    boolean known = random.nextInt(20) > 0;
    var party = new PatentRow.Party("holder/n-%08d".formatted(holder), true, known ? path : null);
    int status = random.nextInt(10);
    return new PatentRow(
        "family/" + family,
        nodes,
        filedOn,
        random.nextInt(10) > 0,
        status < 5 ? LegalStatus.IN_FORCE : status < 8 ? LegalStatus.LAPSED : LegalStatus.UNKNOWN,
        status < 8 ? filedOn.plusYears(3) : null,
        random.nextInt(3) == 0 ? PatentType.UTILITY_MODEL : PatentType.INVENTION,
        known ? path : null,
        List.of(party),
        List.of(),
        Math.max(0, random.nextInt(12) - 6),
        SUBCLASSES[random.nextInt(SUBCLASSES.length)]);
  }

  private List<String> threeNodes() {
    var drawn = new int[3];
    drawn[0] = unequal(NODES);
    do {
      drawn[1] = unequal(NODES);
    } while (drawn[1] == drawn[0]);
    do {
      drawn[2] = unequal(NODES);
    } while (drawn[2] == drawn[0] || drawn[2] == drawn[1]);
    return Arrays.stream(drawn).mapToObj(SyntheticPatents::node).toList();
  }

  /// The largest is about fifteen times as likely as the middle one.
  private int unequal(int count) {
    double u = random.nextDouble();
    int drawn = (int) (count * u * u);
    return (int) (drawn * 7919L % count);
  }

  private static String[] paths() {
    return IntStream.range(0, CITIES + COUNTRIES)
        .mapToObj(
            i ->
                i < CITIES
                    ? "CN/%d0000/%d00/".formatted(10 + i % 31, 1000 * (i % 31) + i)
                    : "X%02d/".formatted(i - CITIES))
        .toArray(String[]::new);
  }
}
