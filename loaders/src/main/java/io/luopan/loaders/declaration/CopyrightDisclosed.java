package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A disclosure of a copyright, which is no patent.
record CopyrightDisclosed() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "It discloses a copyright and no patent.";
  }
}
