package io.luopan.loaders.patent.document;

import io.luopan.model.load.LoadIssue;

/// Ends the reading of one record, which is then rejected with the issue.
public final class UnusableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient LoadIssue issue;

  public UnusableDocument(LoadIssue issue) {
    super(issue.message(), null, false, false);
    this.issue = issue;
  }

  public LoadIssue issue() {
    return issue;
  }
}
