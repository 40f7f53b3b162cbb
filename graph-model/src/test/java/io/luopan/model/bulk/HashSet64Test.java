package io.luopan.model.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.text.Hash64;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashSet64Test {
  @TempDir Path folder;

  @Test
  void containsWhatWasAdded() {
    try (var hashes = new HashSet64(folder)) {
      assertThat(hashes.add(Hash64.of("holder/1"))).isTrue();
      assertThat(hashes.add(Hash64.of("holder/1"))).isFalse();

      assertThat(hashes.contains(Hash64.of("holder/1"))).isTrue();
      assertThat(hashes.contains(Hash64.of("holder/2"))).isFalse();
    }
  }
}
