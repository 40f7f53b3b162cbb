package io.luopan.model.party;

/// In which role a holder stands to a patent.
public enum HolderRole {
  APPLICANT,
  CURRENT_OWNER,
  LICENSEE
}
