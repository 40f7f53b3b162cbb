package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A party that would belong twice to one pool in one role at one time.
record OverlappingMembership(String party, String pool, long row) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.CONFLICT;
  }

  @Override
  public String message() {
    return "'%s' belongs to %s in this role at the same time by row %d already; join both spans or correct one."
        .formatted(party, pool, row);
  }
}
