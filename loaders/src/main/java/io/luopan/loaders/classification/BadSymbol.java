package io.luopan.loaders.classification;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A text in the place of a symbol of IPC or CPC that is none.
public record BadSymbol(ClassScheme scheme, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no symbol of the %s; one looks like H01M 8/1004.".formatted(text, scheme);
  }
}
