package io.luopan.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.candidate.InventorRow.Filed;
import io.luopan.queries.party.Inventor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventorTeamTest {

  @Test
  void joinsWhoFiledTwoFamiliesWithTheLeader() {
    var teams =
        InventorTeam.of(
            List.of(
                inventor("a", "1", "2", "3", "4"),
                inventor("b", "1", "2", "9"),
                inventor("c", "4", "8"),
                inventor("d", "9")));

    assertThat(teams.stream().map(InventorTeamTest::names))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
  }

  @Test
  void putsNobodyInTwoTeamsAndChainsNobody() {
    var teams =
        InventorTeam.of(
            List.of(
                inventor("a", "1", "2", "3"),
                inventor("b", "2", "3", "4", "5"),
                inventor("c", "4", "5")));

    assertThat(teams.stream().map(InventorTeamTest::names))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void countsWhatATeamFiledTogetherOnce() {
    var team = InventorTeam.of(List.of(inventor("a", "1", "2", "3"), inventor("b", "1", "2")));

    var known = team.getFirst().known("n");

    assertThat(known.families()).containsEntry("n", 3.0);
    assertThat(known.validUnused()).isEqualTo(3);
    assertThat(known.regionPath()).isEqualTo("CN/370000/");
  }

  private static InventorRow inventor(String name, String... families) {
    return new InventorRow(
        new Inventor("inventor/" + name, List.of(), name),
        Stream.of(families)
            .map(family -> new Filed("patent/" + family, family, "CN/370000/", true, true))
            .toList());
  }

  private static List<String> names(InventorTeam team) {
    return team.members().stream().map(member -> member.inventor().name()).toList();
  }
}
