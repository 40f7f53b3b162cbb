package io.luopan.loaders.sample;

import io.luopan.model.Fact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Body;
import io.luopan.model.pool.Membership.Role;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.standard.DeclaredStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The made-up pools of `pools.csv`, `programmes.csv` and `royalties.csv`. One licensor in ten has
/// left its pool, one in ten left and came back.
final class SamplePools {
  private static final String MADE_UP = "样例 (sample)";

  private final List<SampleTable> rows = SampleTable.rows("pools.csv");
  private final List<SampleTable> programmes = SampleTable.rows("programmes.csv");
  private final List<SamplePool> pools;
  private final SampleWorld world;
  private final SampleHolders holders;
  private final long seed;

  SamplePools(SampleWorld world, SampleHolders holders, long seed) {
    this.world = world;
    this.holders = holders;
    this.seed = seed;
    pools = rows.stream().map(this::pool).toList();
  }

  List<SamplePool> list() {
    return pools;
  }

  /// Pools, programmes, members and royalties.
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var row : rows) {
      facts.add(
          new Pool(
              row.text("code"),
              row.titles(),
              Pool.Basis.valueOf(row.text("basis")),
              administrator(row),
              row.day("launchedOn"),
              null,
              row.list("nodes"),
              MADE_UP));
      members(row, facts);
    }
    pools.forEach(pool -> pool.licences().forEach(licence -> facts.add(licence.programme())));
    SampleTable.rows("royalties.csv").forEach(row -> facts.add(royalty(row)));
    return facts;
  }

  private void members(SampleTable row, List<Fact> facts) {
    var code = row.text("code");
    for (var holder : row.companies("licensors", world, holders)) {
      for (var span : spans(row, holder)) {
        facts.add(member(code, holder, Role.LICENSOR, span, null));
      }
    }
    var launched = row.day("launchedOn");
    for (var holder : row.companies("licensees", world, holders)) {
      var joined = launched.plusDays(dice(holder, code).below(1_000));
      facts.add(member(code, holder, Role.LICENSEE, new SamplePool.Span(joined, null), false));
    }
    for (var holder : row.companies("exclusive", world, holders)) {
      var span = new SamplePool.Span(launched.plusYears(1), null);
      facts.add(member(code, holder, Role.LICENSEE, span, true));
    }
  }

  private static Membership member(
      String code,
      SampleHolder holder,
      Role role,
      SamplePool.Span span,
      @Nullable Boolean exclusive) {
    return new Membership(
        Body.POOL,
        code,
        null,
        holder.registered(),
        role,
        span.joinedOn(),
        span.leftOn(),
        null,
        exclusive,
        MADE_UP);
  }

  private SamplePool pool(SampleTable row) {
    var code = row.text("code");
    var licensors = new LinkedHashMap<Long, List<SamplePool.Span>>();
    row.companies("licensors", world, holders)
        .forEach(holder -> licensors.put(holder.key(), spans(row, holder)));
    return new SamplePool(
        code,
        administrator(row),
        row.day("launchedOn"),
        programmes.stream()
            .filter(one -> Programme.pool(one.text("code")).equals(code))
            .map(SamplePools::licence)
            .toList(),
        licensors);
  }

  private List<SamplePool.Span> spans(SampleTable row, SampleHolder holder) {
    var launched = row.day("launchedOn");
    var dice = dice(holder, row.text("code"));
    var joined = launched.plusDays(dice.chance(0.6) ? 0 : 100 + dice.below(900));
    var left = joined.plusDays(700 + dice.below(400));
    return switch (dice.below(10)) {
      case 0 -> List.of(new SamplePool.Span(joined, left));
      case 1 ->
          List.of(new SamplePool.Span(joined, left), new SamplePool.Span(left.plusDays(365), null));
      default -> List.of(new SamplePool.Span(joined, null));
    };
  }

  private Dice dice(SampleHolder holder, String code) {
    return new Dice(seed ^ code.hashCode(), holder.key(), Dice.Purpose.POOLS);
  }

  private static String administrator(SampleTable row) {
    return row.text("administrator") + SampleHolder.MARK;
  }

  private static SamplePool.Licence licence(SampleTable row) {
    return new SamplePool.Licence(
        new Programme(
            row.text("code"),
            row.titles(),
            row.text("fieldOfUse"),
            row.list("standards").stream().map(DeclaredStandard::parse).toList(),
            row.list("products"),
            row.day("launchedOn"),
            MADE_UP),
        Set.copyOf(row.list("nodes")));
  }

  private static RoyaltyTerm royalty(SampleTable row) {
    return new RoyaltyTerm(
        row.text("programme"),
        row.text("product"),
        RoyaltyTerm.Unit.valueOf(row.text("unit")),
        new BigDecimal(row.text("amount")),
        row.orNull("currency", Currency::getInstance),
        row.orNull("condition", RoyaltyTerm.Condition::valueOf),
        row.orNull("cap", BigDecimal::new),
        row.orNull("capPeriod", RoyaltyTerm.CapPeriod::valueOf),
        row.orNull("from", LocalDate::parse),
        row.orNull("until", LocalDate::parse),
        row.orNull("region", RegionCode::parse),
        null,
        MADE_UP);
  }
}
