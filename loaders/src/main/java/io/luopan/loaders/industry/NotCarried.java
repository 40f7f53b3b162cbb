package io.luopan.loaders.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Something that is well understood, but that no fact of the graph can hold yet.
record NotCarried(String what) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_ALLOWED;
  }

  @Override
  public String message() {
    return "The graph has no place for this kind of statement (%s), so it is left out; nothing need be corrected."
        .formatted(what);
  }
}
