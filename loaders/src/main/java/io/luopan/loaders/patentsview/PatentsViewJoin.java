package io.luopan.loaders.patentsview;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.place.RegionCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The patents of one part, each with its rows of the other tables.
final class PatentsViewJoin {
  private final PartitionedTables tables;
  private final int part;
  private final Map<PatentsViewTable, Map<String, List<PatentsViewRow>>> rows =
      new EnumMap<>(PatentsViewTable.class);

  PatentsViewJoin(PartitionedTables tables, int part) {
    this.tables = tables;
    this.part = part;
    for (var table : PatentsViewTable.values()) {
      if (table != PatentsViewTable.PATENT && table != PatentsViewTable.LOCATION_DISAMBIGUATED) {
        rows.put(table, tables.byKey(table, part));
      }
    }
  }

  Stream<Parsed> patents() {
    return tables.rows(PatentsViewTable.PATENT, part).stream().map(this::patent);
  }

  private Parsed patent(PatentsViewRow row) {
    var at = new SourcePosition("g_patent", SourcePosition.Unit.ROW, row.number());
    var id = row.get("patent_id");
    var kind = row.get("wipo_kind");
    var number = PublicationNumber.of("US", id, kind.isEmpty() ? null : kind);
    if (number.isEmpty()) {
      return rejected(at, row, ErrorCode.BAD_IDENTIFIER, "patent_id", id);
    }
    var grantedOn = day(row.get("patent_date"));
    if (grantedOn.isEmpty() && !row.get("patent_date").isEmpty()) {
      return rejected(at, row, ErrorCode.BAD_DATE, "patent_date", row.get("patent_date"));
    }
    var notes = new ArrayList<LoadIssue>();
    var fact = builder(id, number.get(), grantedOn.orElse(null), notes);
    fact.type(type(row.get("patent_type")))
        .title("en", row.get("patent_title"))
        .summary("en", row.get("patent_abstract"))
        .grantedOn(grantedOn.orElse(null))
        .spelled(id);
    parties(fact, id, notes);
    inventors(fact, id);
    classes(fact, id, notes);
    citations(fact, id, notes);
    priorities(fact, id, notes);
    return new Parsed.Accepted(at, id, List.of(fact.build()), notes);
  }

  private static Parsed rejected(
      SourcePosition at, PatentsViewRow row, ErrorCode code, String column, String text) {
    return new Parsed.Rejected(at, new PatentsViewBadPatent(code, column, text), row.raw());
  }

  private PatentFact.Builder builder(
      String id, PublicationNumber number, @Nullable LocalDate grantedOn, List<LoadIssue> notes) {
    for (var row : of(PatentsViewTable.APPLICATION, id)) {
      var text = row.get("application_id").replace("/", "");
      var application = ApplicationNumber.tryParse(text, Office.US);
      if (application.isPresent()) {
        return PatentFact.of(application.get())
            .publication(number, grantedOn)
            .filedOn(day(row.get("filing_date")).orElse(null));
      }
      notes.add(new PatentsViewUnread(ErrorCode.BAD_IDENTIFIER, "The application number", text));
    }
    return PatentFact.of(number, grantedOn);
  }

  private void parties(PatentFact.Builder fact, String id, List<LoadIssue> notes) {
    int sequence = 1;
    for (var row : ordered(PatentsViewTable.ASSIGNEE_DISAMBIGUATED, id, "assignee_sequence")) {
      var organization = row.get("disambig_assignee_organization");
      var person =
          name(
              row.get("disambig_assignee_individual_name_first"),
              row.get("disambig_assignee_individual_name_last"));
      var name = organization.isEmpty() ? person : organization;
      if (name.isEmpty()) {
        notes.add(
            new PatentsViewUnread(ErrorCode.UNKNOWN_REFERENCE, "A nameless assignee", row.raw()));
        continue;
      }
      fact.party(
          PartyMention.applicant(name, sequence++)
              .ofType(type(row.get("assignee_type"), organization))
              .in(region(row.get("location_id"))));
    }
  }

  /// Types 4 and 5 are persons, 6 to 9 governments; a leading 1 says that it owns a part.
  private static HolderType type(String assigneeType, String organization) {
    return switch (assigneeType.replaceFirst("^1(?=[0-9])", "")) {
      case "4", "5" -> HolderType.PERSON;
      case "6", "7", "8", "9" -> HolderType.GOVERNMENT;
      default -> organization.isEmpty() ? HolderType.PERSON : HolderType.UNKNOWN;
    };
  }

  private @Nullable RegionCode region(String location) {
    return location.isEmpty() ? null : tables.places().get(location);
  }

  private void inventors(PatentFact.Builder fact, String id) {
    int sequence = 1;
    for (var row : ordered(PatentsViewTable.INVENTOR_DISAMBIGUATED, id, "inventor_sequence")) {
      var name =
          name(row.get("disambig_inventor_name_first"), row.get("disambig_inventor_name_last"));
      if (!name.isEmpty()) {
        fact.inventor(new PersonMention(name, sequence++));
      }
    }
  }

  private static String name(String first, String last) {
    return (first + " " + last).strip();
  }

  private void classes(PatentFact.Builder fact, String id, List<LoadIssue> notes) {
    var seen = new HashSet<String>();
    for (var row : ordered(PatentsViewTable.IPC_AT_ISSUE, id, "ipc_sequence")) {
      var text =
          row.get("section")
              + row.get("ipc_class")
              + row.get("subclass")
              + " "
              + row.get("main_group")
              + "/"
              + row.get("subgroup");
      classified(fact, ClassScheme.IPC, text, seen, notes);
    }
    for (var row : ordered(PatentsViewTable.CPC_CURRENT, id, "cpc_sequence")) {
      classified(fact, ClassScheme.CPC, row.get("cpc_group"), seen, notes);
    }
  }

  /// The first symbol of a scheme is the main one.
  private static void classified(
      PatentFact.Builder fact,
      ClassScheme scheme,
      String text,
      HashSet<String> seen,
      List<LoadIssue> notes) {
    var symbol = IpcSymbol.tryParse(text);
    if (symbol.isEmpty()) {
      notes.add(new PatentsViewUnread(ErrorCode.BAD_IDENTIFIER, "A symbol of " + scheme, text));
    } else if (seen.add(scheme + symbol.get().text())) {
      boolean main = seen.add(scheme.name());
      fact.classified(new ClassAssignment(scheme, symbol.get().text(), main, null));
    }
  }

  private void citations(PatentFact.Builder fact, String id, List<LoadIssue> notes) {
    for (var row : ordered(PatentsViewTable.US_PATENT_CITATION, id, "citation_sequence")) {
      var kind = row.get("wipo_kind");
      var category = row.get("citation_category");
      PublicationNumber.of("US", row.get("citation_patent_id"), kind.isEmpty() ? null : kind)
          .ifPresentOrElse(
              cited -> fact.cites(cited, category.isEmpty() ? null : category),
              () ->
                  notes.add(
                      new PatentsViewUnread(
                          ErrorCode.BAD_IDENTIFIER,
                          "A cited document",
                          row.get("citation_patent_id"))));
    }
  }

  private void priorities(PatentFact.Builder fact, String id, List<LoadIssue> notes) {
    for (var row : ordered(PatentsViewTable.FOREIGN_PRIORITY, id, "priority_claim_sequence")) {
      var country = row.get("foreign_country_filed");
      var text = row.get("foreign_application_id");
      var application =
          Office.tryParse(country).flatMap(office -> ApplicationNumber.tryParse(text, office));
      if (application.isPresent()) {
        fact.priority(application.get(), day(row.get("filing_date")).orElse(null));
      } else {
        notes.add(
            new PatentsViewUnread(
                ErrorCode.BAD_IDENTIFIER, "A priority", (country + " " + text).strip()));
      }
    }
  }

  private List<PatentsViewRow> of(PatentsViewTable table, String patent) {
    return rows.getOrDefault(table, Map.of()).getOrDefault(patent, List.of());
  }

  private List<PatentsViewRow> ordered(PatentsViewTable table, String patent, String sequence) {
    return of(table, patent).stream()
        .sorted(Comparator.comparingInt(row -> row.sequence(sequence)))
        .toList();
  }

  private static PatentType type(String text) {
    return switch (text) {
      case "utility" -> PatentType.INVENTION;
      case "design" -> PatentType.DESIGN;
      case "plant" -> PatentType.PLANT;
      case "reissue" -> PatentType.REISSUE;
      default -> PatentType.UNKNOWN;
    };
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
