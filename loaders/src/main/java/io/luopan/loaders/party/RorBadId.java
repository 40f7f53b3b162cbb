package io.luopan.loaders.party;

import io.luopan.model.CheckDigit;
import io.luopan.model.Reading;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.RorId;

/// A text that is no ROR id, or one whose check digits are wrong.
public record RorBadId(String text, CheckDigit checkDigit, String reason) implements LoadIssue {
  static RorBadId of(String text, Reading<RorId> reading) {
    return new RorBadId(text, reading.checkDigit(), reading.reason().orElse(""));
  }

  @Override
  public ErrorCode code() {
    return checkDigit == CheckDigit.WRONG ? ErrorCode.BAD_CHECK_DIGIT : ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no ROR id: %s Correct it, or take the record from ror.org anew."
        .formatted(text, reason);
  }
}
