package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A patent number that is not that of the row's application; the application number goes before.
record ChineseNumbersDisagree(String application, String column, String other)
    implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.CONFLICT;
  }

  @Override
  public String message() {
    return "Column %s says '%s', but the application is %s; the application number is used."
        .formatted(column, other, application);
  }
}
