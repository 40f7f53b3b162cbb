package io.luopan.loaders.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the standard sample shows, counted from its facts alone.
class SampleWorldTest {
  private static final String YANGZHOU = "321000";

  private static SampleWorld world;
  private static SampleTally tally;
  private static List<Parsed> records;

  @BeforeAll
  static void countTheStandardSample() {
    var sample = new SamplePatents(SampleSettings.STANDARD, IndustryFolders.readShipped());
    world = sample.world();
    records = new SampleSource().generate(SampleSettings.STANDARD).toList();
    tally = new SampleTally(world, records.stream());
  }

  private static List<PatentFact> patents() {
    return records.stream().map(SampleTally::patent).toList();
  }

  private static double bestNeighbour(String place, String node) {
    return world.nodes().stream()
        .filter(other -> other.id().equals(node))
        .flatMap(other -> other.neighbours().stream())
        .mapToDouble(other -> tally.rta(place, world.nodes().get(other).id()))
        .max()
        .orElse(0);
  }

  @Test
  void coversAllNodesOfTheThirteenChains() {
    assertThat(world.nodes()).hasSize(233);
    assertThat(tally.patents).hasSize(233);
    assertThat(world.nodes().stream().map(SampleNode::chain).distinct()).hasSize(13);
  }

  @Test
  void nearlyEveryPatentButDesignsIsPlaced() {
    long designs = patents().stream().filter(p -> p.type() == PatentType.DESIGN).count();

    assertThat(tally.unplaced).isLessThan((int) designs + 40);
  }

  @Test
  void everyNodeHasEnoughToJudge() {
    var fewest =
        tally.patents.values().stream()
            .mapToInt(regions -> regions.values().stream().mapToInt(Integer::intValue).sum())
            .min();

    assertThat(fewest.orElseThrow()).isGreaterThanOrEqualTo(20);
  }

  @Test
  void theIntendedGapsAreVisible() {
    var seen = new SoftAssertions();

    for (var gap : world.profile().gaps()) {
      var node = gap.node();
      var place = gap.place();
      var name = place + " " + node + " " + gap.kind();
      switch (gap.kind()) {
        case STRONG -> {
          seen.assertThat(tally.rta(place, node)).as(name).isGreaterThan(1.5);
          seen.assertThat(tally.rank(place, node)).as(name).isLessThanOrEqualTo(3);
          var valid = tally.inForceByNode.get(node + " " + place);
          seen.assertThat(valid[0] / (double) valid[1]).as(name + " valid").isGreaterThan(0.5);
        }
        case WEAK -> {
          seen.assertThat(tally.rta(place, node)).as(name).isBetween(0.2, 0.5);
          seen.assertThat(tally.holderCount(place, node)).as(name).isGreaterThanOrEqualTo(2);
        }
        case BROKEN -> {
          seen.assertThat(tally.rta(place, node)).as(name).isLessThan(0.2);
          seen.assertThat(bestNeighbour(place, node)).as(name).isGreaterThanOrEqualTo(1);
        }
        case ABSENT -> {
          seen.assertThat(tally.count(place, node)).as(name).isZero();
          seen.assertThat(bestNeighbour(place, node)).as(name).isLessThan(1);
        }
        case CHOKE -> {
          seen.assertThat(tally.foreignShare(node)).as(name).isGreaterThan(0.6);
          seen.assertThat(tally.domesticCitedShare(node)).as(name).isLessThan(0.3);
          if (!place.equals("*")) {
            seen.assertThat(tally.rta(place, node)).as(name).isGreaterThan(0.2);
            seen.assertThat(tally.holderCount(place, node)).as(name).isGreaterThanOrEqualTo(2);
          }
        }
        case UNIVERSITY -> {
          int all = tally.count(place, node);
          seen.assertThat(all).as(name).isGreaterThanOrEqualTo(5);
          seen.assertThat(tally.academic.getOrDefault(node + " " + place, 0) / (double) all)
              .as(name)
              .isGreaterThan(0.5);
        }
      }
    }

    seen.assertAll();
  }

  @Test
  void nodesThatAreNotMeantToBeChokedAreNot() {
    var choked =
        tally.patents.keySet().stream()
            .filter(node -> tally.foreignShare(node) >= 0.6)
            .filter(node -> !world.profile().isChoke(node));

    assertThat(choked).isEmpty();
  }

  @Test
  void yangzhouIsStrongestWhereItsProfileSays() {
    var byChain = new HashMap<String, double[]>();
    for (var node : world.nodes()) {
      var sums = byChain.computeIfAbsent(node.chain(), _ -> new double[2]);
      sums[0] += tally.count(YANGZHOU, node.id());
      sums[1] += tally.patents.get(node.id()).values().stream().mapToInt(n -> n).sum();
    }

    var strongest =
        byChain.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> -e.getValue()[0] / e.getValue()[1]))
            .limit(4)
            .map(Map.Entry::getKey)
            .toList();

    assertThat(strongest).containsExactlyInAnyOrder("grid", "pv", "ship", "food");
  }

  @Test
  void fewHoldersHaveMostPatents() {
    var counts =
        patents().stream()
            .map(SampleTally::first)
            .filter(party -> party.creditCode() != null)
            .collect(Collectors.groupingBy(SampleTally::holder, Collectors.counting()))
            .values()
            .stream()
            .sorted(Comparator.reverseOrder())
            .toList();

    long all = counts.stream().mapToLong(Long::longValue).sum();
    long top = counts.stream().limit(counts.size() / 10).mapToLong(Long::longValue).sum();

    assertThat(top / (double) all).isGreaterThan(0.5);
  }

  @Test
  void filingsGrowAndDipInTheLastEighteenMonths() {
    var byYear =
        patents().stream()
            .filter(patent -> patent.type() == PatentType.INVENTION)
            .collect(Collectors.groupingBy(p -> p.filedOn().getYear(), Collectors.counting()));

    assertThat(byYear.keySet()).allMatch(year -> year >= 2004 && year <= 2025);
    assertThat(byYear.get(2006)).isLessThan(byYear.get(2014));
    assertThat(byYear.get(2014)).isLessThan(byYear.get(2022));
    assertThat(byYear.get(2025)).isLessThan(byYear.get(2023) / 3);
  }

  @Test
  void everyStatusOccursAndDatesAreInOrder() {
    assertThat(patents().stream().map(patent -> patent.status().status()).distinct())
        .contains(
            LegalStatus.IN_FORCE,
            LegalStatus.LAPSED,
            LegalStatus.EXPIRED,
            LegalStatus.PENDING,
            LegalStatus.REJECTED,
            LegalStatus.WITHDRAWN,
            LegalStatus.UNKNOWN);
    for (var patent : patents()) {
      for (var document : patent.publications()) {
        assertThat(document.publishedOn()).isAfter(patent.filedOn());
        assertThat(document.publishedOn()).isBeforeOrEqualTo(Filings.DATA_DAY);
      }
    }
  }

  @Test
  void citationsGoToEarlierPatentsOfTheSampleAndSometimesOutside() {
    var documents = new HashMap<String, PatentFact>();
    patents().forEach(p -> p.publications().forEach(d -> documents.put(d.number().text(), p)));

    int inside = 0;
    int outside = 0;
    for (var patent : patents()) {
      for (var citation : patent.citations()) {
        var cited = documents.get(citation.cited().text());
        if (cited == null) {
          outside++;
        } else {
          inside++;
          assertThat(cited.filedOn()).isBefore(patent.filedOn());
        }
      }
    }

    assertThat(inside).isGreaterThan(15_000);
    assertThat(outside).isBetween(500, inside / 10);
  }

  @Test
  void familiesJoinAChineseAndAnAmericanMember() {
    var families =
        patents().stream()
            .filter(patent -> patent.family() != null)
            .collect(Collectors.groupingBy(PatentFact::family));

    assertThat(families).hasSizeGreaterThan(100);
    assertThat(families.values())
        .allSatisfy(
            members -> {
              assertThat(members).hasSize(2);
              assertThat(members.getFirst().application()).isNotNull();
              assertThat(members.getLast().application()).isNull();
              assertThat(members.getLast().publications().getFirst().number().text())
                  .startsWith("US9");
            });
  }

  @Test
  void noiseSymbolsBelongToNoNode() {
    var words = new SampleWords();
    var selectors =
        world.nodes().stream().flatMap(node -> node.node().selectors().stream()).toList();

    assertThat(words.list("noise"))
        .allSatisfy(
            noise ->
                assertThat(selectors)
                    .noneMatch(s -> s.symbol().startsWith(noise.zh().substring(0, 4))));
  }
}
