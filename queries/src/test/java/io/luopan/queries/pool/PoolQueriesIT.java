package io.luopan.queries.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.pool.Membership.Role;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.party.Holder;
import io.luopan.queries.standard.RadioWorld;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@WithGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolQueriesIT {
  private static final String POOL = "pool/radio";
  private static final String PROGRAMME = "programme/radio/set";

  private Questions questions;

  @BeforeAll
  void load(Driver driver) {
    questions = RadioWorld.load(driver);
  }

  @ParameterizedTest
  @ValueSource(strings = {"radio", "pool/radio", "无线专利池radio"})
  void findsAPoolByIdCodeOrName(String asked) {
    assertThat(questions.pools().find(asked)).map(PatentPool::code).contains("radio");
  }

  @Test
  void namesThePoolsThatBearOneName() {
    assertThatThrownBy(() -> questions.pools().find("radio POOL"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("Several patent pools are called 'radio POOL': radio, radio-2.");
  }

  @ParameterizedTest
  @CsvSource({
    "standard/ETSI TS 138 211,,,, radio",
    ", chain-node/hydrogen.fc,,, radio",
    ",, chain/hydrogen,, radio",
    ",,, 无线样例大学, radio",
    ",,, 'Radio Motors, Inc.', radio",
    ",,,, radio radio-2",
    ", chain-node/hydrogen.elz,,,",
  })
  void pagesPoolsByWhatTheyLicenseServeAndGather(
      String standard, String chainNode, String chain, String holder, String codes) {
    var filter = new PoolFilter(standard, chainNode, chain, holder == null ? null : id(holder));

    var found = questions.pools().page(filter, PageRequest.first(20, null)).items();

    assertThat(String.join(" ", found.stream().map(item -> item.value().code()).toList()))
        .isEqualTo(codes == null ? "" : codes);
    assertThat(questions.pools().count(filter).value()).isEqualTo(found.size());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, 'Radio Motors, Inc.'",
    "2019-01-01, 'Radio Motors, Inc.;无线样例大学'",
    "2020-12-31, 'Radio Motors, Inc.;无线样例大学'",
    "2021-01-01, 'Radio Motors, Inc.'",
  })
  void tellsWhoLicensedOnADay(LocalDate day, String holders) {
    var asked = new Membership.HoldersOf(POOL, Role.LICENSOR, day);

    var found = questions.memberships().holdersOf(List.of(asked)).get(asked);

    assertThat(found).extracting(Holder::label).containsExactlyInAnyOrder(holders.split(";"));
  }

  @Test
  void tellsProgrammesTermsAndLists() {
    assertThat(questions.programmes().ofPools(List.of(POOL)).get(POOL))
        .extracting(Programme::id, Programme::pool)
        .containsExactly(Tuple.tuple(PROGRAMME, POOL));
    assertThat(questions.programmes().termsOf(List.of(PROGRAMME)).get(PROGRAMME))
        .extracting(Entity::label)
        .containsExactly("radio set: 0.50 USD");
    assertThat(questions.programmes().listsOf(List.of(PROGRAMME)).get(PROGRAMME))
        .containsExactly(new PoolList(LocalDate.of(2024, 1, 1), 2));
    assertThat(questions.programmes().standardsOf(List.of(PROGRAMME)).get(PROGRAMME))
        .extracting(scope -> scope.standard().id(), scope -> scope.versions())
        .containsExactly(Tuple.tuple(RadioWorld.RADIO, List.of("15.2.0")));
  }

  @Test
  void pagesListingsOfPoolsAndProgrammesAlike() {
    var ofPool = new PageOf<>(POOL, PageRequest.first(20, null));
    var ofProgramme = new PageOf<>(PROGRAMME, PageRequest.first(20, null));

    var pages = questions.listings().pages(List.of(ofPool, ofProgramme));

    assertThat(pages.get(ofPool).items()).hasSize(2);
    assertThat(pages.get(ofProgramme).items().stream().map(item -> item.value().id()))
        .containsExactlyElementsOf(
            pages.get(ofPool).items().stream().map(item -> item.value().id()).toList());
    assertThat(questions.listings().counts(List.of(POOL, PROGRAMME)).values())
        .extracting(count -> count.value())
        .containsExactly(2L, 2L);
  }

  @Test
  void keepsAlliancesApartFromPools() {
    var all = new PageOf<>(new Membership.Of(POOL, null, null), PageRequest.first(20, null));
    var leaders =
        new PageOf<>(
            new Membership.Of("alliance/buyers", Role.LEADER, LocalDate.of(2026, 1, 1)),
            PageRequest.first(20, null));

    var pages = questions.memberships().pages(List.of(all, leaders));

    assertThat(pages.get(all).items()).hasSize(3);
    assertThat(pages.get(leaders).items()).hasSize(1);
    assertThat(questions.memberships().ofHolders(List.of(id(RadioWorld.UNIVERSITY))).values())
        .singleElement()
        .satisfies(ones -> assertThat(ones).extracting(Membership::body).containsExactly(POOL));
    assertThat(questions.pools().find("样例联盟")).isEmpty();
    assertThat(questions.alliances().find("样例联盟")).map(Alliance::code).contains("buyers");
    assertThat(questions.alliances().page(null, PageRequest.first(5, null)).items()).hasSize(1);
  }

  @Test
  void findsByWordsAndRefetchesEverythingByItsId() {
    var hits =
        questions
            .search()
            .search(
                "radio",
                List.of(EntityKind.POOL, EntityKind.STANDARD),
                PageRequest.first(20, null));
    var ids =
        List.of(
            POOL,
            PROGRAMME,
            RadioWorld.RADIO,
            RadioWorld.DECLARATION,
            "alliance/buyers",
            questions.programmes().termsOf(List.of(PROGRAMME)).get(PROGRAMME).getFirst().id(),
            questions
                .claims()
                .on(EntityKind.POOL_LISTING, List.of("patent/CN201610000036"))
                .get("patent/CN201610000036")
                .getFirst(),
            questions
                .claims()
                .on(EntityKind.ESSENTIALITY_FINDING, List.of("patent/CN201610000036"))
                .get("patent/CN201610000036")
                .getFirst());

    assertThat(hits.items()).extracting(item -> item.value().id()).contains(POOL, "pool/radio-2");
    assertThat(questions.entities().byIds(ids)).containsOnlyKeys(ids);
    assertThat(questions.dataset().counts()).containsEntry(EntityKind.POOL, 2L);
  }

  private String id(String holder) {
    return questions.holders().get(holder).id();
  }
}
