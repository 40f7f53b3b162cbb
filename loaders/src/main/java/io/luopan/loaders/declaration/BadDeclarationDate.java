package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A day of a declaration that is none; the declaration is kept without it.
record BadDeclarationDate(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "'%s' is no date such as 2016-08-10; the declaration is kept without it."
        .formatted(text);
  }
}
