package io.luopan.loaders.xml;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A document that is not well-formed XML, or not in the encoding it names; `reason` is the
/// parser's.
public record MalformedXml(String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return reason.contains("UTF-8") || reason.contains("encoding")
        ? ErrorCode.BAD_ENCODING
        : ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The document is not well-formed XML: %s; get it again from where it was published."
        .formatted(reason);
  }
}
