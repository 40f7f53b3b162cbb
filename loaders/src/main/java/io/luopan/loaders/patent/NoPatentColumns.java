package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// A table that lacks what a table of patents needs.
public record NoPatentColumns(String file, List<String> seen, List<String> missing)
    implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "%s has no column for %s; its headings are: %s. Name the column so, or add it."
        .formatted(file, String.join(", nor for ", missing), String.join(", ", seen));
  }
}
