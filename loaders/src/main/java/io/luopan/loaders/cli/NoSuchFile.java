package io.luopan.loaders.cli;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// The named file is not there.
record NoSuchFile(String file) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "There is no file or folder %s; check the path.".formatted(file);
  }
}
