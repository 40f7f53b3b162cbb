package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;
import java.util.Optional;

/// The columns of a table that are not read; stands once a file.
public record UnusedColumns(List<String> headings) implements LoadIssue {
  public UnusedColumns {
    headings = List.copyOf(headings);
  }

  static Optional<UnusedColumns> of(List<String> headings) {
    return headings.isEmpty() ? Optional.empty() : Optional.of(new UnusedColumns(headings));
  }

  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "These columns are not used: %s.".formatted(String.join(", ", headings));
  }
}
