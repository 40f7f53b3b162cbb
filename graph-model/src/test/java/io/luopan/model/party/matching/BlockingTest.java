package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockingTest {
  private static final Blocking<String> BY_WORD =
      new Blocking<>(text -> List.of(text.split(" ")), 3);

  @Test
  void pairsWhatSharesAKeyOnce() {
    var blocks = BY_WORD.of(List.of("a b", "a b c", "c", "d"));

    assertThat(blocks.pairs())
        .containsExactlyInAnyOrder(new Blocking.Pair(0, 1), new Blocking.Pair(1, 2));
  }

  @Test
  void asksForASecondKeyWhereOneIsBorneByTooMany() {
    var blocks = BY_WORD.of(List.of("u x", "u y", "u x", "u z", "u x y"));

    assertThat(blocks.pairs())
        .contains(new Blocking.Pair(0, 2), new Blocking.Pair(0, 4))
        .doesNotContain(new Blocking.Pair(0, 3));
  }

  @Test
  void skipsAndCountsABlockThatStaysTooLarge() {
    var alike = IntStream.range(0, 50).mapToObj(_ -> "u v").toList();

    var blocks = BY_WORD.of(alike);

    assertThat(blocks.pairs()).isEmpty();
    assertThat(blocks.skipped()).isEqualTo(1);
  }

  @Test
  void bringsTranslationsTogether() {
    var matcher = new HolderMatcher();
    var parties =
        List.of("扬州大学", "Yangzhou University", "Siemens AG").stream()
            .map(name -> matcher.read(Party.named(name)))
            .toList();

    assertThat(Blocking.ofHolders(10).of(parties).pairs()).containsExactly(new Blocking.Pair(0, 1));
  }
}
