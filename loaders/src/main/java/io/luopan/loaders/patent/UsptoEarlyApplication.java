package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.BadPatentNumber;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentId.Format;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// One application published from 2001 to 2004, `patent-application-publication` 1.5 or 1.6, which
/// has names of its own for everything: `subdoc-bibliographic-information`, `domestic-filing-data`,
/// `technical-information`.
final class UsptoEarlyApplication {
  private final XmlElement bibliography;
  private final List<LoadIssue> notes = new ArrayList<>();

  private UsptoEarlyApplication(XmlElement bibliography) {
    this.bibliography = bibliography;
  }

  /// Reads on from the root element; claims and description are passed over.
  static Parsed read(Document document, XMLStreamReader2 xml) throws XMLStreamException {
    @Nullable XmlElement bibliography = null;
    @Nullable XmlElement summary = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "subdoc-bibliographic-information" -> bibliography = XmlElement.read(xml);
        case "subdoc-abstract" -> summary = XmlElement.read(xml);
        default -> xml.skipElement();
      }
    }
    if (bibliography == null) {
      return document.rejected(BadPatentNumber.missing("subdoc-bibliographic-information"));
    }
    try {
      var application = new UsptoEarlyApplication(bibliography);
      var patent = application.patent(summary);
      return new Parsed.Accepted(document.at(), patent, application.notes);
    } catch (UnusableDocument e) {
      return document.rejected(e.issue());
    }
  }

  private PatentFact patent(@Nullable XmlElement summary) throws UnusableDocument {
    var numbers = DocumentNumbers.of(List.of(publication()), application());
    var patent =
        numbers
            .patent()
            .type(type())
            .title(
                "en", bibliography.text("technical-information", "title-of-invention").orElse(null))
            .summary("en", summary == null ? null : text(summary));
    UsptoEarlyParties.addTo(patent, bibliography);
    var classes = new DocumentClasses(notes);
    bibliography
        .all("technical-information", "classification-ipc")
        .forEach(e -> addIpc(classes, e));
    classes.found().forEach(patent::classified);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    bibliography
        .children("foreign-priority-data")
        .forEach(claim -> priorities.add(List.of(priority(claim))));
    return patent.build();
  }

  private List<DocumentId> publication() {
    return bibliography
        .find("document-id")
        .map(
            id ->
                new DocumentId(
                    Format.UNSTATED,
                    id.text("country-code").orElse("US"),
                    id.text("doc-number").orElse(""),
                    id.text("kind-code").orElse(""),
                    id.text("document-date").orElse("")))
        .stream()
        .toList();
  }

  private List<DocumentId> application() {
    return bibliography
        .find("domestic-filing-data")
        .map(
            filing ->
                id(
                    "US",
                    filing.text("application-number", "doc-number").orElse(""),
                    filing.text("filing-date").orElse("")))
        .stream()
        .toList();
  }

  private static DocumentId priority(XmlElement claim) {
    return id(
        claim.text("country-code").orElse(""),
        claim.text("priority-application-number", "doc-number").orElse(""),
        claim.text("filing-date").orElse(""));
  }

  private static DocumentId id(String office, String number, String date) {
    return new DocumentId(Format.UNSTATED, office, number, "", date);
  }

  /// `new-utility`, `continuation`, `divisional` and so on are inventions but for plants.
  private PatentType type() {
    return bibliography.text("publication-filing-type").orElse("").contains("plant")
        ? PatentType.PLANT
        : PatentType.INVENTION;
  }

  /// `A41D013/00` is A41D 13/00.
  private static void addIpc(DocumentClasses classes, XmlElement ipc) {
    var edition =
        ipc.text("classification-ipc-edition")
            .map(text -> text.replaceFirst("^0", ""))
            .orElse(null);
    Stream.of("classification-ipc-primary", "classification-ipc-secondary")
        .flatMap(part -> ipc.all(part, "ipc"))
        .map(XmlElement::text)
        .forEach(
            symbol ->
                classes.addSymbol(
                    ClassScheme.IPC,
                    symbol.replaceFirst("^(....) ?0*([1-9])", "$1 $2"),
                    classes.found().isEmpty(),
                    edition));
  }

  /// Paragraphs keep their lines and lose their numbers.
  private static String text(XmlElement summary) {
    return summary
        .children("paragraph")
        .map(paragraph -> paragraph.text(part -> part.name().equals("number") ? "" : null))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
