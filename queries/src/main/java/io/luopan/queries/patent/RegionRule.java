package io.luopan.queries.patent;

/// Whose place is the patent's: the first applicant's, any applicant's, or a current owner's (an
/// applicant's where no source names owners).
public enum RegionRule {
  FIRST_APPLICANT,
  ANY_APPLICANT,
  CURRENT_HOLDER
}
