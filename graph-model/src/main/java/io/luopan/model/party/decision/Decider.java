package io.luopan.model.party.decision;

/// Who decided whether two parties are one.
public enum Decider {
  CURATOR,
  SCORER
}
