package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A word that is none of a closed list.
record UnknownWord(String column, String text, String known) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' in column '%s' is not known; write one of %s.".formatted(text, column, known);
  }
}
