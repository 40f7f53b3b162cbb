package io.luopan.queries.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.standard.StandardBody;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.RelationKind;
import io.luopan.queries.graph.Subgraph;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.patent.ClaimMatch;
import io.luopan.queries.patent.NumberMatch.Status;
import io.luopan.queries.standard.DeclarationFilter.PatentsOf;
import io.luopan.queries.standard.StandardFilter.Order;
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
class StandardQueriesIT {
  private static final StandardFilter ALL = new StandardFilter(null, null, null, null, null);

  private Questions questions;

  @BeforeAll
  void load(Driver driver) {
    questions = RadioWorld.load(driver);
  }

  @ParameterizedTest
  @CsvSource({
    "GB/T39551.1－2020, GB/T 39551.1-2020",
    "《GB/T 39551.1》, GB/T 39551.1",
    "39551.1, GB/T 39551.1",
    "39551, GB/T 39551.1",
    "102 361-2, ETSI TS 102 361-2",
    "TS 102 361-2, ETSI TS 102 361-2",
    "ETSI TS 102361-1 V2.5.1, ETSI TS 102 361-1 V2.5.1",
    "3GPP TS 38.211, ETSI TS 138 211",
    "138 211, ETSI TS 138 211",
    "standard/ETSI TS 138 211, ETSI TS 138 211",
  })
  void findsAStandardByANumberInAnySpelling(String asked, String number) {
    assertThat(questions.standards().find(asked)).map(Standard::number).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"102 361", "ETSI TS 102 361", "TS 102 361"})
  void namesThePartsWhereOnlyTheseAreThere(String asked) {
    assertThatThrownBy(() -> questions.standards().find(asked))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("ETSI TS 102 361-1, ETSI TS 102 361-2.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB/T 39551.1-2099", "GB/T 1", "102 36", "专利导航指南", "!"})
  void doesNotGuess(String asked) {
    assertThat(questions.standards().find(asked)).isEmpty();
  }

  @Test
  void tellsWhatStandsBesideAStandard() {
    var dated = questions.standards().get("GB/T 39551.1-2020");

    assertThat(dated.asSuch()).isEqualTo("standard/GB/T 39551.1");
    assertThat(dated.edition()).isEqualTo("2020");
    assertThat(questions.standards().editionsOf(List.of(dated.asSuch())).get(dated.asSuch()))
        .extracting(Standard::number)
        .containsExactly("GB/T 39551.1-2010", "GB/T 39551.1-2020");
    assertThat(questions.standards().replacesOf(List.of(dated.id())).get(dated.id()))
        .extracting(Standard::number)
        .containsExactly("GB/T 39551.1-2010");
    assertThat(questions.standards().draftersOf(List.of(dated.id())).get(dated.id()))
        .extracting(drafter -> drafter.holder().id(), NamedHolder::rawName, NamedHolder::sequence)
        .containsExactly(
            Tuple.tuple(holder("样例终端有限公司"), "样例终端有限公司", 1),
            Tuple.tuple(holder(RadioWorld.MOTORS), RadioWorld.MOTORS, 2));
    assertThat(questions.standards().chainNodesOf(List.of(dated.asSuch())).get(dated.asSuch()))
        .extracting(Entity::id)
        .containsExactly("chain-node/hydrogen.fc");
    assertThat(questions.standards().featuresOf(List.of(RadioWorld.RADIO)).get(RadioWorld.RADIO))
        .extracting(StandardFeature::clause)
        .containsExactly("7.3.1");
  }

  @Test
  void pagesStandardsInEitherOrderAndBreaksThemDown() {
    var byNumber = all(Order.NUMBER_ASC);
    var byDeclared = all(Order.DECLARED_PATENTS_DESC);

    assertThat(byNumber).isSorted().doesNotHaveDuplicates().hasSize(8);
    assertThat(byDeclared).containsExactlyInAnyOrderElementsOf(byNumber);
    assertThat(byDeclared.getFirst()).isEqualTo("ETSI TS 138 211");
    var breakdown = questions.standardPages().breakdown(ALL);
    assertThat(breakdown.total()).isEqualTo(8);
    assertThat(breakdown.facet(StandardFacet.By.BODY, 1).buckets().getFirst().count()).isEqualTo(5);
    assertThat(breakdown.facet(StandardFacet.By.BODY, 1).otherCount()).isEqualTo(3);
  }

  @Test
  void filtersStandardsByWordsBodyNodeAndDeclarations() {
    assertThat(numbers(new StandardFilter("专利导航", null, null, null, null)))
        .containsExactly("GB/T 39551.1-2020");
    assertThat(numbers(new StandardFilter("138 211", null, null, null, null)))
        .containsExactly("ETSI TS 138 211");
    assertThat(numbers(new StandardFilter(null, StandardBody.CHINA_NATIONAL, null, null, null)))
        .hasSize(3);
    assertThat(numbers(new StandardFilter(null, null, null, "chain-node/hydrogen.fc", null)))
        .containsExactly("GB/T 39551.1-2020");
    assertThat(numbers(new StandardFilter(null, null, null, null, true)))
        .containsExactly("ETSI TS 138 211");
  }

  @Test
  void matchesDeclaredPatentsByTheirNumbersAndSaysWhy() {
    var declared = patents(false);
    var numbers = questions.claims().numbersOf(declared.stream().map(DeclaredPatent::id).toList());

    assertThat(declared)
        .extracting(
            DeclaredPatent::entry, patent -> ClaimMatch.of(numbers.get(patent.id())).status())
        .containsExactly(
            Tuple.tuple("1", Status.EXACT),
            Tuple.tuple("2", Status.NORMALIZED),
            Tuple.tuple("3", Status.UNMATCHED),
            Tuple.tuple("4", Status.AMBIGUOUS),
            Tuple.tuple("5", Status.UNMATCHED));
    assertThat(ClaimMatch.of(numbers.get(declared.get(2).id())).reason())
        .isEqualTo("No loaded patent has the number US9999999.");
    assertThat(ClaimMatch.of(numbers.get(declared.get(3).id())).patents())
        .containsExactly("patent/CN201610000038", "patent/CN201610000039");
    assertThat(ClaimMatch.of(numbers.get(declared.get(4).id())).reason())
        .startsWith("No number can be read. to be filed: ");
  }

  @Test
  void pagesDeclarationsOfAStandardAndOfADeclarant() {
    assertThat(references(DeclarationFilter.ofStandard(RadioWorld.RADIO)))
        .containsExactly("GD-202001-002", "ISLD-202001-001");
    assertThat(references(DeclarationFilter.ofHolder(holder(RadioWorld.MOTORS))))
        .containsExactly("ISLD-202001-001");
    assertThat(references(new DeclarationFilter(null, null, true)))
        .containsExactly("ISLD-202001-001");
    var university = holder(RadioWorld.UNIVERSITY);
    assertThat(references(new DeclarationFilter(RadioWorld.RADIO, university, false)))
        .containsExactly("GD-202001-002");
    assertThat(references(new DeclarationFilter(RadioWorld.RADIO, university, true))).isEmpty();
  }

  @Test
  void keepsPatentsThatAreNotLoadedApart() {
    assertThat(patents(true)).extracting(DeclaredPatent::entry).containsExactly("3", "5");
    assertThat(
            questions
                .declarations()
                .countPatents(List.of(new PatentsOf(RadioWorld.DECLARATION, true)))
                .values())
        .extracting(count -> count.value())
        .containsExactly(2L);
  }

  @Test
  void countsNoClaimOnAPatentThatMayMeanAnother() {
    var claims =
        questions
            .claims()
            .on(
                EntityKind.DECLARED_PATENT,
                List.of("patent/CN201610000036", "patent/CN201610000038"));

    assertThat(claims).containsOnlyKeys("patent/CN201610000036");
  }

  @Test
  void walksFromAPatentThroughItsDeclarationToTheStandard() {
    var subgraph =
        questions
            .subgraphs()
            .around(
                List.of("patent/CN201610000036"),
                2,
                List.of(RelationKind.NAMES_PATENT, RelationKind.DECLARED_TO, RelationKind.FOUND),
                List.of(),
                new Subgraph.Budget(50, 50, 10));
    var paths =
        questions.paths().between("patent/CN201610000036", RadioWorld.RADIO, 3, List.of(), 20);

    assertThat(subgraph.members()).extracting(Subgraph.Member::id).contains(RadioWorld.RADIO);
    assertThat(subgraph.edges()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(subgraph.omitted()).isEmpty();
    // One path each through what is declared, listed and found.
    assertThat(paths)
        .hasSize(3)
        .allSatisfy(
            path -> {
              assertThat(path.nodes()).hasSize(3);
              assertThat(path.steps().getFirst().relation()).isEqualTo(RelationKind.NAMES_PATENT);
              assertThat(path.steps().getFirst().forward()).isFalse();
            });
  }

  private String holder(String name) {
    return questions.holders().get(name).id();
  }

  private List<String> all(Order order) {
    var numbers = new java.util.ArrayList<String>();
    Slice<Standard> page;
    String after = null;
    do {
      page = questions.standardPages().page(ALL, order, PageRequest.first(3, after));
      page.items().forEach(item -> numbers.add(item.value().number()));
      after = page.items().getLast().cursor();
    } while (page.hasNext());
    return numbers;
  }

  private List<String> numbers(StandardFilter filter) {
    return questions
        .standardPages()
        .page(filter, Order.NUMBER_ASC, PageRequest.first(20, null))
        .items()
        .stream()
        .map(item -> item.value().number())
        .toList();
  }

  private List<String> references(DeclarationFilter filter) {
    var asked = new PageOf<>(filter, PageRequest.first(20, null));
    return questions
        .declarations()
        .pages(List.of(asked))
        .getOrDefault(asked, Slice.empty())
        .items()
        .stream()
        .map(item -> item.value().reference())
        .toList();
  }

  /// All of them, by pages of two.
  private List<DeclaredPatent> patents(boolean unmatchedOnly) {
    var patents = new java.util.ArrayList<DeclaredPatent>();
    Slice<DeclaredPatent> page;
    String after = null;
    do {
      var asked =
          new PageOf<>(
              new PatentsOf(RadioWorld.DECLARATION, unmatchedOnly), PageRequest.first(2, after));
      page = questions.declarations().patentPages(List.of(asked)).get(asked);
      page.items().forEach(item -> patents.add(item.value()));
      after = page.items().getLast().cursor();
    } while (page.hasNext());
    return patents;
  }
}
