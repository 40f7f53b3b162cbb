package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An entry without a code or name of GB/T 4754.
record Gbt4754BadCode(String text, String name) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' with the name '%s' is no class of GB/T 4754: it needs a letter A to T with no, two, three or four digits, and a name."
        .formatted(text, name);
  }
}
