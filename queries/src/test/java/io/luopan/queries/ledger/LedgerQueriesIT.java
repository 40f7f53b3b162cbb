package io.luopan.queries.ledger;

import static io.luopan.queries.ledger.HandMadeWorld.TODAY;
import static io.luopan.queries.ledger.HandMadeWorld.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.party.HolderNames;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.ledger.PoolChecks.Check;
import io.luopan.queries.ledger.PoolChecks.Kind;
import io.luopan.queries.ledger.PoolChecks.Outcome;
import io.luopan.queries.ledger.PoolShares.OfRule;
import io.luopan.queries.ledger.PoolShares.Parameters;
import io.luopan.queries.ledger.PoolShares.Rule;
import io.luopan.queries.page.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Every answer is worked out on paper from the table of [HandMadeWorld].
@WithGraph
class LedgerQueriesIT {
  private static final String STANDARD = "standard/" + HandMadeWorld.ONE.key();
  private static final String POOL = "pool/one";
  private static Questions questions;
  private static LedgerQueries ledger;

  @BeforeAll
  static void load(Driver driver) {
    questions = HandMadeWorld.load(driver);
    ledger = questions.ledger();
  }

  @Test
  void countsWhatIsDeclaredListedAndFoundApart() {
    var coverage = ledger.coverage(STANDARD, TODAY);

    // D1 to D6 name patents, D7 none; D6's number is of two patents, EP999999 of none.
    assertThat(coverage.declarations()).isEqualTo(6);
    assertThat(coverage.blanket()).isEqualTo(1);
    assertThat(coverage.entries()).isEqualTo(13);
    assertThat(coverage.ambiguous()).isEqualTo(1);
    assertThat(coverage.unmatched()).isEqualTo(1);
    // CN1 US1 CN2 CN11 US2 EP3 US4 US11 CN5 US6 CN7, of families 1 2 3 4 5 6 7 11.
    assertThat(coverage.declared().patents()).isEqualTo(11);
    assertThat(coverage.declared().families()).isEqualTo(8);
    // Without CN5, past its term, and US6, lapsed.
    assertThat(coverage.declaredInForce().patents()).isEqualTo(9);
    // Pool one: 1 (3), 3 (2), 4 (3), 6, 12 (2); pool two besides: 7 (3), 13.
    assertThat(coverage.listed().patents()).isEqualTo(15);
    assertThat(coverage.listed().families()).isEqualTo(7);
    assertThat(coverage.found().ids()).containsExactlyInAnyOrder(id("US1"), id("EP3"));
    assertThat(coverage.declaredAndListed().families()).isEqualTo(5);
    assertThat(coverage.outside().ids())
        .containsExactlyInAnyOrder(id("CN2"), id("US2"), id("CN11"), id("US11"), id("CN5"));
    assertThat(coverage.share()).isEqualTo(5.0 / 8);
    assertThat(coverage.pools()).containsExactly("pool/one", "pool/two");
  }

  @Test
  void countsADeclarantOnceUnderAllSpellingsAndTellsWhoIsInNoPool() {
    var holders =
        ledger.coverage(STANDARD, TODAY).holders().stream()
            .collect(Collectors.toMap(PoolCoverage.OfHolder::holder, of -> of));

    var alpha = holders.get(holder("Alpha Radio"));
    assertThat(alpha.declared().patents()).isEqualTo(5);
    assertThat(alpha.declared().families()).isEqualTo(3);
    assertThat(alpha.listed().families()).isEqualTo(1);
    assertThat(alpha.unmatched()).isEqualTo(1);
    assertThat(alpha.inNoPool()).isFalse();
    // Gamma left pool one in 2024; Epsilon declares without naming a patent.
    assertThat(holders.get(holder("Gamma Radio")).inNoPool()).isTrue();
    assertThat(holders.get(holder("Epsilon Radio")).blanket()).isTrue();
    assertThat(holders.get(holder("Epsilon Radio")).inNoPool()).isTrue();
    assertThat(holders.get(holder("Delta Radio")).pools()).containsExactly("pool/two");
  }

  @Test
  void countsAsOfADay() {
    var then = ledger.coverage(STANDARD, LocalDate.of(2023, 1, 1));

    // The list of 2020 has family 5 and not 4; pool two lists 4 at all times.
    assertThat(then.listed().patents()).isEqualTo(16);
    var gamma =
        then.holders().stream()
            .filter(of -> of.holder().equals(holder("Gamma Radio")))
            .findFirst()
            .orElseThrow();
    assertThat(gamma.inNoPool()).isFalse();
    assertThat(gamma.listed().families()).isEqualTo(2);
  }

  @Test
  void opensEachNumberToItsPatentsPageByPage() {
    var listed = ledger.coverage(STANDARD, TODAY).listed();

    var first = listed.page(PageRequest.first(10, null), questions.cursors());
    var second =
        listed.page(PageRequest.first(10, first.items().getLast().cursor()), questions.cursors());

    assertThat(first.items()).hasSize(10);
    assertThat(first.hasNext()).isTrue();
    assertThat(second.items()).hasSize(5);
    assertThat(second.hasNext()).isFalse();
  }

  @Test
  void findsWhatTwoPoolsShareAndWhatIsPaidTwice() {
    var overlap = ledger.overlap(POOL, "pool/two", TODAY);

    assertThat(overlap.sharedFamilies()).isEqualTo(2);
    assertThat(overlap.shared().ids())
        .containsExactlyInAnyOrder(id("CN3"), id("EP3"), id("CN4"), id("US4"), id("EP4"));
    // One has families 1 3 4 6 12, two has 3 4 7 13.
    assertThat(overlap.jaccard()).isEqualTo(2.0 / 7);
    assertThat(overlap.owners()).containsExactly(holder("Beta Radio"));
    assertThat(overlap.standards()).containsExactly(STANDARD);
    assertThat(overlap.twice()).hasSize(1);
    assertThat(overlap.twice().getFirst().left()).hasSize(1);
    assertThat(overlap.twice().getFirst().right()).hasSize(2);
  }

  @Test
  void tellsWhenAPoolRunsDryByCountryAndYear() {
    var expiry = ledger.expiry(POOL, TODAY);

    assertThat(expiry.entries()).isEqualTo(12);
    assertThat(expiry.unmatched()).isEqualTo(1);
    assertThat(expiry.inForce().patents()).isEqualTo(10);
    assertThat(expiry.runsDryOn()).isEqualTo("2035-07-07");
    assertThat(expiry.unknownExpiry()).isZero();
    assertThat(expiry.offices())
        .containsExactly(
            office("CN", 4, 4, 0, 0, "2035-07-07"),
            office("EP", 3, 3, 0, 0, "2035-07-07"),
            // US6 has lapsed; of the number nobody has loaded, the list tells when it ends.
            office("US", 5, 3, 1, 1, "2035-07-07"));
    assertThat(expiry.years().stream().filter(year -> year.expiring() > 0))
        .containsExactly(
            new PoolExpiry.OfYear(2028, 3, 1, 8),
            new PoolExpiry.OfYear(2030, 2, 1, 6),
            new PoolExpiry.OfYear(2031, 1, 0, 5),
            new PoolExpiry.OfYear(2034, 2, 1, 3),
            new PoolExpiry.OfYear(2035, 3, 1, 0));
  }

  private static PoolExpiry.OfOffice office(
      String office, long entries, long inForce, long ended, long unknown, String last) {
    return new PoolExpiry.OfOffice(
        office, entries, inForce, 0, ended, unknown, LocalDate.parse(last), 0);
  }

  @Test
  void countsSharesByEveryRuleSideBySide() {
    var shares =
        ledger
            .shares(POOL, TODAY, new Parameters(Map.of("CN", 2.0, "US", 3.0, "EP", 1.0), 0.5, 0.35))
            .rules()
            .stream()
            .collect(Collectors.toMap(OfRule::rule, rule -> rule));

    // Families 1 of Alpha, 3 and 4 of Beta, 6 and 12 of Gamma.
    assertThat(amounts(shares, Rule.FAMILY))
        .isEqualTo(Map.of("Alpha Radio", 1.0, "Beta Radio", 2.0, "Gamma Radio", 2.0));
    assertThat(shares.get(Rule.FAMILY).notCounted()).isEqualTo(1);
    assertThat(amounts(shares, Rule.PATENT))
        .isEqualTo(Map.of("Alpha Radio", 4.0, "Beta Radio", 5.0, "Gamma Radio", 3.0));
    assertThat(amounts(shares, Rule.FOUND_ESSENTIAL))
        .isEqualTo(Map.of("Alpha Radio", 1.0, "Beta Radio", 1.0));
    assertThat(amounts(shares, Rule.MARKET))
        .isEqualTo(Map.of("Alpha Radio", 9.0, "Beta Radio", 9.0, "Gamma Radio", 8.0));
    assertThat(amounts(shares, Rule.FEATURE))
        .isEqualTo(Map.of("Alpha Radio", 1.0, "Beta Radio", 1.5));
    var life = amounts(shares, Rule.REMAINING_LIFE);
    assertThat(life.get("Alpha Radio")).isEqualTo(years(3, "2028-01-10"), within(1e-9));
    assertThat(life.get("Beta Radio"))
        .isEqualTo(years(2, "2030-03-03") + years(3, "2035-07-07"), within(1e-9));
    assertThat(life.get("Gamma Radio")).isEqualTo(years(2, "2034-08-08"), within(1e-9));
    // 0.4 and 0.4 are cut to 0.35; what is over goes to Alpha.
    assertThat(shares.get(Rule.CAPPED).holders().stream().map(PoolShares.OfHolder::share))
        .satisfiesExactly(
            share -> assertThat(share).isEqualTo(0.35, within(1e-9)),
            share -> assertThat(share).isEqualTo(0.35, within(1e-9)),
            share -> assertThat(share).isEqualTo(0.30, within(1e-9)));
  }

  private static double years(int patents, String until) {
    return patents * ChronoUnit.DAYS.between(TODAY, LocalDate.parse(until)) / 365.25;
  }

  private static Map<String, Double> amounts(Map<Rule, OfRule> shares, Rule rule) {
    return shares.get(rule).holders().stream()
        .filter(of -> of.amount() > 0)
        .collect(Collectors.toMap(of -> name(of.holder()), PoolShares.OfHolder::amount));
  }

  @Test
  void tellsAPoolsHistoryByMembersAndDatedLists() {
    var history = ledger.history(POOL, TODAY);

    assertThat(history.events().stream().map(LedgerQueriesIT::line))
        .containsExactly(
            "2019-01-01 LAUNCHED",
            "2019-01-01 LICENSOR_JOINED Alpha Radio, Beta Radio",
            "2020-01-01 LICENSOR_JOINED Gamma Radio",
            "2020-01-01 LISTED 9",
            "2024-01-01 LICENSOR_LEFT Gamma Radio",
            "2024-06-01 LISTED 4",
            "2024-06-01 REMOVED 1");
    assertThat(history.undated().stream().map(LedgerQueriesIT::line))
        .containsExactly("null LICENSEE_JOINED Omega Radio");
    assertThat(history.heldByOthers().ids()).containsExactlyInAnyOrder(id("CN12"), id("US12"));
  }

  private static String line(PoolHistory.Event event) {
    var what =
        event.entries() > 0
            ? " " + event.entries()
            : event.holders().isEmpty()
                ? ""
                : " "
                    + event.holders().stream()
                        .map(LedgerQueriesIT::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
    return event.on() + " " + event.kind() + what;
  }

  @Test
  void flagsWhatAntitrustPracticeAsksOfAPool() {
    var checks =
        ledger.checks(POOL, TODAY).checks().stream()
            .collect(Collectors.toMap(Check::kind, check -> check));

    assertThat(checks.get(Kind.WITHOUT_FINDING).patents().patents()).isEqualTo(9);
    assertThat(checks.get(Kind.WITHOUT_FINDING).unknown()).isEqualTo(1);
    assertThat(checks.get(Kind.FOUND_NOT_ESSENTIAL).patents().ids()).containsExactly(id("CN4"));
    assertThat(checks.get(Kind.FOUND_NOT_ESSENTIAL).unknown()).isEqualTo(9);
    var substitutes = checks.get(Kind.LIKELY_SUBSTITUTES);
    assertThat(substitutes.pairCount()).isEqualTo(1);
    assertThat(
            List.of(substitutes.pairs().getFirst().left(), substitutes.pairs().getFirst().right()))
        .containsExactlyInAnyOrder(id("US1"), id("EP3"));
    // Gamma's exclusive grant ended with its membership; CN3 is licensed to somebody.
    assertThat(checks.get(Kind.EXCLUSIVE_GRANT).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(checks.get(Kind.EXCLUSIVE_GRANT).patents().ids()).containsExactly(id("CN3"));
    assertThat(checks.get(Kind.LAPSED).patents().ids()).containsExactly(id("US6"));
    assertThat(checks.get(Kind.TRANSFERRED).patents().ids())
        .containsExactlyInAnyOrder(id("CN12"), id("US12"));
    assertThat(checks.get(Kind.TRANSFERRED).unknown()).isEqualTo(10);
  }

  @Test
  void takesClausesOfOneNumberInTwoStandardsForTwoFeatures() {
    var substitutes =
        ledger.checks("pool/three", TODAY).checks().stream()
            .filter(check -> check.kind() == Kind.LIKELY_SUBSTITUTES)
            .findFirst()
            .orElseThrow();

    assertThat(substitutes.pairCount()).isZero();
    assertThat(substitutes.outcome()).isEqualTo(Outcome.CLEAR);
  }

  @Test
  void addsUpRoyaltiesAsARangeWithCapsAndWhatIsMissing() {
    // The cap of pool one is 0.10 a unit when a million are sold.
    var capped = ledger.stack(question("radio set", 1_000_000L), TODAY);
    var uncapped = ledger.stack(question("radio set", null), TODAY);

    assertThat(capped.totals())
        .containsExactly(
            new RoyaltyStack.Total("USD", new BigDecimal("0.30"), new BigDecimal("0.40")));
    assertThat(uncapped.totals())
        .containsExactly(
            new RoyaltyStack.Total("USD", new BigDecimal("0.70"), new BigDecimal("0.80")));
    assertThat(capped.lines()).hasSize(3);
    var percent =
        capped.lines().stream()
            .filter(line -> line.programme().equals("programme/three/radio"))
            .findFirst()
            .orElseThrow();
    assertThat(percent.low()).isNull();
    assertThat(percent.explanations().getFirst()).contains("needs the price");
    assertThat(percent.sharesWith()).containsExactly("programme/two/radio");
  }

  private static RoyaltyStack.Question question(String product, @Nullable Long units) {
    return new RoyaltyStack.Question(product, List.of(), null, units, null, null);
  }

  @Test
  void refusesAPoolThatIsNotThere() {
    assertThatThrownBy(() -> ledger.expiry("pool/none", TODAY))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("pool/none");
  }

  private static String holder(String name) {
    return HolderNames.idOf(HolderNames.key(name));
  }

  private static String name(String holder) {
    return Arrays.stream(
            "Alpha Radio,Beta Radio,Gamma Radio,Delta Radio,Epsilon Radio,Zeta Holdings,Omega Radio"
                .split(","))
        .filter(name -> holder(name).equals(holder))
        .findFirst()
        .orElse(holder);
  }
}
