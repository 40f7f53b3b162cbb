package io.luopan.queries.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what a set of holders can be broken down; each is a file `HolderFacet/*.cypher`.
public enum HolderFacet {
  HOLDER_TYPE("byType"),
  REGION("byRegion");

  private final String file;

  HolderFacet(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /// @param size how many buckets
  public record Of(NodeHolders holders, HolderFacet facet, int size) {}

  /// The largest buckets, and how many holders stand in the others.
  public record Counted(HolderFacet by, List<Bucket> buckets, long otherCount) {}

  /// How many holders have a value.
  public record Bucket(String key, @Nullable String label, long count) {}
}
