package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// A table without the headings that its source needs; `needs` says them in words.
public record MissingColumns(String file, String needs, List<String> seen) implements LoadIssue {
  public MissingColumns {
    seen = List.copyOf(seen);
  }

  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "%s has to have the columns %s; its first row is: %s."
        .formatted(file, needs, String.join(", ", seen));
  }
}
