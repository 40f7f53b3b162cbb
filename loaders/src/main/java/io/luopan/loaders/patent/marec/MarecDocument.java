package io.luopan.loaders.patent.marec;

import io.luopan.loaders.patent.document.BadPatentNumber;
import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// One document: ST.36 with titles, classes and citations gathered in `technical-data`. The
/// attribute `family-id` is the number of the simple (DOCDB) family; the EPO's former classes
/// (`classification-ecla`) are left out.
final class MarecDocument {
  private final XmlElement bibliography;
  private final List<XmlElement> abstracts;
  private final Optional<FamilyId> family;
  private final List<LoadIssue> notes = new ArrayList<>();

  private MarecDocument(
      XmlElement bibliography, List<XmlElement> abstracts, Optional<FamilyId> family) {
    this.bibliography = bibliography;
    this.abstracts = abstracts;
    this.family = family;
  }

  /// Reads on from the root element.
  static Parsed read(Document document, XMLStreamReader2 xml) throws XMLStreamException {
    var family =
        Optional.ofNullable(xml.getAttributeValue(null, "family-id"))
            .flatMap(number -> FamilyId.tryParse(FamilyId.Kind.SIMPLE, number));
    Optional<XmlElement> bibliography = Optional.empty();
    var abstracts = new ArrayList<XmlElement>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "bibliographic-data" -> bibliography = Optional.of(XmlElement.read(xml));
        case "abstract" -> abstracts.add(XmlElement.read(xml));
        default -> xml.skipElement();
      }
    }
    if (bibliography.isEmpty()) {
      return document.rejected(BadPatentNumber.missing("bibliographic-data"));
    }
    try {
      var read = new MarecDocument(bibliography.get(), abstracts, family);
      var patent = read.patent();
      return new Parsed.Accepted(document.at(), patent, read.notes);
    } catch (UnusableDocument e) {
      return document.rejected(e.issue());
    }
  }

  private PatentFact patent() throws UnusableDocument {
    var numbers =
        DocumentNumbers.ofDatabase(
            List.of(ids("publication-reference")), ids("application-reference"), notes);
    var patent = numbers.patent().family(family.orElse(null));
    addTexts(patent, numbers.office());
    MarecParties.addTo(patent, bibliography);
    addClasses(patent);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    bibliography
        .all("priority-claims", "priority-claim")
        .forEach(claim -> priorities.add(DocumentId.within(claim)));
    var citations = new DocumentCitations(patent, notes);
    technical("citations", "patent-citations", "patcit")
        .forEach(cited -> addCitation(citations, cited));
    return patent.build();
  }

  private List<DocumentId> ids(String reference) {
    return bibliography.find(reference).map(DocumentId::within).orElse(List.of());
  }

  /// What stands in `technical-data`, or where ST.36 has it.
  private Stream<XmlElement> technical(String... path) {
    return Stream.concat(bibliography.all("technical-data"), Stream.of(bibliography))
        .flatMap(part -> part.all(path));
  }

  private void addTexts(PatentFact.Builder patent, Office office) {
    Languages.firstOfEach(technical("invention-title"), title -> language(title, office))
        .forEach(title -> patent.title(language(title, office), title.text()));
    Languages.firstOfEach(abstracts.stream(), text -> language(text, office))
        .forEach(text -> patent.summary(language(text, office), paragraphs(text)));
  }

  private static String language(XmlElement text, Office office) {
    return Languages.of(text.attribute("lang").orElse(""), office);
  }

  private static String paragraphs(XmlElement text) {
    return text.children("p").map(XmlElement::text).collect(Collectors.joining("\n"));
  }

  private void addClasses(PatentFact.Builder patent) {
    var classes = new DocumentClasses(notes);
    var reformed =
        technical("classifications-ipcr", "classification-ipcr").map(XmlElement::text).toList();
    classes.addSt8(ClassScheme.IPC, reformed);
    technical("classification-ipc").forEach(ipc -> addOlderIpc(classes, ipc, reformed.isEmpty()));
    classes.found().forEach(patent::classified);
  }

  /// Editions 1 to 7.
  private static void addOlderIpc(DocumentClasses classes, XmlElement ipc, boolean alone) {
    var edition = ipc.text("edition").orElse(null);
    ipc.children("main-classification")
        .forEach(e -> classes.addSymbol(ClassScheme.IPC, e.text(), alone, edition));
    Stream.of("further-classification", "additional-info")
        .flatMap(ipc::children)
        .forEach(e -> classes.addSymbol(ClassScheme.IPC, e.text(), false, edition));
  }

  /// The category is that of the first source that tells one.
  private static void addCitation(DocumentCitations citations, XmlElement cited) {
    var category =
        cited.all("sources", "source").flatMap(source -> source.attribute("category").stream());
    DocumentId.within(cited).stream()
        .findFirst()
        .ifPresent(
            id ->
                citations.add(
                    id, category.filter(text -> !text.isBlank()).findFirst().orElse(null)));
  }
}
