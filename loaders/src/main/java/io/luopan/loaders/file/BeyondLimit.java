package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A part of a file is larger than Luopan reads; `what` says which, and how large it may be.
public record BeyondLimit(String file, String what, String advice) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.TOO_LARGE;
  }

  @Override
  public String message() {
    return "%s is too large to read: %s; %s.".formatted(file, what, advice);
  }
}
