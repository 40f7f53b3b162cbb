package io.luopan.loaders.declaration;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of the Disclosed Standard Essential Patents data that are read.
enum DsepField implements Heading {
  EVENT("disclosure_event"),
  RECORD("record_id"),
  BODY("sso"),
  OWNER("patent_owner_unharmonized"),
  OWNER_HARMONIZED("patent_owner_harmonized"),
  DATE("date"),
  STANDARD("standard"),
  PROJECT("committee_project"),
  COMMITMENT("licensing_commitment"),
  RECIPROCITY("reciprocity"),
  BLANKET("blanket_type"),
  BLANKET_SCOPE("blanket_scope"),
  THIRD_PARTY("third_party"),
  COPYRIGHT("copyright"),
  APPLICATION("serial_cleaned"),
  PUBLICATION("pub_cleaned"),
  FAMILY("family_id");

  private final String spelling;

  DsepField(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public List<String> spellings() {
    return List.of(spelling);
  }
}
