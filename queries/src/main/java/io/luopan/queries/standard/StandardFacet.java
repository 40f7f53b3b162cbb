package io.luopan.queries.standard;

import io.luopan.queries.patent.Facet.Bucket;
import java.util.List;

/// A breakdown of standards: the largest buckets, and how many stand in the others; a standard
/// without a value stands in none.
public record StandardFacet(By by, List<Bucket> buckets, long otherCount) {

  /// By what standards can be broken down.
  public enum By {
    BODY,
    STANDING
  }
}
