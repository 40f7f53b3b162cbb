package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// The columns of a table that are not read; stands once a file, as a note of its first good row.
record ChineseUnusedColumns(List<String> headings) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "These columns are not used: %s.".formatted(String.join(", ", headings));
  }
}
