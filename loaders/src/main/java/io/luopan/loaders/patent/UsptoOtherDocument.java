package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A document among the USPTO's patents that is none, such as a sequence listing; `root` is its
/// root element.
public record UsptoOtherDocument(long document, String root, String expected) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    var what = root.equals("sequence-cwu") ? "sequence-cwu (a sequence listing)" : root;
    return "Document %d is a %s, not %s; nothing needs to be done, the %s itself stands beside it."
        .formatted(document, what, expected, expected.replaceFirst("^an? ", ""));
  }
}
