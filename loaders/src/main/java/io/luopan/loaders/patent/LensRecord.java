package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.PatentDates;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.StatusStatement;
import io.luopan.model.patent.PatentType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One patent of The Lens.
final class LensRecord {
  private final JsonNode record;
  private final JsonNode biblio;
  private final DocumentNumbers numbers;
  private final List<LoadIssue> notes;

  private LensRecord(JsonNode record, DocumentNumbers numbers, List<LoadIssue> notes) {
    this.record = record;
    this.biblio = record.path("biblio");
    this.numbers = numbers;
    this.notes = notes;
  }

  /// @throws UnusableDocument when a number or its day cannot be read
  static LensRecord of(JsonNode record, List<LoadIssue> notes) throws UnusableDocument {
    var reference = record.path("biblio").path("publication_reference");
    var publication = reference.isObject() ? id(reference) : id(record);
    var application = record.path("biblio").path("application_reference");
    var read = application.isObject() ? Optional.of(id(application)) : Optional.<DocumentId>empty();
    var understood = read.filter(id -> id.application(id.day().orElse(null)).value().isPresent());
    if (read.isPresent() && understood.isEmpty()) {
      var text = read.get().spelling();
      notes.add(
          new UnreadCell("application_reference", text, "an application number not understood"));
    }
    var numbers =
        DocumentNumbers.of(
            List.of(List.of(publication)), understood.map(List::of).orElse(List.of()));
    return new LensRecord(record, numbers, notes);
  }

  PatentFact patent() {
    var patent = numbers.patent();
    if (numbers.application() == null) {
      patent.filedOn(id(biblio.path("application_reference")).day().orElse(null));
    }
    type().ifPresent(patent::type);
    for (var title : biblio.path("invention_title")) {
      patent.title(language(title), title.path("text").asString(""));
    }
    for (var text : record.path("abstract")) {
      patent.summary(language(text), text.path("text").asString(""));
    }
    addStatus(patent);
    LensParties.addTo(patent, biblio.path("parties"));
    addClasses(patent);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    for (var claim : biblio.path("priority_claims").path("claims")) {
      priorities.add(List.of(id(claim)));
    }
    addCitations(patent);
    return patent.build();
  }

  /// What the document's kind leaves open.
  private Optional<PatentType> type() {
    return switch (record.path("publication_type").asString("")) {
      case "DESIGN_RIGHT" -> Optional.of(PatentType.DESIGN);
      case "LIMITED_PATENT" -> Optional.of(PatentType.UTILITY_MODEL);
      case "PLANT_PATENT" -> Optional.of(PatentType.PLANT);
      default -> Optional.empty();
    };
  }

  private void addStatus(PatentFact.Builder patent) {
    var status = record.path("legal_status");
    PatentDates.tryParse(status.path("grant_date").asString("")).ifPresent(patent::grantedOn);
    var said = status.path("patent_status").asString("");
    if (!said.isEmpty()) {
      patent.status(new StatusStatement(status(said), null, said));
    }
  }

  /// DISCONTINUED is withdrawn, refused or abandoned, PATENTED granted once: neither tells more.
  private static LegalStatus status(String said) {
    return switch (said) {
      case "ACTIVE" -> LegalStatus.IN_FORCE;
      case "PENDING" -> LegalStatus.PENDING;
      case "EXPIRED" -> LegalStatus.EXPIRED;
      case "INACTIVE" -> LegalStatus.LAPSED;
      default -> LegalStatus.UNKNOWN;
    };
  }

  private void addClasses(PatentFact.Builder patent) {
    var classes = new DocumentClasses(notes);
    boolean main = true;
    for (var symbol : symbols("classifications_ipcr")) {
      classes.addSymbol(ClassScheme.IPC, symbol, main, null);
      main = false;
    }
    for (var symbol : symbols("classifications_cpc")) {
      classes.addSymbol(ClassScheme.CPC, symbol, false, null);
    }
    classes.found().forEach(patent::classified);
  }

  private List<String> symbols(String scheme) {
    return StreamSupport.stream(biblio.path(scheme).path("classifications").spliterator(), false)
        .map(one -> one.path("symbol").asString(""))
        .filter(symbol -> !symbol.isEmpty())
        .toList();
  }

  private void addCitations(PatentFact.Builder patent) {
    var citations = new DocumentCitations(patent, notes);
    for (var citation : biblio.path("references_cited").path("citations")) {
      var document = citation.path("patcit").path("document_id");
      if (document.isObject()) {
        citations.add(id(document), category(citation));
      }
    }
  }

  private static @Nullable String category(JsonNode citation) {
    var categories =
        StreamSupport.stream(citation.path("category").spliterator(), false)
            .map(one -> one.asString(""))
            .collect(Collectors.joining(","));
    return categories.isEmpty() ? null : categories;
  }

  private String language(JsonNode text) {
    return Languages.of(text.path("lang").asString("").toLowerCase(Locale.ROOT), numbers.office());
  }

  private static DocumentId id(JsonNode node) {
    return new DocumentId(
        DocumentId.Format.DOCDB,
        node.path("jurisdiction").asString(""),
        node.path("doc_number").asString(""),
        node.path("kind").asString(""),
        node.path("date").asString(node.path("date_published").asString("")));
  }
}
