package io.luopan.loaders.xml;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A document that declares entities of its own, by which it could read other files or grow without
/// bound.
public record UnsafeXml() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNSAFE_XML;
  }

  @Override
  public String message() {
    return "The XML declares entities in its DOCTYPE, which Luopan never follows; remove the declarations and write"
        + " the characters themselves.";
  }
}
