package io.luopan.loaders.xml;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A document that stops before its root element is closed.
public record TruncatedXml(String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.TRUNCATED;
  }

  @Override
  public String message() {
    return "The document breaks off before its end: %s; get it again from where it was published."
        .formatted(reason);
  }
}
