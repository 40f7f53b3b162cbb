package io.luopan.loaders.patent.st96;

import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentId.Format;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.NoPatentData;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// One document that holds `BibliographicData`, and perhaps `Abstract`s, at any depth; other parts
/// are passed over. Names are those of ST.96 since version 1, namespaces are not looked at.
final class St96Document {
  private final XmlElement bibliography;
  private final List<XmlElement> abstracts;
  private final List<LoadIssue> notes = new ArrayList<>();

  private St96Document(XmlElement bibliography, List<XmlElement> abstracts) {
    this.bibliography = bibliography;
    this.abstracts = abstracts;
  }

  static Parsed read(Document document, XMLStreamReader2 xml) throws XMLStreamException {
    var root = xml.getLocalName();
    Optional<XmlElement> bibliography = Optional.empty();
    var abstracts = new ArrayList<XmlElement>();
    for (; xml.getEventType() != XMLStreamConstants.END_DOCUMENT; xml.next()) {
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "BibliographicData" -> bibliography = Optional.of(XmlElement.read(xml));
        case "Abstract" -> abstracts.add(XmlElement.read(xml));
        case "Description", "Claims", "Drawings" -> xml.skipElement();
        default -> {} // goes on with what is within
      }
    }
    if (bibliography.isEmpty()) {
      return document.rejected(
          new NoPatentData(
              "a %s without BibliographicData".formatted(root),
              "load the documents that hold the bibliography"));
    }
    try {
      var read = new St96Document(bibliography.get(), abstracts);
      var patent = read.patent();
      return new Parsed.Accepted(document.at(), patent, read.notes);
    } catch (UnusableDocument e) {
      return document.rejected(e.issue());
    }
  }

  private PatentFact patent() throws UnusableDocument {
    var publications =
        bibliography
            .children("PatentPublicationIdentification")
            .map(
                id ->
                    List.of(
                        id(id, "PublicationNumber", "PatentDocumentKindCode", "PublicationDate")))
            .toList();
    var applications =
        bibliography.children("ApplicationIdentification").map(St96Document::application).toList();
    var numbers = DocumentNumbers.of(publications, applications);
    var patent = numbers.patent();
    addTexts(patent, numbers.office());
    St96Parties.addTo(patent, bibliography);
    St96Classes.of(bibliography, notes).forEach(patent::classified);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    bibliography
        .all("PriorityClaimBag", "PriorityClaim")
        .forEach(claim -> priorities.add(List.of(application(claim))));
    var citations = new DocumentCitations(patent, notes);
    bibliography
        .all("ReferenceCitationBag", "ReferenceCitation")
        .forEach(citation -> addCitation(citations, citation));
    return patent.build();
  }

  private void addTexts(PatentFact.Builder patent, Office office) {
    var titles = bibliography.all("InventionTitleBag", "InventionTitle").toList();
    var all = titles.isEmpty() ? bibliography.children("InventionTitle") : titles.stream();
    Languages.firstOfEach(all, title -> language(title, office))
        .forEach(title -> patent.title(language(title, office), title.text()));
    Languages.firstOfEach(abstracts.stream(), text -> language(text, office))
        .forEach(text -> patent.summary(language(text, office), paragraphs(text)));
  }

  private static String language(XmlElement text, Office office) {
    return Languages.of(text.attribute("languageCode").orElse(""), office);
  }

  private static String paragraphs(XmlElement text) {
    var paragraphs = text.children("P").map(XmlElement::text).collect(Collectors.joining("\n"));
    return paragraphs.isEmpty() ? text.text() : paragraphs;
  }

  private static DocumentId id(XmlElement element, String number, String kind, String date) {
    return new DocumentId(
        Format.UNSTATED,
        element.text("IPOfficeCode").orElse(""),
        element.text(number).orElse(""),
        element.text(kind).orElse(""),
        element.text(date).orElse(""));
  }

  private static DocumentId application(XmlElement element) {
    return new DocumentId(
        Format.UNSTATED,
        element
            .text("IPOfficeCode")
            .or(() -> element.text("ApplicationNumber", "IPOfficeCode"))
            .orElse(""),
        element.text("ApplicationNumber", "ApplicationNumberText").orElse(""),
        "",
        element.text("FilingDate").orElse(""));
  }

  /// Literature is passed over.
  private static void addCitation(DocumentCitations citations, XmlElement citation) {
    var category =
        citation
            .text("CitedDocumentCategory")
            .or(() -> citation.attribute("citingPartyCategory"))
            .orElse(null);
    citation
        .all("PatentCitation", "CitedPatentDocumentIdentification")
        .forEach(
            cited ->
                citations.add(
                    id(cited, "DocumentNumber", "PatentDocumentKindCode", "PatentDocumentDate"),
                    category));
  }
}
