package io.luopan.queries.gap;

/// What a region has of a chain node, in the order in which the rules are tried.
public enum GapType {
  UNKNOWN,
  ABSENT,
  BROKEN,
  CHOKE,
  BLOCKED,
  STRONG,
  WEAK,
  NORMAL
}
