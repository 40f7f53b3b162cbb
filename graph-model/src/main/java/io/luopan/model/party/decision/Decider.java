package io.luopan.model.party.decision;

/// Who decided whether two holders are one.
public enum Decider {
  CURATOR,
  SCORER
}
