package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.Fact;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which lists of pools name a patent. Each programme publishes one on 30 June of each year; a
/// patent stands on those of the years in which its licensor belonged to the pool. Three families
/// in four are listed with the clauses that they are said to be essential for.
final class SampleListings {
  /// Parts the throws for a member of a family from those for the family.
  private static final long MEMBERS = 1L << 40;

  private final SamplePools pools;
  private final Map<StandardNumber, List<String>> clauses;
  private final long seed;

  SampleListings(SamplePools pools, List<SampleStandard> standards, long seed) {
    this.pools = pools;
    this.clauses =
        standards.stream()
            .collect(Collectors.toMap(one -> one.number().undated(), SampleStandard::clauses));
    this.seed = seed;
  }

  List<Fact> of(Filed filed, Life life, SampleHolder holder) {
    var facts = new ArrayList<Fact>();
    var grantedOn = life.grantedOn();
    if (filed.type() == PatentType.DESIGN || grantedOn == null) {
      return facts;
    }
    for (var pool : pools.list()) {
      var spans = pool.licensors().getOrDefault(holder.key(), List.of());
      for (var licence : pool.licences()) {
        if (!spans.isEmpty() && licence.nodes().contains(filed.node().id())) {
          facts.addAll(listed(new Candidate(filed, life, grantedOn, holder), spans, licence));
        }
      }
    }
    return facts;
  }

  /// A patent that a licensor may bring in.
  private record Candidate(Filed filed, Life life, LocalDate grantedOn, SampleHolder holder) {}

  /// Of a licensor that came back, the last time counts in which the patent was listed.
  private List<Fact> listed(
      Candidate candidate, List<SamplePool.Span> spans, SamplePool.Licence licence) {
    var code = licence.programme().code();
    var family = new Dice(seed ^ code.hashCode(), candidate.filed().base(), Purpose.LISTINGS);
    if (!family.chance(0.85)) {
      return List.of();
    }
    return spans.reversed().stream()
        .map(span -> lists(candidate, span, licence))
        .filter(facts -> !facts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Fact> lists(Candidate candidate, SamplePool.Span span, SamplePool.Licence licence) {
    var programme = licence.programme();
    var filed = candidate.filed();
    var dice =
        new Dice(seed ^ programme.code().hashCode(), filed.index() + MEMBERS, Purpose.LISTINGS);
    var listedOn =
        latest(candidate.grantedOn().plusDays(120), span.joinedOn(), programme.launchedOn());
    var removedOn = removedOn(candidate.life(), span, dice);
    var patent = SampleNumbers.named(filed, candidate.life(), dice);
    var standards = standards(filed, programme);
    var end = removedOn == null ? Filings.DATA_DAY.plusDays(1) : removedOn;
    var facts = new ArrayList<Fact>();
    for (int year = listedOn.getYear(); year <= end.getYear(); year++) {
      var list = LocalDate.of(year, 6, 30);
      if (!list.isBefore(listedOn) && list.isBefore(end)) {
        facts.add(
            new PoolListing(
                programme.code(),
                patent,
                candidate.holder().registered(),
                list,
                listedOn,
                removedOn,
                expiresOn(filed),
                standards,
                null));
      }
    }
    return facts;
  }

  /// What a family is listed for, the same in every country.
  private List<DeclaredStandard> standards(Filed filed, Programme programme) {
    var dice = new Dice(seed ^ programme.code().hashCode(), filed.base(), Purpose.CLAUSES);
    return dice.chance(0.75)
        ? programme.standards().stream().map(told -> withClauses(told, dice)).toList()
        : programme.standards();
  }

  /// One clause, of one in five two.
  private DeclaredStandard withClauses(DeclaredStandard told, Dice dice) {
    var of =
        told.clauses().isEmpty()
            ? Objects.requireNonNull(clauses.get(told.standard()))
            : told.clauses();
    int count = dice.chance(0.2) ? 2 : 1;
    return new DeclaredStandard(
        told.standard(),
        told.versions(),
        IntStream.range(0, count).mapToObj(_ -> dice.pick(of)).distinct().sorted().toList(),
        told.projects());
  }

  /// When its licensor left, or where the list follows that it lapsed, half a year after that.
  private static @Nullable LocalDate removedOn(Life life, SamplePool.Span span, Dice dice) {
    var status = life.status().status();
    boolean ended = status == LegalStatus.LAPSED || status == LegalStatus.EXPIRED;
    var endedOn = life.status().asOf();
    boolean followed = dice.chance(0.6);
    var struck = ended && followed && endedOn != null ? endedOn.plusDays(180) : null;
    if (struck == null || struck.isAfter(Filings.DATA_DAY)) {
      return span.leftOn();
    }
    return span.leftOn() == null || struck.isBefore(span.leftOn()) ? struck : span.leftOn();
  }

  private static LocalDate latest(LocalDate granted, LocalDate joined, @Nullable LocalDate begun) {
    var later = granted.isAfter(joined) ? granted : joined;
    return begun != null && begun.isAfter(later) ? begun : later;
  }

  private static LocalDate expiresOn(Filed filed) {
    return filed.filedOn().plusYears(filed.type() == PatentType.UTILITY_MODEL ? 10 : 20);
  }
}
