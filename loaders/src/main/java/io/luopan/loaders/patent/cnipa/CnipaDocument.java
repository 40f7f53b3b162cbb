package io.luopan.loaders.patent.cnipa;

import io.luopan.loaders.patent.document.BadPatentNumber;
import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentId.Format;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// One publication. Numbers stand twice, as the office writes them (`original`: `200910190429.0`)
/// and in a form of the database's own (`standard`: `102009000190429`), which is not read.
///
/// `RelatedPublicationDoc` is an earlier publication of the same application (INID 65).
final class CnipaDocument {
  private final XmlElement bibliography;
  private final List<XmlElement> abstracts;
  private final List<LoadIssue> notes = new ArrayList<>();

  private CnipaDocument(XmlElement bibliography, List<XmlElement> abstracts) {
    this.bibliography = bibliography;
    this.abstracts = abstracts;
  }

  /// Reads on from the root element.
  static Parsed read(Document document, XMLStreamReader2 xml) throws XMLStreamException {
    Optional<XmlElement> bibliography = Optional.empty();
    var abstracts = new ArrayList<XmlElement>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "BibliographicData" -> bibliography = Optional.of(XmlElement.read(xml));
        case "Abstract" -> abstracts.add(XmlElement.read(xml));
        default -> xml.skipElement();
      }
    }
    if (bibliography.isEmpty()) {
      return document.rejected(BadPatentNumber.missing("BibliographicData"));
    }
    try {
      var read = new CnipaDocument(bibliography.get(), abstracts);
      var patent = read.patent();
      return new Parsed.Accepted(document.at(), patent, read.notes);
    } catch (UnusableDocument e) {
      return document.rejected(e.issue());
    }
  }

  private PatentFact patent() throws UnusableDocument {
    var earlier =
        bibliography
            .all("RelatedDocuments", "RelatedPublicationDoc", "DocumentID")
            .map(CnipaDocument::id)
            .map(List::of);
    var publications = Stream.concat(Stream.of(own("PublicationReference")), earlier).toList();
    var numbers = DocumentNumbers.of(publications, own("ApplicationReference"));
    var patent = numbers.patent();
    var titles = bibliography.children("InventionTitle");
    Languages.firstOfEach(titles, CnipaDocument::language)
        .forEach(title -> patent.title(language(title), title.text()));
    Languages.firstOfEach(abstracts.stream(), CnipaDocument::language)
        .forEach(text -> patent.summary(language(text), paragraphs(text)));
    CnipaParties.addTo(patent, bibliography);
    addClasses(patent);
    var citations = new DocumentCitations(patent, notes);
    bibliography
        .all("ReferencesCited", "Citation", "ApplicationCitation")
        .forEach(
            cited ->
                originalFirst(cited.children("PublicationReference"))
                    .findFirst()
                    .flatMap(reference -> reference.find("DocumentID"))
                    .ifPresent(id -> citations.add(id(id), cited.text("Category").orElse(null))));
    return patent.build();
  }

  private List<DocumentId> own(String reference) {
    return originalFirst(bibliography.children(reference))
        .limit(1)
        .flatMap(element -> element.children("DocumentID"))
        .map(CnipaDocument::id)
        .toList();
  }

  private static Stream<XmlElement> originalFirst(Stream<XmlElement> references) {
    return references.sorted(
        Comparator.comparing(
            reference -> !reference.attribute("dataFormat").orElse("").equals("original")));
  }

  private static DocumentId id(XmlElement element) {
    return new DocumentId(
        Format.ORIGINAL,
        element.text("WIPOST3Code").orElse(Office.CN.code()),
        element.text("DocNumber").orElse(""),
        element.text("Kind").orElse(""),
        element.text("Date").orElse(""));
  }

  private static String language(XmlElement text) {
    return Languages.of(text.attribute("lang").orElse(""), Office.CN);
  }

  private static String paragraphs(XmlElement text) {
    return text.children("Paragraphs").map(XmlElement::text).collect(Collectors.joining("\n"));
  }

  private void addClasses(PatentFact.Builder patent) {
    var classes = new DocumentClasses(notes);
    bibliography
        .all("ClassificationIPCRDetails", "ClassificationIPCR")
        .forEach(ipc -> addIpc(classes, ipc));
    classes.found().forEach(patent::classified);
  }

  private static void addIpc(DocumentClasses classes, XmlElement ipc) {
    var symbol =
        "%s%s%s %s/%s"
            .formatted(
                ipc.text("Section").orElse(""),
                ipc.text("MainClass").orElse(""),
                ipc.text("Subclass").orElse(""),
                ipc.text("MainGroup").orElse(""),
                ipc.text("Subgroup").orElse(""));
    var edition = DocumentClasses.edition(ipc.text("IPCVersionDate").orElse(null));
    classes.addSymbol(ClassScheme.IPC, symbol, classes.found().isEmpty(), edition);
  }
}
