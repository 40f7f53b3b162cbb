package io.luopan.loaders.patent.document;

import io.luopan.model.CheckDigit;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A record without a number that tells which patent it is; `part` says where it was looked for.
public record BadPatentNumber(String part, String reason, CheckDigit checkDigit)
    implements LoadIssue {

  public BadPatentNumber(String part, String reason) {
    this(part, reason, CheckDigit.ABSENT);
  }

  public static BadPatentNumber missing(String part) {
    return new BadPatentNumber(part, "it is not there");
  }

  @Override
  public ErrorCode code() {
    return checkDigit == CheckDigit.WRONG ? ErrorCode.BAD_CHECK_DIGIT : ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The patent's %s cannot be read: %s; correct it in the file."
        .formatted(part, reason.replaceFirst("\\.$", ""));
  }
}
