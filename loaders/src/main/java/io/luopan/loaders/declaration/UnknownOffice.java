package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A country or office that is none; the numbers beside it are read as they look.
record UnknownOffice(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "'%s' is no office of WIPO ST.3; the numbers are read as they look.".formatted(text);
  }
}
