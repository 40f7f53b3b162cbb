package io.luopan.queries.patent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A breakdown: the largest buckets, and how many stand in the others. A patent may stand in
/// several buckets.
public record Facet(PatentFacet by, List<Bucket> buckets, long otherCount) {

  /// `key` can be put into the filter of the same name; `label` is for reading.
  public record Bucket(String key, @Nullable String label, long count) {}
}
