package io.luopan.loaders.patentsview;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A table lacks a column without which its rows say nothing.
record PatentsViewMissingColumn(String file, String columns) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "%s has no row of headings with %s; take the table as PatentsView publishes it."
        .formatted(file, columns);
  }
}
