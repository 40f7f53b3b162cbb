package io.luopan.loaders.standard;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A text in the place of a standard's designation that Luopan cannot read.
public record BadStandardNumber(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no designation of a standard; one looks like GB/T 39551.1-2020 or ISO 56005:2020."
        .formatted(text);
  }
}
