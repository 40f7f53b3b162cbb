package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A line of a symbol table without a depth that is a number from 0 to 20.
public record IpcBadDepth(String symbol, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "The depth '%s' of %s is no number of dots; a line is a symbol, a tab and its dots."
        .formatted(text, symbol);
  }
}
