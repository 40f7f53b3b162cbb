package io.luopan.queries.ledger;

import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.ledger.Ledger.Clause;
import io.luopan.queries.ledger.Ledger.Listed;
import io.luopan.queries.ledger.PoolShares.OfHolder;
import io.luopan.queries.ledger.PoolShares.OfRule;
import io.luopan.queries.ledger.PoolShares.Parameters;
import io.luopan.queries.ledger.PoolShares.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Counts [PoolShares]. What several hold counts for each by an equal part.
final class SharesCount {
  private static final double DAYS_A_YEAR = 365.25;

  private final Ledger ledger;
  private final int pool;
  private final LocalDate asOf;
  private final int day;
  private final Parameters parameters;
  private final List<Listed> listed;
  private final BitSet essential = new BitSet();
  private final Map<Clause, Boolean> mandatory = new HashMap<>();

  /// Of all entries of a patent that is loaded.
  private final Map<Integer, Set<Clause>> clauses = new HashMap<>();

  SharesCount(Ledger ledger, int pool, LocalDate asOf, Parameters parameters) {
    this.ledger = ledger;
    this.pool = pool;
    this.asOf = asOf;
    this.day = LedgerReader.day(asOf);
    this.parameters = parameters;
    this.listed = ledger.listedBy(pool, day);
    listed.stream()
        .filter(l -> l.right() >= 0)
        .forEach(l -> clauses.computeIfAbsent(l.right(), _ -> new HashSet<>()).addAll(l.clauses()));
    var standards = new BitSet();
    ledger
        .programmesOf(pool)
        .forEach(
            p -> Arrays.stream(ledger.programmes().get(p).standards()).forEach(standards::set));
    ledger
        .found()
        .of(standards)
        .filter(f -> f.right() >= 0 && f.result() == Result.ESSENTIAL)
        .forEach(f -> essential.set(f.right()));
    ledger.features().stream()
        .filter(f -> standards.get(f.of().standard()) && f.mandatory() != null)
        .forEach(f -> mandatory.put(f.of(), Objects.requireNonNull(f.mandatory())));
  }

  PoolShares count() {
    var rules = new ArrayList<OfRule>();
    var families = families();
    rules.add(families);
    rules.add(each(Rule.PATENT, null, _ -> OptionalDouble.of(1)));
    rules.add(
        each(
            Rule.FOUND_ESSENTIAL,
            "Of patents without a finding nothing is known, so they do not count here.",
            l ->
                l.right() >= 0 && essential.get(l.right())
                    ? OptionalDouble.of(1)
                    : OptionalDouble.empty()));
    if (!parameters.markets().isEmpty()) {
      rules.add(each(Rule.MARKET, null, this::market));
    }
    rules.add(each(Rule.REMAINING_LIFE, "In years.", this::remainingYears));
    rules.add(
        each(
            Rule.FEATURE,
            "An optional feature counts %s of a mandatory one."
                .formatted(parameters.optionalFeature()),
            this::features));
    rules.add(capped(families));
    return new PoolShares(
        ledger.release(), ledger.pools().get(pool).id(), asOf, listed.size(), List.copyOf(rules));
  }

  /// A family counts once, for the owners of all its listed patents alike.
  private OfRule families() {
    var owners = new TreeMap<Integer, HashSet<Integer>>();
    long notCounted = 0;
    for (var entry : listed) {
      if (entry.right() < 0) {
        notCounted++;
      } else {
        owners
            .computeIfAbsent(ledger.rights().get(entry.right()).family(), _ -> new HashSet<>())
            .addAll(Owners.of(ledger, entry));
      }
    }
    var tally = new Tally();
    owners.values().forEach(of -> tally.add(List.copyOf(of), 1));
    return tally.toRule(
        Rule.FAMILY, notCounted, "A patent that is not loaded is of no known family.");
  }

  private OfRule each(Rule rule, @Nullable String note, Function<Listed, OptionalDouble> amount) {
    var tally = new Tally();
    long notCounted = 0;
    var seen = new BitSet();
    for (var entry : listed) {
      if (entry.right() >= 0 && seen.get(entry.right())) {
        continue;
      }
      var counts = amount.apply(entry);
      if (counts.isPresent()) {
        tally.add(Owners.of(ledger, entry), counts.getAsDouble());
        if (entry.right() >= 0) {
          seen.set(entry.right());
        }
      } else {
        notCounted++;
      }
    }
    return tally.toRule(rule, notCounted, note);
  }

  private OptionalDouble market(Listed entry) {
    var office = entry.right() < 0 ? entry.office() : ledger.rights().get(entry.right()).office();
    var weight = office == null ? null : parameters.markets().get(office);
    return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight);
  }

  private OptionalDouble remainingYears(Listed entry) {
    if (entry.right() < 0) {
      return OptionalDouble.empty();
    }
    var right = ledger.rights().get(entry.right());
    return switch (ledger.rights().standing(entry.right(), day)) {
      case ENDED -> OptionalDouble.of(0);
      case IN_FORCE ->
          right.expiry() == Rights.UNKNOWN_DAY
              ? OptionalDouble.empty()
              : OptionalDouble.of((right.expiry() - day) / DAYS_A_YEAR);
      case PENDING, UNKNOWN -> OptionalDouble.empty();
    };
  }

  private OptionalDouble features(Listed entry) {
    var named = clauses.getOrDefault(entry.right(), Set.copyOf(entry.clauses()));
    var weights =
        named.stream()
            .map(mandatory::get)
            .filter(Objects::nonNull)
            .mapToDouble(needed -> needed ? 1 : parameters.optionalFeature())
            .toArray();
    return weights.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Arrays.stream(weights).sum());
  }

  /// What is over the cap goes to the others in proportion, until nobody is over it; where the cap
  /// is too low for as many as there are, all have the same.
  private OfRule capped(OfRule families) {
    double cap = Math.max(parameters.cap(), 1.0 / Math.max(1, families.holders().size()));
    var shares = new HashMap<String, Double>();
    families.holders().forEach(of -> shares.put(of.holder(), of.share()));
    var full = new HashSet<String>();
    while (true) {
      var over =
          shares.entrySet().stream()
              .filter(e -> !full.contains(e.getKey()) && e.getValue() > cap + 1e-12)
              .map(Map.Entry::getKey)
              .toList();
      if (over.isEmpty()) {
        break;
      }
      full.addAll(over);
      over.forEach(holder -> shares.put(holder, cap));
      double left = 1 - cap * full.size();
      double others =
          shares.entrySet().stream()
              .filter(e -> !full.contains(e.getKey()))
              .mapToDouble(Map.Entry::getValue)
              .sum();
      if (others <= 0) {
        break;
      }
      shares.replaceAll((holder, share) -> full.contains(holder) ? cap : share * left / others);
    }
    double owned = families.counted() - families.unowned();
    ToDoubleFunction<String> share = holder -> Objects.requireNonNull(shares.get(holder));
    return new OfRule(
        Rule.CAPPED,
        families.counted(),
        families.notCounted(),
        families.unowned(),
        "Nobody has more than %s; what is over goes to the others in proportion.".formatted(cap),
        families.holders().stream()
            .map(OfHolder::holder)
            .map(
                holder ->
                    new OfHolder(
                        holder, share.applyAsDouble(holder) * owned, share.applyAsDouble(holder)))
            .sorted(SharesCount.largestFirst())
            .toList());
  }

  private static Comparator<OfHolder> largestFirst() {
    return Comparator.comparingDouble((OfHolder of) -> -of.amount())
        .thenComparing(OfHolder::holder);
  }

  /// Adds up by holder.
  private final class Tally {
    private final TreeMap<Integer, Double> amounts = new TreeMap<>();
    private double unowned;

    void add(List<Integer> owners, double amount) {
      if (owners.isEmpty()) {
        unowned += amount;
      }
      owners.forEach(owner -> amounts.merge(owner, amount / owners.size(), Double::sum));
    }

    OfRule toRule(Rule rule, long notCounted, @Nullable String note) {
      double owned = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
      var holders = new ArrayList<OfHolder>();
      amounts.forEach(
          (holder, amount) ->
              holders.add(
                  new OfHolder(
                      ledger.holders().get(holder), amount, owned == 0 ? 0 : amount / owned)));
      holders.sort(largestFirst());
      return new OfRule(rule, owned + unowned, notCounted, unowned, note, List.copyOf(holders));
    }
  }
}
