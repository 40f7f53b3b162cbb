package io.luopan.queries.measure;

import org.jspecify.annotations.Nullable;

/// A part of a whole, of which some are unknown to belong to it: foreign families of the valid ones
/// (unknown: those of unplaced holders), rights in force of those whose status is known.
public record Share(long part, long whole, long unknown) {

  public Share {
    if (part < 0 || unknown < 0 || part + unknown > whole) {
      throw new IllegalArgumentException(part + " and " + unknown + " unknown of " + whole);
    }
  }

  public static Share of(long part, long whole) {
    return new Share(part, whole, 0);
  }

  /// The part that is known over the whole: the least it can be. Absent of nothing.
  public @Nullable Double value() {
    return whole == 0 ? null : (double) part / whole;
  }

  /// Between none and all of the unknown belonging to the part. Absent of nothing.
  public @Nullable Range range() {
    return whole == 0 ? null : new Range((double) part / whole, (double) (part + unknown) / whole);
  }
}
