package io.luopan.model.party.matching;

/// What a comparison comes to: [#DOUBTFUL] is for a person to decide.
public enum Verdict {
  SAME,
  DOUBTFUL,
  DIFFERENT
}
