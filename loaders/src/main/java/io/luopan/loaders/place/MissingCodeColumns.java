package io.luopan.loaders.place;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// A table without the four columns of GB/T 2260.
record MissingCodeColumns(String file, List<String> seen) implements LoadIssue {
  public MissingCodeColumns {
    seen = List.copyOf(seen);
  }

  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "%s has to have the columns Source, Revision, Code and Name; its first row is: %s."
        .formatted(file, String.join(", ", seen));
  }
}
