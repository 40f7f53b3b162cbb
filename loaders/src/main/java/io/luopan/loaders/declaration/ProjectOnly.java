package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A patent that is declared for a project of a body and for no standard of it.
record ProjectOnly(String project) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "It is declared for the project '%s' and names no standard; it is kept without one."
        .formatted(project);
  }
}
