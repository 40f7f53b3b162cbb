package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row whose field of technology has no number.
record BadTechnologyField(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no number of a field of technology; WIPO numbers them from 1 to 35."
        .formatted(text);
  }
}
