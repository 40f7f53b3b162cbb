package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A number of the master file that is none.
record CpcMasterBadNumber(String text, String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no American application or patent number: %s Get the file again from the USPTO."
        .formatted(text, reason);
  }
}
