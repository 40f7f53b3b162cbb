package io.luopan.model.party.matching;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A mention whose name is taken apart, for comparing it many times.
public final class ReadInventor {
  private final InventorMention mention;
  private final PersonName name;
  private @Nullable Set<String> partnerSounds;

  ReadInventor(InventorMention mention) {
    this.mention = mention;
    this.name = PersonName.read(mention.name());
  }

  public InventorMention mention() {
    return mention;
  }

  /// Whether the name is written in hanzi, so that few others may be meant.
  public boolean isInHanzi() {
    return !name.hanzi().isEmpty();
  }

  PersonName name() {
    return name;
  }

  /// The co-inventors' names as they may sound, in the form of [NameCounts#sound].
  Set<String> partnerSounds() {
    if (partnerSounds == null) {
      partnerSounds =
          mention.coInventors().stream()
              .flatMap(key -> NameCounts.sounds(PersonName.read(key)).stream())
              .collect(Collectors.toUnmodifiableSet());
    }
    return partnerSounds;
  }
}
