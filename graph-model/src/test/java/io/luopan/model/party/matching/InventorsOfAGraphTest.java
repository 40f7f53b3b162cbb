package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventorsOfAGraphTest {
  private static final Set<String> CLASSES = Set.of("H01M");

  private final List<ReadInventor> graph = new ArrayList<>(families());

  @Test
  void doesNotJoinACommonNameElsewhereWithoutACoInventorInCommon() {
    var one = known("王伟", "CN1", Set.of("张敏"), Set.of("holder/a"));
    var other = known("王伟", "CN2", Set.of("李强"), Set.of("holder/b"));
    bearers("王伟", 40);

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void doesNotJoinACommonNameWithOneHolderOnly() {
    var one = known("王伟", "CN1", Set.of("张敏"), Set.of("holder/a"));
    var other = known("王伟", "CN2", Set.of("李强"), Set.of("holder/a"));
    bearers("王伟", 40);

    var match = compare(one, other);

    assertThat(match.verdict()).isNotEqualTo(Verdict.SAME);
    assertThat(match.explanation()).contains("bearers of the name: 42, ");
  }

  @Test
  void joinsARareNameWithTheVerySameHoldersOnly() {
    var one = known("Nils Kroaquist", "US1", Set.of(), Set.of("holder/a", "holder/b"));
    var other = known("Nils Kroaquist", "US2", Set.of(), Set.of("holder/a", "holder/b"));
    var partly = known("Nils Kroaquist", "US3", Set.of(), Set.of("holder/a"));

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.SAME);
    assertThat(compare(one, partly).verdict()).isEqualTo(Verdict.DOUBTFUL);
  }

  @Test
  void joinsANameElsewhereWithThreeRareCoInventorsInCommon() {
    var team = Set.of("欧阳文博", "诸葛云帆", "夏侯雨泽");
    var one = known("王晓枫", "CN1", team, Set.of("holder/a"));
    var other = known("王晓枫", "CN2", team, Set.of("holder/b"));

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void believesACoInventorOfACommonNameLess() {
    var one = known("王晓枫", "CN1", Set.of("李娜", "刘洋"), Set.of("holder/a"));
    var other = known("王晓枫", "CN2", Set.of("李娜", "刘洋"), Set.of("holder/b"));
    double rare = compare(one, other).bits();
    bearers("李娜", 60);
    bearers("刘洋", 60);

    assertThat(compare(one, other).bits()).isLessThan(rare - 5);
  }

  @Test
  void takesAHanziOfSeveralReadingsInEachOfThem() {
    var one = known("梁晓珩", "CN1", Set.of("李娜", "周雨峤"), Set.of("holder/a"));
    var team = Set.of("na li", "zhou yuqiao");
    var heng = known("Xiaoheng Liang", "US1", team, Set.of("holder/a"));
    var hang = known("Xiaohang Liang", "US2", team, Set.of("holder/a"));
    var hong = known("Xiaohong Liang", "US3", team, Set.of("holder/a"));

    assertThat(compare(one, heng).verdict()).isEqualTo(Verdict.SAME);
    assertThat(compare(one, hang).verdict()).isEqualTo(Verdict.SAME);
    assertThat(compare(one, hong).verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void looksForAHanziInEachOfItsReadings() {
    for (var latin : List.of("Qiao Liang", "Liang Jiao")) {
      assertThat(InventorMatcher.sounds(named("梁峤")))
          .containsAnyElementsOf(InventorMatcher.sounds(named(latin)));
    }
  }

  private static ReadInventor named(String name) {
    return known(name, "CN1", Set.of(), Set.of());
  }

  @Test
  void findsANameInTwoScriptsByTheSoundOfItsCoInventors() {
    var one = known("王晓枫（已故）", "CN1", Set.of("李娜", "周雨泽"), Set.of("holder/a"));
    var other = known("Xiaofeng Wang", "US1", Set.of("na li", "zhou yuze"), Set.of("holder/a"));

    var match = compare(one, other);

    assertThat(match.verdict()).isEqualTo(Verdict.SAME);
    assertThat(match.explanation()).contains("partners agree: li na, yuze zhou");
  }

  @Test
  void doesNotJoinTwoOfOneFamilyNameAndOneTeam() {
    var team = Set.of("欧阳文博", "诸葛云帆", "夏侯雨泽");
    var family = Set.of("family/simple/1");
    var one = InventorMatcher.read(mention("王可", "CN1", team, Set.of("holder/a")).of(family));
    var other =
        InventorMatcher.read(
            mention(
                    "Kuan Wang",
                    "US1",
                    Set.of("wenbo ouyang", "yunfan zhuge", "yuze xiahou"),
                    Set.of("holder/a"))
                .of(family));

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void neverJoinsTwoThatOneRecordNames() {
    var one = known("Wang Wei", "CN1", Set.of("李强"), Set.of("holder/a"));
    var other = known("王伟", "CN1", Set.of("李强"), Set.of("holder/a"));

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void neverGroupsTwoThatOneRecordNamesAlsoWhereTheyWereNotCompared() {
    var same = new Match(0.99, 7, List.of(), Verdict.SAME);
    var links = List.of(new Clusters.Link(0, 1, same), new Clusters.Link(1, 2, same));
    var records = List.of(Set.of("CN1"), Set.of("CN2"), Set.of("CN1", "CN3"));

    assertThat(Clusters.of(3, links, 0, _ -> false)).containsExactly(List.of(0, 1, 2));
    assertThat(Clusters.of(3, links, 0, _ -> false, records::get))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  /// So that 王 is a frequent family name.
  private static List<ReadInventor> families() {
    return "伟敏静强磊洋艳勇军杰娟涛明超秀兰霞平刚桂英华玉萍红鑫云凤洁琳浩博"
        .codePoints()
        .mapToObj(given -> known("王" + Character.toString(given) + "天", "", Set.of(), Set.of()))
        .toList();
  }

  private void bearers(String name, int count) {
    for (int i = 0; i < count; i++) {
      graph.add(known(name, "CN-" + i, Set.of(), Set.of("holder/" + i)));
    }
  }

  private Match compare(ReadInventor one, ReadInventor other) {
    var all = new ArrayList<>(graph);
    all.add(one);
    all.add(other);
    return new InventorMatcher(NameFrequencies.of(all), Thresholds.INVENTORS)
        .among(NameCounts.of(all))
        .compare(one, other);
  }

  private static ReadInventor known(
      String name, String record, Set<String> coInventors, Set<String> holders) {
    return InventorMatcher.read(mention(name, record, coInventors, holders));
  }

  private static InventorMention mention(
      String name, String record, Set<String> coInventors, Set<String> holders) {
    return InventorMention.of(name, record)
        .with(
            coInventors,
            holders.stream().collect(Collectors.toMap(holder -> holder, holder -> holder)),
            CLASSES)
        .in(2015);
  }
}
