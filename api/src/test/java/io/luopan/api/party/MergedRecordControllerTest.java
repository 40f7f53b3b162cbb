package io.luopan.api.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.party.decision.Decider;
import io.luopan.queries.party.MergedParty;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedRecordControllerTest {
  private final MergedRecordController controller = new MergedRecordController();

  @Test
  void namesTheSourceOfTheDecision() {
    assertThat(controller.sourceOf(merged("holder/name-1", Decider.SCORER))).isEqualTo("resolver");
    assertThat(controller.sourceOf(merged("inventor/1", Decider.SCORER)))
        .isEqualTo("inventor-resolver");
    assertThat(controller.sourceOf(merged("inventor/1", Decider.CURATOR))).isEqualTo("curation");
    assertThat(controller.sourceOf(merged("holder/name-1", Decider.CURATOR))).isEqualTo("curation");
  }

  private static MergedParty merged(String id, Decider by) {
    return new MergedParty(id, "Ada Sample", 0.9, by, null, null, List.of(), List.of());
  }
}
