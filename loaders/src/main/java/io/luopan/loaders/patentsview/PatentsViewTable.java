package io.luopan.loaders.patentsview;

import java.util.Locale;
import java.util.Set;

/// The tables that are read, with the columns that each needs. Columns are found by their headings:
/// their order is not promised.
enum PatentsViewTable {
  PATENT("patent_id", "patent_title"),
  APPLICATION("patent_id", "application_id"),
  ASSIGNEE_DISAMBIGUATED("patent_id", "assignee_sequence"),
  INVENTOR_DISAMBIGUATED("patent_id", "inventor_sequence"),
  LOCATION_DISAMBIGUATED("location_id", "disambig_country"),
  CPC_CURRENT("patent_id", "cpc_group"),
  IPC_AT_ISSUE("patent_id", "section", "ipc_class", "subclass"),
  US_PATENT_CITATION("patent_id", "citation_patent_id"),
  FOREIGN_PRIORITY("patent_id", "foreign_application_id");

  private final Set<String> needed;

  PatentsViewTable(String... needed) {
    this.needed = Set.of(needed);
  }

  /// `g_patent`, as PatentsView names the file.
  String fileName() {
    return "g_" + name().toLowerCase(Locale.ROOT);
  }

  Set<String> needed() {
    return needed;
  }

  /// The column by which its rows belong together.
  String key() {
    return this == LOCATION_DISAMBIGUATED ? "location_id" : "patent_id";
  }
}
