package io.luopan.model.industry;

import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;

/// An industry folder cannot be read as it stands; says what is wrong, and in which file and row.
public final class IndustryFolderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LoadIssue issue;
  private final transient SourcePosition at;

  public IndustryFolderException(LoadIssue issue, SourcePosition at) {
    super(at + ": " + issue.message());
    this.issue = issue;
    this.at = at;
  }

  public LoadIssue issue() {
    return issue;
  }

  public SourcePosition at() {
    return at;
  }
}
