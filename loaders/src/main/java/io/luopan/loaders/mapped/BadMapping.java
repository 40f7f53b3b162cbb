package io.luopan.loaders.mapped;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A mapping that cannot be used; `what` says what is wrong and what to write instead.
record BadMapping(String file, int line, String what) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The mapping %s cannot be used, line %d: %s.".formatted(file, line, what);
  }
}
