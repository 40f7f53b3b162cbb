package io.luopan.model.load;

/// The closed list of what can be wrong with a file or a record; each has a section in
/// `docs/load-errors.md`.
public enum ErrorCode {
  NOT_RECOGNIZED,
  AMBIGUOUS_FORMAT,
  BAD_ENCODING,
  TRUNCATED,
  UNSAFE_XML,
  TOO_LARGE,
  MISSING_COLUMN,
  BAD_IDENTIFIER,
  BAD_CHECK_DIGIT,
  BAD_DATE,
  BAD_AMOUNT,
  CONFLICT,
  DUPLICATE,
  UNKNOWN_REFERENCE,
  NOT_ALLOWED,
  STORE_UNAVAILABLE
}
