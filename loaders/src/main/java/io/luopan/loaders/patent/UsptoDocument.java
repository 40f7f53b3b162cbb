package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.BadPatentNumber;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// One grant or published application of version 4: its bibliography and abstract become a
/// [PatentFact].
final class UsptoDocument {
  private static final String PUBLICATION = "publication-reference";
  private static final String APPLICATION = "application-reference";

  private final XmlElement bibliography;
  private final @Nullable XmlElement summary;
  private final boolean grant;

  private UsptoDocument(XmlElement bibliography, @Nullable XmlElement summary) {
    this.bibliography = bibliography;
    this.summary = summary;
    this.grant = bibliography.name().endsWith("grant");
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
        case "us-bibliographic-data-grant", "us-bibliographic-data-application" ->
            bibliography = XmlElement.read(xml);
        case "abstract" -> summary = XmlElement.read(xml);
        default -> xml.skipElement();
      }
    }
    return bibliography == null
        ? document.rejected(BadPatentNumber.missing("bibliography"))
        : new UsptoDocument(bibliography, summary).parse(document);
  }

  private Parsed parse(Document document) {
    var publication = id(PUBLICATION);
    var application = id(APPLICATION).map(this::withSeries);
    if (publication.isEmpty() || application.isEmpty()) {
      return document.rejected(
          BadPatentNumber.missing(publication.isEmpty() ? PUBLICATION : APPLICATION));
    }
    try {
      var numbers =
          DocumentNumbers.of(List.of(List.of(publication.get())), List.of(application.get()));
      var notes = new ArrayList<LoadIssue>();
      var patent = patent(numbers, notes);
      if (grant) {
        patent.grantedOn(publication.get().day().orElse(null));
      }
      return new Parsed.Accepted(document.at(), patent.build(), notes);
    } catch (UnusableDocument e) {
      return document.rejected(e.issue());
    }
  }

  private PatentFact.Builder patent(DocumentNumbers numbers, List<LoadIssue> notes) {
    var patent =
        numbers
            .patent()
            .title("en", bibliography.text("invention-title").orElse(null))
            .summary("en", summaryText());
    statedType().ifPresent(patent::type);
    UsptoParties.of(bibliography).addTo(patent);
    UsptoClasses.of(bibliography, notes).forEach(patent::classified);
    UsptoCitations.addTo(patent, bibliography, notes);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    bibliography
        .all("priority-claims", "priority-claim")
        .map(DocumentId::within)
        .map(ids -> isDesign() ? ids.stream().map(DocumentId::orDesign).toList() : ids)
        .forEach(priorities::add);
    return patent;
  }

  /// Paragraphs keep their lines.
  private @Nullable String summaryText() {
    return summary == null
        ? null
        : summary
            .children()
            .map(XmlElement::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  /// A design claims the priority of a design, which some offices number as their patents.
  private boolean isDesign() {
    return statedType().filter(type -> type == PatentType.DESIGN).isPresent();
  }

  private Optional<PatentType> statedType() {
    var stated = bibliography.find(APPLICATION).flatMap(e -> e.attribute("appl-type")).orElse("");
    return switch (stated) {
      case "utility" -> Optional.of(PatentType.INVENTION);
      case "design" -> Optional.of(PatentType.DESIGN);
      case "plant" -> Optional.of(PatentType.PLANT);
      case "reissue" -> Optional.of(PatentType.REISSUE);
      default -> Optional.empty();
    };
  }

  /// Some early documents leave the series out of the number.
  private DocumentId withSeries(DocumentId id) {
    var series =
        Optional.of(id.number())
            .filter(number -> number.length() == 6)
            .flatMap(_ -> bibliography.text("us-application-series-code"))
            .orElse("");
    return new DocumentId(id.format(), id.office(), series + id.number(), id.kind(), id.date());
  }

  private Optional<DocumentId> id(String reference) {
    return bibliography.find(reference, "document-id").map(UsptoDocument::id);
  }

  /// The USPTO's own documents may leave their country out.
  static DocumentId id(XmlElement reference) {
    return DocumentId.of(reference).orOf(Office.US);
  }
}
