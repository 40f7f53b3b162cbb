package io.luopan.loaders.declaration;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of ETSI's export that are read, named as ETSI names them.
enum IsldField implements Heading {
  REFERENCE("IPRD_REFERENCE"),
  ID("IPRD_ID"),
  SIGNED("IPRD_SIGNATURE_DATE"),
  RECORDED("Reflected_Date", "Reflected Date"),
  DECLARANT("COMP_LEGAL_NAME"),
  PREPARED("LICD_DEC_PREP_TO_GRANT_FLAG"),
  RECIPROCAL("LICD_REC_CONDI_FLAG"),
  ENTRY("DIPG_ID"),
  STANDARD("Standard"),
  ETSI_TYPE("WI_Type"),
  ETSI_NUMBER("WOIT_ETSI_DELIVERABLE_NUMBER"),
  ETSI_VERSION("WOIT_VERSION"),
  THREE_GPP_TYPE("3GPP_Type"),
  THREE_GPP_NUMBER("TGPP_NUMBER"),
  THREE_GPP_VERSION("TGPV_VERSION"),
  APPLICATION("PATT_APPLICATION_NUMBER"),
  PUBLICATIONS("PUBL_NUMBER"),
  TITLE("PBPA_TITLEEN"),
  COUNTRY("Country_Of_Registration"),
  PROJECT("ETPR_ACRONYM"),
  PART("Illustrative_Part"),
  FAMILY("DIPG_PATF_ID"),
  ORIGINAL_APPLICATION("Original_Application_Number"),
  ORIGINAL_PUBLICATIONS("Original_Publication_Number"),
  DISCLOSED("Explicitely_Disclosed", "Explicitly_Disclosed"),
  G2("2G"),
  G3("3G"),
  G4("4G"),
  G5("5G");

  static final List<IsldField> GENERATIONS = List.of(G2, G3, G4, G5);

  private final List<String> spellings;

  IsldField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
