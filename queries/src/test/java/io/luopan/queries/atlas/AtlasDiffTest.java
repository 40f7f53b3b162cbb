package io.luopan.queries.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.luopan.model.party.HolderType;
import io.luopan.queries.RefusedException;
import io.luopan.queries.atlas.AtlasDiff.Presence;
import io.luopan.queries.gap.GapAction;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.kept.CellChange;
import io.luopan.queries.kept.KeptRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AtlasDiffTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void findsNothingWhereNothingChanged() {
    var atlas = atlas(chain(node("a", GapType.STRONG, 1.5, 3)), holders(holder("x", 2)));

    var diff = AtlasDiff.between(atlas, atlas);

    assertThat(diff.items()).hasSize(2).allMatch(AtlasDiff.ItemDiff::same);
    assertThat(diff.types()).isEmpty();
    assertThat(diff.notes()).containsExactly("Both are of version 1 of the graph.");
  }

  @Test
  void tellsTypesAndNumbersThatChanged() {
    var before = atlas(chain(node("a", GapType.BROKEN, 0.1, 1), node("b", GapType.WEAK, 0.4, 2)));
    var after = atlas(chain(node("a", GapType.NORMAL, 0.6, 4), node("b", GapType.WEAK, 0.4, 2)));

    var diff = AtlasDiff.between(before, after);

    assertThat(diff.types())
        .containsExactly(new AtlasDiff.TypeChange(thing("a"), GapType.BROKEN, GapType.NORMAL));
    assertThat(diff.items().getFirst().changed())
        .extracting(CellChange::label, CellChange::field, CellChange::was, CellChange::is)
        .containsExactly(
            tuple("A", "families", "1", "4"),
            tuple("A", "gapType", "BROKEN", "NORMAL"),
            tuple("A", "specialization", "0.1", "0.6"));
    assertThat(diff.items().getFirst().changed().getLast().difference())
        .isCloseTo(0.5, within(1e-12));
    assertThat(diff.items().getFirst().changed().get(1).difference()).isNull();
  }

  @Test
  void tellsWhatBecameKnownAndWhatNoLongerIs() {
    var known = atlas(chain(node("a", GapType.WEAK, 0.4, 2)));
    var unknown = atlas(chain(node("a", GapType.WEAK, null, 2)));

    var lost = AtlasDiff.between(known, unknown).items().getFirst().changed().getFirst();
    var found = AtlasDiff.between(unknown, known).items().getFirst().changed().getFirst();

    assertThat(lost.was()).isEqualTo("0.4");
    assertThat(lost.is()).isNull();
    assertThat(found.was()).isNull();
    assertThat(found.difference()).isNull();
  }

  @Test
  void takesTheLastDigitsOfADivisionForNothing() {
    var before = atlas(chain(node("a", GapType.WEAK, 0.1 + 0.2, 2)));
    var after = atlas(chain(node("a", GapType.WEAK, 0.3, 2)));

    assertThat(AtlasDiff.between(before, after).items().getFirst().same()).isTrue();
  }

  @Test
  void tellsRowsThatAreGoneAndNew() {
    var before = atlas(holders(holder("x", 2), holder("y", 1)));
    var after = atlas(holders(holder("z", 5), holder("x", 2)));

    var diff = AtlasDiff.between(before, after).items().getFirst();

    assertThat(diff.gone()).extracting(KeptRow::key).containsExactly("y");
    assertThat(diff.come()).extracting(KeptRow::key).containsExactly("z");
    assertThat(diff.come().getFirst().cells()).containsEntry("families", 5L);
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.same()).isFalse();
  }

  @Test
  void keepsApartWhatAnInventorFiledHereAndElsewhere() {
    var before = atlas(people(person(3), person(5)));
    var after = atlas(people(person(3), person(6)));

    var diff = AtlasDiff.between(before, after).items().getFirst();

    assertThat(diff.changed())
        .extracting(CellChange::label, CellChange::was, CellChange::is)
        .containsExactly(tuple("N · ADA · elsewhere", "5", "6"));
    assertThat(diff.gone()).isEmpty();
    assertThat(diff.come()).isEmpty();
  }

  @Test
  void tellsItemsThatOnlyOneHas() {
    var before = atlas(chain(node("a", GapType.WEAK, 0.3, 2)));
    var after = atlas(holders(holder("x", 2)));

    assertThat(AtlasDiff.between(before, after).items())
        .extracting(item -> item.heading().kind(), AtlasDiff.ItemDiff::presence)
        .containsExactly(
            tuple(AtlasItemKind.HOLDER_LIST, Presence.ONLY_AFTER),
            tuple(AtlasItemKind.CHAIN_MAP, Presence.ONLY_BEFORE));
  }

  @Test
  void tellsThatAnAbsentListIsNowAnswered() {
    var absent =
        new AbsentItem(heading(AtlasItemKind.HOLDER_LIST), "The graph holds no organizations.");

    var diff = AtlasDiff.between(atlas(absent), atlas(holders(holder("x", 2)))).items().getFirst();

    assertThat(diff.presence()).isEqualTo(Presence.BOTH);
    assertThat(diff.gone()).extracting(KeptRow::key).containsExactly("absent");
    assertThat(diff.come()).extracting(KeptRow::key).containsExactly("x");
  }

  @Test
  void warnsWhereMethodOrDayDiffer() {
    var before = atlas(chain(node("a", GapType.WEAK, 0.3, 2)));
    var later = withMethod(before, before.rules().asOf(DAY.plusYears(1)));
    var narrower = withMethod(before, before.rules().filedBetween(DAY, null));

    assertThat(AtlasDiff.between(before, later).notes())
        .contains(
            "Validity is judged as of 2026-01-01 and as of 2027-01-01: rights also end by time"
                + " alone.")
        .noneMatch(note -> note.startsWith("The methods differ"));
    assertThat(AtlasDiff.between(before, narrower).notes().getFirst())
        .startsWith("The methods differ");
  }

  @Test
  void refusesAtlasesOfDifferentRegions() {
    var one = atlas(holders());
    var other =
        new Atlas(
            one.chain(),
            thing("elsewhere"),
            "t",
            "图",
            "Maps",
            DAY,
            "1",
            one.rules(),
            null,
            one.maps(),
            one.lists(),
            List.of());

    assertThatThrownBy(() -> AtlasDiff.between(one, other))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "The one is of CHAIN in REGION, the other of CHAIN in ELSEWHERE; only atlases of one"
                + " chain and region compare.");
  }

  private static Atlas withMethod(Atlas atlas, GapMethod method) {
    return new Atlas(
        atlas.chain(),
        atlas.region(),
        "t",
        "图",
        "Maps",
        method.asOf(),
        "1",
        method,
        null,
        atlas.maps(),
        atlas.lists(),
        List.of());
  }

  private static Atlas atlas(AtlasItem... items) {
    return new Atlas(
        thing("chain"),
        thing("region"),
        "t",
        "图",
        "Maps",
        DAY,
        "1",
        GapMethod.defaults(DAY),
        null,
        List.of(items),
        List.of(),
        List.of());
  }

  private static ChainMap chain(ChainMap.Node... nodes) {
    return new ChainMap(heading(AtlasItemKind.CHAIN_MAP), List.of(nodes), List.of());
  }

  private static ChainMap.Node node(String key, GapType type, @Nullable Double rta, long families) {
    return new ChainMap.Node(
        thing(key), null, 0, type, GapAction.NONE, 0.1, 1, 9, families, 1, 0.2, rta, 0.3, 0.4);
  }

  private static HolderList holders(HolderList.Listed... holders) {
    return new HolderList(heading(AtlasItemKind.HOLDER_LIST), List.of(holders));
  }

  private static HolderList.Listed holder(String key, long families) {
    return new HolderList.Listed(
        thing(key), HolderType.COMPANY, null, null, List.of(), families, 1, List.of());
  }

  private static PeopleList people(PeopleList.Person local, PeopleList.Person elsewhere) {
    return new PeopleList(
        heading(AtlasItemKind.PEOPLE_LIST),
        List.of(new PeopleList.OnNode(thing("n"), List.of(local), List.of(elsewhere))));
  }

  private static PeopleList.Person person(long families) {
    return new PeopleList.Person(thing("ada"), null, families, 1);
  }

  private static Heading heading(AtlasItemKind kind) {
    return new Heading(kind, "图", "Map", List.of());
  }

  private static AtlasThing thing(String key) {
    return new AtlasThing(key, key, key.toUpperCase(java.util.Locale.ROOT), null, null);
  }
}
