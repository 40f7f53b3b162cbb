package io.luopan.model.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.text.Hash64;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTableTest {
  @TempDir Path folder;

  @Test
  void holdsWhatAMapHoldsWhileItGrows() {
    var random = new Random(613);
    var expected = new HashMap<Long, Long>();
    try (var table = new LongTable(folder)) {
      for (int i = 0; i < 300_000; i++) {
        // Few enough keys that some come again, and some that differ in their high bits only.
        long key = (long) random.nextInt(200_000) << 40 | random.nextInt(4);
        long value = 1 + random.nextLong(1_000);

        var before = expected.put(key, value);
        assertThat(table.put(key, value)).isEqualTo(before == null ? 0 : before);
      }

      assertThat(table.size()).isEqualTo(expected.size());
      expected.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
      assertThat(table.get(1L << 62)).isZero();
    }
  }

  @Test
  void holdsTheKeyNought() {
    try (var table = new LongTable(folder)) {
      assertThat(table.get(0)).isZero();

      table.put(0, 7);

      assertThat(table.get(0)).isEqualTo(7);
      assertThat(table.size()).isEqualTo(1);
    }
  }

  @Test
  void leavesNoFileBehind() {
    try (var table = new LongTable(folder)) {
      IntStream.range(0, 200_000).forEach(i -> table.put(Hash64.of("patent/" + i), 1));

      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void addsToASetOnce() {
    try (var set = new HashSet64(folder)) {
      assertThat(set.add(Hash64.of("inventor/1"))).isTrue();
      assertThat(set.add(Hash64.of("inventor/2"))).isTrue();
      assertThat(set.add(Hash64.of("inventor/1"))).isFalse();
    }
  }

  @Test
  void givesDifferentTextsDifferentHashes() {
    assertThat(
            IntStream.range(0, 1_000_000)
                .mapToLong(i -> Hash64.of("patent/CN2010" + i))
                .distinct()
                .count())
        .isEqualTo(1_000_000);
    assertThat(Hash64.of("patent/CN201010000001")).isNotEqualTo(Hash64.of("patent/CN201010000010"));
  }
}
