package io.luopan.loaders.sample;

import io.luopan.model.Fact;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.PatentType;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.EssentialityFact.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holders declare of a patent, and what evaluators find of it. All patents that a holder
/// declares for one standard in one year are one declaration, told in as many parts.
final class SampleDeclarations {
  static final String DATABASE = "SAMPLE";

  /// Parts the throws for findings from those for declarations.
  private static final long FINDINGS = 1L << 40;

  private static final int LAST_YEAR = Filings.DATA_DAY.getYear() - 1;
  private static final String OFFICE_ZH = "样例标准必要专利评估中心" + SampleHolder.MARK;
  private static final String OFFICE_EN = "Essentiality Office" + SampleHolder.MARK_EN;

  private final SampleStandards standards;
  private final SampleParties parties;
  private final long seed;

  SampleDeclarations(SampleStandards standards, SampleParties parties, long seed) {
    this.standards = standards;
    this.parties = parties;
    this.seed = seed;
  }

  List<Fact> of(Filed filed, Life life, SampleHolder holder) {
    if (filed.type() == PatentType.DESIGN || holder.type() == HolderType.PERSON) {
      return List.of();
    }
    var facts = new ArrayList<Fact>();
    for (var standard : standards.list()) {
      int year = Math.max(standard.publishedOn().getYear(), filed.filedOn().getYear() + 1);
      if (!standard.nodes().contains(filed.node().id()) || year > LAST_YEAR) {
        continue;
      }
      // A family is declared as a whole, its members by numbers of their own.
      var family = dice(filed.base(), standard);
      if (family.chance(standard.declared())) {
        var clause = family.pick(standard.clauses());
        boolean elsewhere = family.chance(0.1);
        facts.add(declaration(filed, life, holder, standard, year, clause, elsewhere));
        var finding = finding(filed, life, standard, clause);
        if (finding != null) {
          facts.add(finding);
        }
      }
    }
    return facts;
  }

  private DeclarationFact declaration(
      Filed filed,
      Life life,
      SampleHolder holder,
      SampleStandard standard,
      int year,
      String clause,
      boolean elsewhere) {
    var name = standard.number().undated().text();
    var dice = dice(holder.key() * 64 + year % 64, standard);
    var speaksOf =
        List.of(
            new DeclaredStandard(
                standard.number(),
                List.of("" + standard.publishedOn().getYear()),
                List.of(clause),
                List.of()));
    var numbers = SampleNumbers.named(filed, life, dice(filed.index() + 1, standard));
    var patents = new ArrayList<DeclaredPatent>();
    var entry = Long.toString(filed.base());
    patents.add(new DeclaredPatent(entry, numbers, null, "F" + entry, true, speaksOf));
    if (elsewhere && filed.index() == filed.base()) {
      patents.add(
          new DeclaredPatent(
              entry, SampleNumbers.elsewhere(filed), null, "F" + entry, false, speaksOf));
    }
    return new DeclarationFact(
        DATABASE,
        "SD-%d-%s-%s".formatted(year, name, Long.toString(holder.key(), 36)),
        parties.spelling(holder, dice.unit()),
        LocalDate.of(year, 1 + dice.below(12), 1 + dice.below(28)),
        LocalDate.of(year + 1, 1, 15),
        Scope.SPECIFIC,
        commitment(dice.unit()),
        List.of(),
        patents);
  }

  private static @Nullable Commitment commitment(double which) {
    if (which < 0.1) {
      return null;
    }
    return which < 0.75
        ? Commitment.FRAND
        : which < 0.92 ? Commitment.FRAND_RECIPROCAL : Commitment.ROYALTY_FREE;
  }

  /// One declared patent in three was looked at, and not all of them are essential.
  private @Nullable EssentialityFact finding(
      Filed filed, Life life, SampleStandard standard, String clause) {
    var dice = dice(filed.index() + FINDINGS, standard);
    var grantedOn = life.grantedOn();
    if (grantedOn == null || !dice.chance(0.33)) {
      return null;
    }
    var foundOn = grantedOn.plusDays(60 + dice.below(500));
    var result = dice.unit();
    boolean independent = dice.chance(0.7);
    if (foundOn.isBefore(standard.publishedOn()) || foundOn.isAfter(Filings.DATA_DAY)) {
      return null;
    }
    return new EssentialityFact(
        SampleNumbers.named(filed, life, dice),
        standard.number().undated(),
        clause,
        Integer.toString(1 + dice.below(3)),
        independent ? OFFICE_ZH : OFFICE_EN,
        independent,
        result < 0.55 ? Result.ESSENTIAL : result < 0.9 ? Result.NOT_ESSENTIAL : Result.UNDECIDED,
        foundOn,
        null);
  }

  private Dice dice(long of, SampleStandard standard) {
    var number = standard.number().undated().text();
    return new Dice(seed ^ number.hashCode(), of, Dice.Purpose.DECLARATIONS);
  }
}
