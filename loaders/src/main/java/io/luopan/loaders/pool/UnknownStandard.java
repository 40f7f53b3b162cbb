package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A text in the place of a standard that is no designation; the row is kept aside.
record UnknownStandard(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no designation of a standard, so the row is kept aside; write it as in ITU-T H.266 or GB/T 39551.1-2020, several with a semicolon between."
        .formatted(text);
  }
}
