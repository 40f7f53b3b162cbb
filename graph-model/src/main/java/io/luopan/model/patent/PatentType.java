package io.luopan.model.patent;

/// What kind of protection is asked for.
public enum PatentType {
  INVENTION,
  UTILITY_MODEL,
  DESIGN,
  PLANT,
  REISSUE,
  UNKNOWN
}
