package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A patent number that tells no office, beside no column that does; it is not kept.
record NumberWithoutOffice(String number) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' tells no office, so it could be a patent of several; it is not kept."
        .formatted(number);
  }
}
