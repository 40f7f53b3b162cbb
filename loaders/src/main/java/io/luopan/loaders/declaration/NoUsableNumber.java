package io.luopan.loaders.declaration;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A disclosure of one patent that tells no number of it by which it could be found; it is no
/// blanket disclosure either.
///
/// @param numbers what stands there, perhaps nothing
record NoUsableNumber(String numbers) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return numbers.isEmpty()
        ? "It discloses a patent and tells no number of it."
        : "'%s' tells no office, so it could be a patent of several.".formatted(numbers);
  }
}
