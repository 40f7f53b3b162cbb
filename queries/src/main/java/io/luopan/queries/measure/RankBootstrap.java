package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How sure a ranking of gaps is: RTA, severity and rank again and again, each family counting
/// Poisson(1) times over, and the percentiles of what came out.
///
/// The same seed gives the same intervals. Source: Efron 1979 for the percentile interval; Poisson
/// weights in place of drawing with replacement, which is the same for many families.
/// Cost: draws × (families + placements + regions × nodes + asked nodes × nodes × regions / 64).
public final class RankBootstrap {
  private final Placements placements;
  private final Settings settings;
  private final Runnable beforeEachDraw;

  /// @param level the share of draws between the ends of an interval
  public record Settings(long seed, int draws, double level) {
    public static final Settings DEFAULT = new Settings(1, 200, 0.95);

    public Settings {
      if (draws < 1 || !(level > 0 && level < 1)) {
        throw new IllegalArgumentException(draws + " draws at level " + level);
      }
    }
  }

  /// A node to rank. `shortfall` is given where it does not follow from RTA (the foreign share of a
  /// choke) and stays the same in every draw.
  public record Asked(int node, double criticality, @Nullable Double shortfall) {}

  /// Null where the region has nothing at all, or nobody has anything on the node.
  public record Ranked(
      int node, @Nullable Interval rta, @Nullable Interval severity, @Nullable Interval rank) {}

  public RankBootstrap(Placements placements, Settings settings) {
    this(placements, settings, () -> {});
  }

  /// @param beforeEachDraw may throw to end the work
  public RankBootstrap(Placements placements, Settings settings, Runnable beforeEachDraw) {
    this.placements = placements;
    this.settings = settings;
    this.beforeEachDraw = beforeEachDraw;
  }

  /// @param presentRta the RTA from which a region counts as present on a node; above 0
  public List<Ranked> rank(int region, double presentRta, List<Asked> asked) {
    if (region < 0 || region >= placements.regions() || !(presentRta > 0)) {
      throw new IllegalArgumentException("region " + region + ", present from " + presentRta);
    }
    var draw = new RankDraw(placements, region, presentRta, asked);
    var times = new byte[placements.families()];
    Arrays.fill(times, (byte) 1);
    draw.count(times);
    var observed = draw.copy();
    var random = new PoissonDraws(settings.seed());
    var rta = new double[asked.size()][settings.draws()];
    var severity = new double[asked.size()][settings.draws()];
    var rank = new double[asked.size()][settings.draws()];
    for (int d = 0; d < settings.draws(); d++) {
      beforeEachDraw.run();
      random.fill(times);
      draw.count(times);
      for (int i = 0; i < asked.size(); i++) {
        rta[i][d] = draw.rta(i);
        severity[i][d] = draw.severity(i);
        rank[i][d] = draw.rank(i);
      }
    }
    return IntStream.range(0, asked.size())
        .mapToObj(
            i ->
                new Ranked(
                    asked.get(i).node(),
                    Interval.of(observed.rta(i), rta[i], settings.level()),
                    Interval.of(observed.severity(i), severity[i], settings.level()),
                    Interval.of(observed.rank(i), rank[i], settings.level())))
        .toList();
  }
}
