package io.luopan.loaders.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentNumberReading.Application;
import io.luopan.model.patent.PatentNumberReading.Publication;
import io.luopan.model.patent.PatentNumbers;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Role;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardUseFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the standard sample tells of standards and pools, from its facts alone.
class SamplePoolsTest {
  private static List<Fact> facts;

  @BeforeAll
  static void readTheStandardSample() {
    facts = facts(SampleSettings.STANDARD);
  }

  private static List<Fact> facts(SampleSettings settings) {
    try (var records = new SampleSource().generate(settings)) {
      return records.flatMap(record -> ((Parsed.Accepted) record).facts().stream()).toList();
    }
  }

  private static <F extends Fact> List<F> all(Class<F> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void everyStandardHasWhatPoolsAndListsNameOfIt() {
    var numbers =
        all(StandardFact.class).stream()
            .map(fact -> fact.number().undated())
            .collect(Collectors.toSet());

    assertThat(numbers).hasSize(7);
    assertThat(all(StandardFeatureFact.class)).allMatch(one -> numbers.contains(one.standard()));
    assertThat(all(Programme.class))
        .allMatch(
            one -> one.standards().stream().allMatch(told -> numbers.contains(told.standard())));
    assertThat(all(StandardUseFact.class)).allMatch(one -> !one.nodes().isEmpty());
  }

  @Test
  void everyNodeIsAShippedOne() {
    var nodes =
        IndustryFolders.readShipped().stream()
            .filter(ChainNode.class::isInstance)
            .map(fact -> ((ChainNode) fact).id())
            .collect(Collectors.toSet());

    assertThat(all(StandardUseFact.class)).allMatch(one -> nodes.containsAll(one.nodes()));
    assertThat(all(Pool.class)).hasSize(3).allMatch(one -> nodes.containsAll(one.nodes()));
    assertThat(SampleTable.rows("programmes.csv"))
        .allMatch(row -> nodes.containsAll(row.list("nodes")));
  }

  @Test
  void holdersDeclareSomePatentsOneByOneAndOthersAsAWhole() {
    var specific =
        all(DeclarationFact.class).stream().filter(one -> one.scope() == Scope.SPECIFIC).toList();
    var blanket =
        all(DeclarationFact.class).stream().filter(one -> one.scope() == Scope.BLANKET).toList();

    assertThat(specific).hasSizeBetween(300, 700).allMatch(one -> !one.patents().isEmpty());
    assertThat(blanket).hasSizeBetween(3, 7).allMatch(one -> one.patents().isEmpty());
    assertThat(specific.stream().map(DeclarationFact::commitment).distinct()).hasSize(4);
  }

  @Test
  void thePartsOfADeclarationSayTheSameOfIt() {
    var said = new HashMap<String, Set<Object>>();
    for (var one : all(DeclarationFact.class)) {
      said.computeIfAbsent(one.reference(), _ -> new HashSet<>())
          .add(
              List.of(
                  one.declarant(),
                  String.valueOf(one.signedOn()),
                  String.valueOf(one.recordedOn()),
                  String.valueOf(one.commitment())));
    }

    assertThat(said.values()).allMatch(one -> one.size() == 1);
    assertThat(said.size()).isLessThan(all(DeclarationFact.class).size());
  }

  @Test
  void mostNumbersLeadToPatentsOfTheSampleAndSomeToNone() {
    var known = known();

    long declared = 0;
    long matched = 0;
    for (var one : all(DeclarationFact.class)) {
      for (DeclaredPatent patent : one.patents()) {
        declared++;
        matched += leads(patent.patent(), known) ? 1 : 0;
      }
    }
    long listed = all(PoolListing.class).stream().filter(l -> leads(l.patent(), known)).count();

    assertThat(matched / (double) declared).isBetween(0.80, 0.95);
    assertThat(listed / (double) all(PoolListing.class).size()).isBetween(0.90, 0.995);
  }

  /// Families must meet in counts, so their American members have to be found, too.
  @Test
  void americanNumbersAreFoundAsWellAsChineseOnes() {
    var known = known();

    var american =
        all(DeclarationFact.class).stream()
            .flatMap(one -> one.patents().stream())
            .map(DeclaredPatent::patent)
            .filter(patent -> Office.US.equals(patent.office()))
            .toList();

    assertThat(american).hasSizeGreaterThan(5);
    assertThat(american).filteredOn(patent -> leads(patent, known)).hasSizeGreaterThan(5);
  }

  @Test
  void evaluatorsFindSomeEssentialSomeNotAndReachNoResultOnOthers() {
    var results =
        all(EssentialityFact.class).stream()
            .collect(Collectors.groupingBy(EssentialityFact::result, Collectors.counting()));

    assertThat(results).containsOnlyKeys(Result.values());
    assertThat(results.get(Result.ESSENTIAL)).isGreaterThan(30);
    assertThat(results.get(Result.NOT_ESSENTIAL)).isGreaterThan(15);
  }

  @Test
  void twoPoolsShareFamilies() {
    var v2x = numbers("sample-v2x/car");
    var charging = numbers("sample-charging/vehicle");

    assertThat(v2x).hasSizeGreaterThan(40);
    assertThat(charging).hasSizeGreaterThan(25);
    assertThat(v2x.stream().filter(charging::contains)).hasSizeGreaterThan(2);
  }

  @Test
  void listsChangeFromYearToYearAndSomePatentsAreTakenOff() {
    var listings =
        all(PoolListing.class).stream()
            .filter(one -> one.programme().equals("sample-v2x/car"))
            .toList();
    var byList =
        listings.stream()
            .collect(Collectors.groupingBy(PoolListing::listOn, Collectors.counting()));

    assertThat(byList).hasSizeGreaterThanOrEqualTo(7);
    assertThat(Set.copyOf(byList.values())).hasSizeGreaterThan(3);
    assertThat(listings).anyMatch(one -> one.removedOn() != null);
    assertThat(listings)
        .allMatch(one -> one.removedOn() == null || one.listOn().isBefore(one.removedOn()))
        .allMatch(one -> !one.listOn().isBefore(one.listedOn()));
  }

  @Test
  void mostListedFamiliesNameTheClausesOfTheStandardAndSomeNone() {
    var features =
        all(StandardFeatureFact.class).stream()
            .map(one -> one.standard().text() + " " + one.clause())
            .collect(Collectors.toSet());
    var named =
        all(PoolListing.class).stream()
            .flatMap(one -> one.standards().stream())
            .filter(one -> one.clauses().size() > 0)
            .toList();
    var listed = all(PoolListing.class).stream().mapToLong(one -> one.standards().size()).sum();

    assertThat(named.size() / (double) listed).isBetween(0.65, 0.90);
    assertThat(named)
        .allSatisfy(
            one ->
                assertThat(one.clauses())
                    .allMatch(clause -> features.contains(one.standard().text() + " " + clause)));
  }

  @Test
  void membersJoinAndLeaveAndOneLicenceIsExclusive() {
    var members = all(Membership.class);

    assertThat(members).filteredOn(one -> one.role() == Role.LICENSOR).hasSizeGreaterThan(25);
    assertThat(members).filteredOn(one -> one.leftOn() != null).hasSizeGreaterThan(1);
    assertThat(
            members.stream()
                .filter(one -> one.role() == Role.LICENSOR)
                .collect(
                    Collectors.groupingBy(one -> one.code() + one.party(), Collectors.counting()))
                .values())
        .contains(2L);
    assertThat(members).filteredOn(one -> Boolean.TRUE.equals(one.exclusive())).hasSize(1);
  }

  @Test
  void royaltiesHaveConditionsCapsAndEveryUnit() {
    var terms = all(RoyaltyTerm.class);

    assertThat(terms.stream().map(RoyaltyTerm::unit).distinct()).hasSize(3);
    assertThat(terms.stream().map(RoyaltyTerm::condition).distinct()).hasSize(3);
    assertThat(terms.stream().map(RoyaltyTerm::capPeriod).distinct()).hasSize(3);
  }

  @Test
  void declarationsAndListsGrowWithThePatents() {
    var small = facts(SampleSettings.ofSize(5_000));

    long few = small.stream().filter(DeclarationFact.class::isInstance).count();
    long many = all(DeclarationFact.class).size();

    assertThat(few * 1.0 / many).isBetween(0.15, 0.40);
  }

  private static Set<String> numbers(String programme) {
    return all(PoolListing.class).stream()
        .filter(one -> one.programme().equals(programme))
        .flatMap(one -> meant(one.patent()).stream())
        .collect(Collectors.toSet());
  }

  private static boolean leads(NamedPatent patent, Set<String> known) {
    return meant(patent).stream().anyMatch(known::contains);
  }

  private static Set<String> known() {
    var known = new HashSet<String>();
    for (var patent : all(PatentFact.class)) {
      if (patent.application() != null) {
        known.add(patent.application().key());
      }
      patent.publications().forEach(document -> known.add(document.number().number()));
    }
    return known;
  }

  private static Set<String> meant(NamedPatent patent) {
    var office = patent.office() == null ? Office.CN : patent.office();
    return patent.numbers().stream()
        .flatMap(number -> PatentNumbers.read(number.raw(), office).candidates().stream())
        .map(
            candidate ->
                switch (candidate) {
                  case Application application -> application.number().key();
                  case Publication publication -> publication.number().number();
                })
        .collect(Collectors.toSet());
  }
}
