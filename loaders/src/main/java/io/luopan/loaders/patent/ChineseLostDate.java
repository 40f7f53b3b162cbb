package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A publication date without the number of the publication, so that nothing can carry it.
record ChineseLostDate(String column, String value) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "'%s' in column %s is not kept, for the row has no publication number; export that column too."
        .formatted(value, column);
  }
}
