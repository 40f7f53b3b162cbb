package io.luopan.loaders.party;

import io.luopan.model.CheckDigit;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A text in the place of a credit code that is none; the company is kept by its name.
record CompanyBadCreditCode(String text, CheckDigit checkDigit, String reason)
    implements LoadIssue {
  @Override
  public ErrorCode code() {
    return checkDigit == CheckDigit.WRONG ? ErrorCode.BAD_CHECK_DIGIT : ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no credit code: %s The company is kept without it.".formatted(text, reason);
  }
}
