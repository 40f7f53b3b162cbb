package io.luopan.queries.licensing;

/// What a pool should cover once.
///
/// @param key a clause, a chain node's id, or a symbol of the IPC
/// @param activeHolders with patents on it, in force or not
/// @param weight what covering it is worth
public record Element(Kind kind, String key, long activeHolders, double weight) {
  public enum Kind {
    CLAUSE,
    CHAIN_NODE,
    CLASS
  }

  /// An element before anything is counted.
  record Key(Kind kind, String text) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int kinds = kind.compareTo(other.kind);
      return kinds == 0 ? text.compareTo(other.text) : kinds;
    }
  }
}
