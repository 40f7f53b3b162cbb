package io.luopan.loaders.source;

import io.luopan.model.load.LoadIssue;
import org.jspecify.annotations.Nullable;

/// A file as a whole cannot be read, or not further; carries the issue with its code.
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LoadIssue issue;

  public UnreadableFileException(LoadIssue issue) {
    this(issue, null);
  }

  public UnreadableFileException(LoadIssue issue, @Nullable Throwable cause) {
    super(issue.message(), cause);
    this.issue = issue;
  }

  public LoadIssue issue() {
    return issue;
  }
}
