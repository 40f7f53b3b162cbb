package io.luopan.loaders.pool;

import io.luopan.model.load.LoadIssue;

/// Ends the reading of one row; never leaves this package.
final class RowRejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LoadIssue issue;

  RowRejection(LoadIssue issue) {
    super(issue.message(), null, false, false);
    this.issue = issue;
  }

  LoadIssue issue() {
    return issue;
  }
}
