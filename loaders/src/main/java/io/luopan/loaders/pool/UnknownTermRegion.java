package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A region that nobody knows, in which a term would hold.
record UnknownTermRegion(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "'%s' is no region that Luopan knows, so it is not known where the term holds; write a code, as in CN or 320000."
        .formatted(text);
  }
}
