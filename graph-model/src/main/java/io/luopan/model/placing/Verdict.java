package io.luopan.model.placing;

/// What a selector says of a symbol; the later the stricter.
enum Verdict {
  YES,
  WITH_WORD,
  NO;

  boolean isStricterThan(Verdict other) {
    return compareTo(other) > 0;
  }
}
