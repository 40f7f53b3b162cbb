package io.luopan.loaders.patent.document;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A citation that is left out because it names no published document, often an application number
/// instead.
public record UnreadCitation(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The cited document '%s' has no publication number that can be read and was left out; the patent was loaded without it."
        .formatted(text);
  }
}
