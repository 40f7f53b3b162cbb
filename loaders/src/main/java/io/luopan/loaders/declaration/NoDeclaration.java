package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row that names no declaration, and neither a patent nor a standard by which one is told.
record NoDeclaration() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "It tells no declaration: no reference, and no declarant with a patent or a standard.";
  }
}
