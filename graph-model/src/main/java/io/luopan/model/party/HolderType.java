package io.luopan.model.party;

/// What kind of party a holder is.
public enum HolderType {
  COMPANY,
  UNIVERSITY,
  RESEARCH_INSTITUTE,
  HOSPITAL,
  PERSON,
  GOVERNMENT,
  OTHER,
  UNKNOWN
}
