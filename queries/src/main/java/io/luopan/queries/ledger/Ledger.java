package io.luopan.queries.ledger;

import io.luopan.model.pool.Membership;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.pool.RoyaltyTerm.CapPeriod;
import io.luopan.model.pool.RoyaltyTerm.Condition;
import io.luopan.model.pool.RoyaltyTerm.Unit;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.RefusedException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What is declared, listed and found essential in one version of the graph. Holders, standards,
/// programmes and rights are places in their lists; days are counted from 1970-01-01, an unknown
/// one is [Rights#UNKNOWN_DAY].
///
/// @param release of the graph
record Ledger(
    String release,
    Rights rights,
    Ids holders,
    Standards standards,
    List<Declaration> declarations,
    ByStandard<Declared> declared,
    List<Pool> pools,
    List<Programme> programmes,
    Lists listed,
    ByStandard<Found> found,
    List<Member> members,
    List<Term> terms,
    List<Feature> features) {

  /// @param holder -1 where the record names nobody
  /// @param blanketFor standards
  record Declaration(
      String id, String database, String reference, int holder, Scope scope, int[] blanketFor) {}

  /// What a claim of a patent says for which standards.
  sealed interface Claim {
    /// A place in the rights, [Rights#UNMATCHED] or [Rights#AMBIGUOUS].
    int right();

    int[] standards();
  }

  /// One patent of a declaration.
  record Declared(int right, int declaration, int[] standards) implements Claim {}

  /// A patent on a pool's lists.
  ///
  /// @param owner as the list says; -1 where it does not
  /// @param on the days of the dated lists it stands on, ascending
  record Listed(
      String id,
      int right,
      int programme,
      int owner,
      @Nullable String office,
      int listedOn,
      int removedOn,
      int expiresOn,
      int[] on,
      int[] standards,
      List<Clause> clauses)
      implements Claim {}

  /// A part of a standard: two standards may each have a clause 5.2.
  record Clause(int standard, String clause) implements Comparable<Clause> {
    @Override
    public int compareTo(Clause other) {
      int byStandard = Integer.compare(standard, other.standard);
      return byStandard == 0 ? clause.compareTo(other.clause) : byStandard;
    }
  }

  /// What an evaluator found.
  record Found(
      String id,
      int right,
      int[] standards,
      @Nullable String clause,
      Result result,
      @Nullable Boolean independent,
      int evaluator,
      int foundOn)
      implements Claim {}

  /// @param administrator -1 where none is told
  record Pool(String id, String code, int administrator, int launchedOn, int closedOn) {}

  /// @param pool its place
  /// @param lists the days of its dated lists, ascending
  record Programme(
      String id, String code, int pool, int[] standards, List<String> products, int[] lists) {}

  /// @param pool its place; -1 of an alliance
  /// @param programme its place; -1 where the membership is in the pool as a whole
  record Member(
      int pool,
      int programme,
      int holder,
      Membership.Role role,
      int joinedOn,
      int leftOn,
      boolean exclusive) {

    boolean on(int day) {
      return (joinedOn == Rights.UNKNOWN_DAY || joinedOn <= day)
          && (leftOn == Rights.UNKNOWN_DAY || day < leftOn);
    }
  }

  /// What a programme asks for a product; amounts as in [RoyaltyTerm].
  record Term(
      String id,
      int programme,
      String product,
      Unit unit,
      BigDecimal amount,
      @Nullable String currency,
      @Nullable Condition condition,
      @Nullable BigDecimal cap,
      @Nullable CapPeriod capPeriod,
      @Nullable String regionPath,
      int fromOn,
      int untilOn,
      @Nullable String note,
      @Nullable String citation) {

    boolean on(int day) {
      return (fromOn == Rights.UNKNOWN_DAY || fromOn <= day)
          && (untilOn == Rights.UNKNOWN_DAY || day < untilOn);
    }
  }

  /// @param mandatory null where not told
  record Feature(Clause of, @Nullable Boolean mandatory) {}

  /// The programmes of a pool.
  List<Integer> programmesOf(int pool) {
    return IntStream.range(0, programmes.size())
        .filter(i -> programmes.get(i).pool() == pool)
        .boxed()
        .toList();
  }

  /// The programmes that license one of these standards.
  BitSet licensing(BitSet asked) {
    var licensing = new BitSet();
    for (int i = 0; i < programmes.size(); i++) {
      if (Arrays.stream(programmes.get(i).standards()).anyMatch(asked::get)) {
        licensing.set(i);
      }
    }
    return licensing;
  }

  /// Whether a list named the patent on a day: it was listed by then and not removed, and the last
  /// dated list of its programme by then names it, where such lists do at all.
  boolean isListed(Listed listed, int day) {
    if (listed.listedOn() != Rights.UNKNOWN_DAY && listed.listedOn() > day
        || listed.removedOn() != Rights.UNKNOWN_DAY && listed.removedOn() <= day) {
      return false;
    }
    if (listed.on().length == 0) {
      return true;
    }
    var last =
        Arrays.stream(programmes.get(listed.programme()).lists()).filter(on -> on <= day).max();
    return last.isPresent() && Arrays.binarySearch(listed.on(), last.getAsInt()) >= 0;
  }

  /// Who licenses through a pool on a day: its members, as far as they are told.
  BitSet licensors(int pool, int day) {
    return licensors(pool, day, _ -> true);
  }

  /// The same, of some programmes: those who belong to the pool as a whole, or to one of these.
  BitSet licensors(int pool, int day, IntPredicate programmes) {
    var licensors = new BitSet();
    for (var member : members) {
      if (member.pool() == pool
          && member.holder() >= 0
          && member.role() == Membership.Role.LICENSOR
          && member.on(day)
          && (member.programme() < 0 || programmes.test(member.programme()))) {
        licensors.set(member.holder());
      }
    }
    return licensors;
  }

  /// The place of a pool.
  int pool(String id) {
    for (int i = 0; i < pools.size(); i++) {
      if (pools.get(i).id().equals(id)) {
        return i;
      }
    }
    throw RefusedException.badInput("There is no pool '%s'.".formatted(id));
  }

  /// What is on a pool's lists on a day.
  List<Listed> listedBy(int pool, int day) {
    return programmesOf(pool).stream()
        .flatMap(programme -> listed.of(programme))
        .filter(entry -> isListed(entry, day))
        .toList();
  }

  List<String> holderIds(BitSet some) {
    return some.stream().mapToObj(holders::get).sorted().toList();
  }
}
