package io.luopan.loaders.patent;

import io.luopan.model.CheckDigit;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A cell that should hold a patent's number and does not; `reason` is a sentence.
public record BadNumberCell(String column, String value, String reason, CheckDigit checkDigit)
    implements LoadIssue {
  @Override
  public ErrorCode code() {
    return checkDigit == CheckDigit.WRONG ? ErrorCode.BAD_CHECK_DIGIT : ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "Column %s: '%s' is not a valid number. %s".formatted(column, value, reason);
  }
}
