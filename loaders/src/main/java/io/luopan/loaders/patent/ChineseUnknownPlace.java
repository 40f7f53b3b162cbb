package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An address that begins with no region Luopan knows; the patent is kept without a region.
record ChineseUnknownPlace(String column, String value) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "'%s' in column %s begins with no region that Luopan knows; the row is kept without one."
        .formatted(value, column);
  }
}
