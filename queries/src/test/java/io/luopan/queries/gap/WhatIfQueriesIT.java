package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.gap.GapMethod.CountUnit;
import io.luopan.queries.gap.GapMethod.Fractional;
import io.luopan.queries.gap.WhatIf.Addition;
import io.luopan.queries.gap.WhatIf.Contribution;
import io.luopan.queries.gap.WhatIf.NodeCase;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.RegionRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The small graph, counted by hand: Yangzhou has 7 of 13 families on electrolysis, 1 of 12 on fuel
/// cells; the storage company of Tai'an has 4 on electrolysis and all 12 on storage; 49 in all.
@WithGraph(fresh = Fresh.EACH_TEST)
class WhatIfQueriesIT {
  private static final String YANGZHOU = "CN/320000/321000/";
  private Questions questions;

  @BeforeEach
  void load(Driver driver) {
    questions = SmallGraph.load(driver);
  }

  @Test
  void countsAHoldersFamiliesAsTheRegionsOwn() {
    var nodes = whatIf(oneHolderIsEnough(), holders("holder/n-taian"), List.of()).nodes();
    var plant = nodes.get(0);
    var storage = nodes.get(1);

    assertThat(plant.before().metrics().families()).isEqualTo(7);
    assertThat(plant.after().metrics().families()).isEqualTo(11);
    assertThat(plant.after().metrics().holders()).isEqualTo(2);
    assertThat(plant.after().metrics().specialization())
        .isCloseTo((11 / 24.0) / (13 / 49.0), within(1e-9));
    assertThat(storage.after().metrics().specialization())
        .isCloseTo((12 / 24.0) / (12 / 49.0), within(1e-9));
    assertThat(storage.before().gapType()).isEqualTo(GapType.BROKEN);
    assertThat(storage.after().gapType()).isEqualTo(GapType.STRONG);
    assertThat(nodes).extracting(NodeCase::closes).containsExactly(false, true, false);
  }

  @Test
  void tellsWhatEachHolderBrings() {
    var parts =
        whatIf(oneHolderIsEnough(), holders("holder/n-taian", "holder/n-yangzhou"), List.of())
            .holders();

    assertThat(parts.getFirst().nodes())
        .extracting(c -> c.chainNode().key(), Contribution::patents, Contribution::families)
        .containsExactly(tuple("hydrogen.elz", 4L, 4L), tuple("hydrogen.store", 12L, 12L));
    assertThat(parts.getLast().nodes())
        .extracting(Contribution::patents, Contribution::alreadyLocal)
        .containsExactly(tuple(0L, 8L), tuple(0L, 1L));
  }

  @Test
  void countsNothingTwiceThatIsLocalAlready() {
    for (var nodeCase :
        whatIf(oneHolderIsEnough(), holders("holder/n-yangzhou"), patents(1, 2)).nodes()) {
      assertThat(nodeCase.after()).isEqualTo(WhatIf.Outcome.of(nodeCase.before()));
    }
  }

  @Test
  void leavesControlWithWhoMovesAndTakesItFromWhoSells() {
    var moved =
        whatIf(oneHolderIsEnough(), holders("holder/n-us"), List.of()).nodes().getLast().after();
    var bought =
        whatIf(oneHolderIsEnough(), List.of(), patents(27, 28, 29)).nodes().getLast().after();

    assertThat(moved.metrics().externalShare()).isCloseTo(9 / 12.0, within(1e-9));
    assertThat(moved.metrics().holders()).isEqualTo(2);
    assertThat(moved.findings()).contains(GapType.CHOKE);
    assertThat(bought.metrics().externalShare()).isCloseTo(6 / 12.0, within(1e-9));
    assertThat(bought.metrics().domesticCitedShare()).isCloseTo(1, within(1e-9));
    assertThat(bought.metrics().families()).isEqualTo(4);
    assertThat(bought.metrics().holders()).isEqualTo(1);
    assertThat(bought.findings()).doesNotContain(GapType.CHOKE);
  }

  @Test
  void judgesAsIfTheHoldersHadMoved(Driver driver) {
    run(driver, "entangled", Map.of());
    var ids = List.of("holder/n-taian", "holder/n-wuxi");
    var told = new LinkedHashMap<GapMethod, List<NodeCase>>();
    methods()
        .forEach(
            method ->
                told.put(
                    method,
                    whatIf(method, holders(ids.toArray(String[]::new)), List.of()).nodes()));

    run(driver, "moved", Map.of("holders", ids, "region", YANGZHOU));

    assertThat(told).hasSize(36);
    told.forEach(
        (method, nodes) -> {
          var gaps = gaps(method);
          for (int i = 0; i < gaps.size(); i++) {
            assertThat(nodes.get(i).after())
                .as("%s by %s", gaps.get(i).chainNode().key(), method)
                .usingRecursiveComparison()
                .withComparatorForType(WhatIfQueriesIT::nearly, Double.class)
                .isEqualTo(WhatIf.Outcome.of(gaps.get(i)));
          }
        });
  }

  @Test
  void judgesAsIfThePatentsWereBought(Driver driver) {
    run(driver, "entangled", Map.of());
    var bought = patents(10, 12, 15, 17, 27, 28, 37);
    var told = new LinkedHashMap<GapMethod, List<NodeCase>>();
    methods()
        .filter(method -> method.regionOf() == RegionRule.CURRENT_HOLDER)
        .forEach(method -> told.put(method, whatIf(method, List.of(), bought).nodes()));

    run(
        driver,
        "bought",
        Map.of("patents", bought.stream().map(Patent::id).toList(), "region", YANGZHOU));

    assertThat(told).hasSize(12);
    told.forEach(
        (method, nodes) -> {
          var gaps = gaps(method);
          for (int i = 0; i < gaps.size(); i++) {
            // The buyer is a holder more, and may be one of the four largest; what-if says neither.
            assertThat(nodes.get(i).after().metrics())
                .as("%s by %s", gaps.get(i).chainNode().key(), method)
                .usingRecursiveComparison()
                .ignoringFields("holders", "holderConcentration", "rank")
                .withComparatorForType(WhatIfQueriesIT::nearly, Double.class)
                .isEqualTo(gaps.get(i).metrics());
          }
        });
  }

  @Test
  void refusesNothingAndTooMuch() {
    assertThatThrownBy(() -> whatIf(oneHolderIsEnough(), List.of(), List.of()))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Nothing is added");
    assertThatThrownBy(() -> WhatIfQueries.checkCounts(51, 0))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("At most 50 holders");
  }

  private static int nearly(Double one, Double other) {
    return Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other);
  }

  private static Stream<GapMethod> methods() {
    var methods = new ArrayList<GapMethod>();
    for (var rule : RegionRule.values()) {
      for (var unit : CountUnit.values()) {
        for (var fractional : Fractional.values()) {
          methods.add(method(null, unit, fractional, rule, GapThresholds.DEFAULT));
          methods.add(method("CN/320000/", unit, fractional, rule, GapThresholds.DEFAULT));
        }
      }
    }
    return methods.stream();
  }

  private static GapMethod oneHolderIsEnough() {
    var limits = new GapThresholds(10, 0.5, 1, 0.2, 1, 0.75, 0.5, 0.5, 0.6, 0.6, 0.3);
    return method(null, CountUnit.FAMILY, Fractional.NONE, RegionRule.FIRST_APPLICANT, limits);
  }

  private static GapMethod method(
      @Nullable String reference,
      CountUnit unit,
      Fractional fractional,
      RegionRule rule,
      GapThresholds limits) {
    return new GapMethod(
        reference,
        unit,
        fractional,
        rule,
        null,
        null,
        LocalDate.of(2024, 1, 1),
        DensityConvention.HIDALGO,
        limits);
  }

  private WhatIf whatIf(GapMethod method, List<Holder> holders, List<Patent> patents) {
    return questions
        .whatIfs()
        .whatIf(
            questions.chains().get("hydrogen"),
            questions.regions().get("321000"),
            method,
            new Addition(holders, patents));
  }

  private List<ChainGap> gaps(GapMethod method) {
    return questions
        .gaps()
        .gaps(questions.chains().get("hydrogen"), questions.regions().get("321000"), method)
        .gaps();
  }

  private List<Holder> holders(String... ids) {
    var found = questions.holders().byIds(List.of(ids));
    return Stream.of(ids).map(found::get).toList();
  }

  private List<Patent> patents(int... numbers) {
    var ids = Arrays.stream(numbers).mapToObj("patent/CN2016100000%02d"::formatted).toList();
    return List.copyOf(questions.patents().byIds(ids).values());
  }

  private static void run(Driver driver, String file, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      session.run(CypherFiles.read(WhatIfQueriesIT.class, file), parameters).consume();
    }
  }
}
