package io.luopan.loaders.place;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A code that GB/T 2260 cannot hold.
record BadRegionCode(String value) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no code of GB/T 2260: it has to be six digits that begin with a province's."
        .formatted(value);
  }
}
