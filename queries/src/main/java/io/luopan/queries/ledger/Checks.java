package io.luopan.queries.ledger;

import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.ledger.Ledger.Clause;
import io.luopan.queries.ledger.Ledger.Found;
import io.luopan.queries.ledger.Ledger.Listed;
import io.luopan.queries.ledger.PoolChecks.Check;
import io.luopan.queries.ledger.PoolChecks.Kind;
import io.luopan.queries.ledger.PoolChecks.Outcome;
import io.luopan.queries.ledger.PoolChecks.Pair;
import io.luopan.queries.ledger.Rights.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Makes [PoolChecks].
final class Checks {
  static final int MOST_PAIRS = 100;

  private final Ledger ledger;
  private final int pool;
  private final LocalDate asOf;
  private final int day;
  private final List<Listed> listed;
  private final BitSet licensors;
  private final BitSet foundEssential = new BitSet();
  private final BitSet foundOtherwise = new BitSet();

  Checks(Ledger ledger, int pool, LocalDate asOf) {
    this.ledger = ledger;
    this.pool = pool;
    this.asOf = asOf;
    this.day = LedgerReader.day(asOf);
    this.listed = ledger.listedBy(pool, day);
    this.licensors = ledger.licensors(pool, day);
    var standards = new BitSet();
    ledger
        .programmesOf(pool)
        .forEach(
            p -> Arrays.stream(ledger.programmes().get(p).standards()).forEach(standards::set));
    ledger.found().of(standards).filter(f -> f.right() >= 0).forEach(this::note);
  }

  /// Whether the current owners of a listed patent are told and none of them is a licensor of the
  /// pool; not judged where the pool tells no licensor.
  static boolean isHeldByOthers(Ledger ledger, BitSet licensors, Listed listed) {
    if (listed.right() < 0) {
      return false;
    }
    var right = ledger.rights().get(listed.right());
    return right.ownersTold()
        && !licensors.isEmpty()
        && Arrays.stream(right.holders()).noneMatch(licensors::get);
  }

  private void note(Found found) {
    if (found.foundOn() != Rights.UNKNOWN_DAY && found.foundOn() > day) {
      return;
    }
    if (found.result() == Result.ESSENTIAL && !Boolean.FALSE.equals(found.independent())) {
      foundEssential.set(found.right());
    } else if (found.result() == Result.NOT_ESSENTIAL) {
      foundOtherwise.set(found.right());
    }
  }

  PoolChecks make() {
    return new PoolChecks(
        ledger.release(),
        ledger.pools().get(pool).id(),
        asOf,
        listed.size(),
        List.of(
            flag(
                Kind.WITHOUT_FINDING,
                l -> !foundEssential.get(l.right()),
                _ -> false,
                "Concern is low where every patent was found essential by an independent evaluator."),
            flag(
                Kind.FOUND_NOT_ESSENTIAL,
                l -> foundOtherwise.get(l.right()),
                l -> !foundEssential.get(l.right()),
                "A patent that is not essential may tie what licensees do not need."),
            substitutes(),
            exclusive(),
            flag(
                Kind.LAPSED,
                l -> ledger.rights().standing(l.right(), day) == Standing.ENDED,
                l -> ledger.rights().standing(l.right(), day) == Standing.UNKNOWN,
                "What has ended needs no licence."),
            flag(
                Kind.TRANSFERRED,
                l -> isHeldByOthers(ledger, licensors, l),
                l -> !ledger.rights().get(l.right()).ownersTold() || licensors.isEmpty(),
                "Who owns it now may not be bound by the pool.")));
  }

  /// @param unjudged of what is not flagged, what cannot be judged
  private Check flag(
      Kind kind, Predicate<Listed> flagged, Predicate<Listed> unjudged, String reason) {
    var loaded = listed.stream().filter(l -> l.right() >= 0).toList();
    var some = loaded.stream().filter(flagged).toList();
    long unknown =
        listed.size()
            - loaded.size()
            + loaded.stream().filter(l -> !flagged.test(l) && unjudged.test(l)).count();
    return new Check(
        kind,
        outcome(!some.isEmpty(), unknown),
        ledger.rights().counted(some.stream().mapToInt(Listed::right)),
        unknown,
        List.of(),
        0,
        List.of(),
        reason);
  }

  private static Outcome outcome(boolean flagged, long unknown) {
    if (flagged) {
      return Outcome.FLAGGED;
    }
    return unknown > 0 ? Outcome.UNKNOWN : Outcome.CLEAR;
  }

  /// Several ways of one feature need not all be licensed together. Whether two patents are that,
  /// or complements, only their claims tell: this finds which to read.
  private Check substitutes() {
    var byClause = new TreeMap<Clause, TreeSet<Integer>>();
    long unknown = 0;
    for (var entry : listed) {
      if (entry.right() < 0 || entry.clauses().isEmpty()) {
        unknown++;
      } else {
        entry
            .clauses()
            .forEach(
                clause ->
                    byClause.computeIfAbsent(clause, _ -> new TreeSet<>()).add(entry.right()));
      }
    }
    var pairs = new ArrayList<Pair>();
    var rights = new BitSet();
    long count = 0;
    for (var of : byClause.entrySet()) {
      var some = List.copyOf(of.getValue());
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          var one = ledger.rights().get(some.get(i));
          var other = ledger.rights().get(some.get(j));
          if (one.family() != other.family()) {
            count++;
            rights.set(some.get(i));
            rights.set(some.get(j));
            if (pairs.size() < MOST_PAIRS) {
              var feature = of.getKey();
              pairs.add(
                  new Pair(
                      one.id(),
                      other.id(),
                      ledger.standards().id(feature.standard()),
                      feature.clause()));
            }
          }
        }
      }
    }
    return new Check(
        Kind.LIKELY_SUBSTITUTES,
        outcome(count > 0, unknown),
        ledger.rights().counted(rights),
        unknown,
        pairs,
        count,
        List.of(),
        "Patents for the same feature may be alternatives; their claims have to be read.");
  }

  private Check exclusive() {
    var holders = new BitSet();
    ledger.members().stream()
        .filter(m -> m.pool() == pool && m.exclusive() && m.holder() >= 0 && m.on(day))
        .forEach(m -> holders.set(m.holder()));
    var licensed =
        listed.stream()
            .mapToInt(Listed::right)
            .filter(right -> right >= 0 && ledger.rights().get(right).licensed())
            .distinct()
            .toArray();
    return new Check(
        Kind.EXCLUSIVE_GRANT,
        outcome(!holders.isEmpty(), licensed.length),
        ledger.rights().counted(Arrays.stream(licensed)),
        licensed.length,
        List.of(),
        0,
        ledger.holderIds(holders),
        "Owners should stay free to license outside; of the patents named here a licence is recorded"
            + " that may be exclusive.");
  }
}
