package io.luopan.model.party;

/// What kind of name a holder's name is. Acronyms ([#SHORT]) never resolve a holder by themselves.
public enum NameKind {
  REGISTERED,
  FORMER,
  SHORT,
  TRANSLATION,
  OCR_VARIANT
}
