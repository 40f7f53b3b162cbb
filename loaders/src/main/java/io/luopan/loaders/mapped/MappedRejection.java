package io.luopan.loaders.mapped;

import io.luopan.model.load.LoadIssue;

/// Ends the reading of one row; never leaves this package.
final class MappedRejection extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient LoadIssue issue;

  MappedRejection(LoadIssue issue) {
    super(issue.message(), null, false, false);
    this.issue = issue;
  }

  LoadIssue issue() {
    return issue;
  }
}
