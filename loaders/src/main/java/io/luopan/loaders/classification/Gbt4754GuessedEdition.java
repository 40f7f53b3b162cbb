package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// The file does not name its edition; stands once a file.
record Gbt4754GuessedEdition(Gbt4754Edition guessed) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.AMBIGUOUS_FORMAT;
  }

  @Override
  public String message() {
    return "The file's name tells no edition of GB/T 4754; its %s %s. Write the year into the file's name to say which."
        .formatted(
            guessed.reason(),
            guessed
                .edition()
                .map("are those of %s, which is kept"::formatted)
                .orElse("fit several editions, so none is kept"));
  }
}
