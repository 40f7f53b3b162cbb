package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Words for the terms of a licence that Luopan cannot read; the declaration is kept without them.
record UnreadCommitment(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "'%s' tells no terms such as FRAND or royalty-free; the declaration is kept without them."
        .formatted(text);
  }
}
