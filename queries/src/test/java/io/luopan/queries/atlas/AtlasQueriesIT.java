package io.luopan.queries.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.Questions;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.measure.LifeCycle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The hydrogen chain of the small graph, counted by hand: electrolysis feeds storage, storage
/// feeds fuel cells, which recycle. Yangzhou has 7 families on electrolysis, none on storage, 1 on
/// fuel cells.
@WithGraph
class AtlasQueriesIT {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
  }

  @Test
  void saysOfWhatItIs() {
    var atlas = atlas("321000");

    assertThat(atlas.chain().nameZh()).isEqualTo("氢能");
    assertThat(atlas.region().key()).isEqualTo("321000");
    assertThat(atlas.template()).isEqualTo("all");
    assertThat(atlas.asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(atlas.release()).isEqualTo("7");
    assertThat(atlas.maps()).hasSize(5);
    assertThat(atlas.lists()).hasSize(8);
  }

  @Test
  void drawsTheChain() {
    var map = item("321000", ChainMap.class);

    assertThat(map.nodes())
        .extracting(
            node -> node.chainNode().key(),
            ChainMap.Node::layer,
            ChainMap.Node::gapType,
            ChainMap.Node::families)
        .containsExactly(
            tuple("hydrogen.elz", 0, GapType.STRONG, 7L),
            tuple("hydrogen.store", 1, GapType.BROKEN, 0L),
            tuple("hydrogen.fc", 2, GapType.BROKEN, 1L));
    assertThat(map.feeds())
        .containsExactlyInAnyOrder(
            feed("elz", "store", false), feed("store", "fc", false), feed("fc", "elz", true));
  }

  @Test
  void tellsTheFilingsOfEachYear() {
    var map = item("321000", TechnologyRoadmap.class);
    var plant = map.nodes().getFirst();

    assertThat(map.lastWholeYear()).isEqualTo(2022);
    assertThat(plant.firstFiledOn()).isEqualTo(LocalDate.of(2016, 1, 2));
    assertThat(plant.lifeCycle()).isEqualTo(LifeCycle.Stage.UNKNOWN);
    assertThat(plant.years()).hasSize(20);
    assertThat(plant.years())
        .filteredOn(year -> year.patents() > 0)
        .containsExactly(new TechnologyRoadmap.Year(2016, true, 14, 4, 8));
    assertThat(plant.years().getLast().year()).isEqualTo(2024);
    assertThat(plant.years().getLast().whole()).isFalse();
  }

  @Test
  void spreadsTheChainOverTheCitiesOfAProvince() {
    var map = item("320000", RegionMap.class);

    assertThat(map.nodes())
        .extracting(AtlasThing::key)
        .containsExactly("hydrogen.elz", "hydrogen.store", "hydrogen.fc");
    assertThat(map.regions())
        .extracting(row -> row.region().nameZh(), RegionMap.Row::values)
        .containsExactly(
            tuple("无锡市", List.of(2.0, 0.0, 2.0)), tuple("扬州市", List.of(7.0, 0.0, 1.0)));
  }

  @Test
  void saysThatNothingIsKnownInsideACity() {
    assertThat(absent("321000", AtlasItemKind.REGION_MAP).absentBecause())
        .isEqualTo("No patent on the chain is known to sit in a region inside 扬州市.");
  }

  @Test
  void namesWhomToAttractToMissingNodes() {
    var map = item("321000", AttractionMap.class);

    assertThat(map.targets())
        .flatExtracting(
            target ->
                target.candidates().stream()
                    .map(
                        one ->
                            target.chainNode().key()
                                + " "
                                + one.holder().key()
                                + " "
                                + one.families())
                    .toList())
        .containsExactlyInAnyOrder(
            "hydrogen.store n-taian 12", "hydrogen.fc n-us 9", "hydrogen.fc n-wuxi 2");
    assertThat(map.targets().getFirst().candidates().getFirst().why()).contains("weights");
  }

  @Test
  void tellsWhereTheChainEnds() {
    var map = item("321000", ApplicationMap.class);

    assertThat(map.ends()).hasSize(1);
    assertThat(map.ends().getFirst().chainNode().key()).isEqualTo("hydrogen.fc");
    assertThat(map.ends().getFirst().suppliers())
        .extracting(AtlasThing::key)
        .containsExactly("hydrogen.store");
    assertThat(map.chains())
        .extracting(
            one -> one.chain().key(),
            ApplicationMap.Aligned::nodes,
            ApplicationMap.Aligned::families)
        .containsExactly(tuple("pv", 1, 0L));
    assertThat(item("320200", ApplicationMap.class).chains().getFirst().families()).isEqualTo(12);
  }

  @Test
  void listsTheRegionsOrganizations() {
    var list = item("321000", HolderList.class);

    assertThat(list.holders())
        .extracting(
            one -> one.holder().key(),
            one -> one.region() == null ? null : one.region().nameZh(),
            HolderList.Listed::families,
            HolderList.Listed::inForce)
        .containsExactly(tuple("n-yangzhou", "扬州市", 8L, 8L), tuple("uscc-yzu", "扬州市", 3L, 3L));
    assertThat(list.holders().getFirst().nodes())
        .containsExactly(
            new HolderList.OnNode("chain-node/hydrogen.elz", 7),
            new HolderList.OnNode("chain-node/hydrogen.fc", 1));
    assertThat(item("320200", HolderList.class).holders())
        .extracting(HolderList.Listed::families, HolderList.Listed::inForce)
        .containsExactly(tuple(4L, 2L));
  }

  @Test
  void listsInventorsOfTheRegionAndFromElsewhere() {
    var here = item("321000", PeopleList.class).nodes();
    var there = item("320200", PeopleList.class).nodes();

    assertThat(here).hasSize(3);
    assertThat(here.getFirst().local())
        .extracting(
            one -> one.inventor().label(),
            one -> one.affiliation() == null ? null : one.affiliation().key(),
            PeopleList.Person::families,
            PeopleList.Person::inForce)
        .containsExactly(tuple("张三", "n-yangzhou", 3L, 3L));
    assertThat(here.getFirst().elsewhere()).isEmpty();
    assertThat(there.getFirst().local()).isEmpty();
    assertThat(there.getFirst().elsewhere()).hasSize(1);
  }

  @Test
  void listsWhatIsMissingWithItsEvidence() {
    var list = item("321000", IssueList.class);

    assertThat(list.issues())
        .extracting(one -> one.chainNode().key(), IssueList.Issue::gapType)
        .containsExactlyInAnyOrder(
            tuple("hydrogen.store", GapType.BROKEN), tuple("hydrogen.fc", GapType.BROKEN));
    assertThat(list.issues()).allMatch(one -> one.evidence().size() > 2);
  }

  @Test
  void listsTheClustersOfTheChain() {
    var cluster = item("321000", ClusterList.class).clusters().getFirst();

    assertThat(cluster.cluster().nameZh()).isEqualTo("新能源");
    assertThat(cluster.here()).isTrue();
    assertThat(cluster.chains()).extracting(AtlasThing::key).containsExactly("pv", "hydrogen");
    assertThat(item("370900", ClusterList.class).clusters().getFirst().here()).isFalse();
  }

  @Test
  void saysWhyAListIsAbsent() {
    assertThat(atlas("321000").lists())
        .filteredOn(AbsentItem.class::isInstance)
        .extracting(AtlasItem::kind)
        .containsExactly(
            AtlasItemKind.PLATFORM_LIST,
            AtlasItemKind.PROJECT_LIST,
            AtlasItemKind.POLICY_LIST,
            AtlasItemKind.DEMAND_LIST);
    assertThat(absent("321000", AtlasItemKind.POLICY_LIST).absentBecause())
        .isEqualTo("The graph holds no policies (政策) yet, so none can be listed.");
  }

  @Test
  void comesBackFromItsJsonWithoutChange() {
    for (var region : List.of("321000", "320000")) {
      var atlas = atlas(region);
      var text = AtlasJson.write(atlas);

      assertThat(AtlasJson.read(text)).isEqualTo(atlas);
      assertThat(AtlasJson.write(atlas(region))).isEqualTo(text);
      assertThat(AtlasDiff.between(atlas, AtlasJson.read(text)).items())
          .allMatch(AtlasDiff.ItemDiff::same);
    }
  }

  private static ChainMap.Feed feed(String from, String to, boolean recycles) {
    return new ChainMap.Feed("chain-node/hydrogen." + from, "chain-node/hydrogen." + to, recycles);
  }

  private static AbsentItem absent(String region, AtlasItemKind kind) {
    return atlas(region).items().stream()
        .filter(item -> item.kind() == kind)
        .map(AbsentItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static <T extends AtlasItem> T item(String region, Class<T> type) {
    return atlas(region).items().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Atlas atlas(String region) {
    return questions
        .atlases()
        .atlas(
            questions.chains().get("hydrogen"),
            questions.regions().get(region),
            new AtlasTemplates(null).get("all"),
            METHOD);
  }
}
