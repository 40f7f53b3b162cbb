package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentId.Format;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.NoPatentData;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One publication: an `exchange-document`, or an `ops:family-member`, which may hold one and has
/// numbers and legal events of its own.
///
/// The attribute `family-id` is the number of the simple (DOCDB) family wherever it stands, on
/// members of an `ops:patent-family`, too. That one is the extended (INPADOC) family, but has no
/// number in OPS and is not told.
final class ExchangeDocument {
  /// The elements in which references and claims are direct children, the family member first.
  private final List<XmlElement> parts;

  private final XmlElement document;
  private final List<LoadIssue> notes;

  private ExchangeDocument(List<XmlElement> parts, XmlElement document, List<LoadIssue> notes) {
    this.parts = parts;
    this.document = document;
    this.notes = notes;
  }

  static PatentFact ofDocument(XmlElement document, List<LoadIssue> notes) throws UnusableDocument {
    if (document.attribute("status").filter("D"::equals).isPresent()) {
      throw new UnusableDocument(
          new NoPatentData(
              "a deletion from DOCDB",
              "undo the load that brought the document, if it is to disappear here, too"));
    }
    return new ExchangeDocument(bibliographies(document), document, notes).patent();
  }

  static PatentFact ofFamilyMember(XmlElement member, List<LoadIssue> notes)
      throws UnusableDocument {
    var document = member.find("exchange-document").orElse(member);
    var parts = new ArrayList<XmlElement>();
    parts.add(member);
    parts.addAll(bibliographies(document));
    return new ExchangeDocument(parts, document, notes).patent();
  }

  private static List<XmlElement> bibliographies(XmlElement document) {
    return document.children("bibliographic-data").toList();
  }

  private PatentFact patent() throws UnusableDocument {
    var numbers =
        DocumentNumbers.ofDatabase(List.of(publication()), ids("application-reference"), notes);
    var patent = numbers.patent().family(family());
    texts(patent, numbers.office());
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    priorityClaims().forEach(priorities::add);
    for (var bibliography : bibliographies(document)) {
      ExchangeClasses.of(bibliography, notes).forEach(patent::classified);
      ExchangeParties.addTo(patent, bibliography);
      var citations = new DocumentCitations(patent, notes);
      bibliography
          .all("references-cited", "citation")
          .forEach(citation -> addCitation(citations, citation));
    }
    ExchangeEvents.addTo(patent, parts.stream().flatMap(part -> part.children("legal")), notes);
    return patent.build();
  }

  /// What the reference says, else what the attributes of the document say.
  private List<DocumentId> publication() {
    var stated = ids("publication-reference");
    return stated.isEmpty() && document.attribute("doc-number").isPresent()
        ? List.of(
            new DocumentId(
                Format.DOCDB,
                document.attribute("country").orElse(""),
                document.attribute("doc-number").orElse(""),
                document.attribute("kind").orElse(""),
                document.attribute("date-publ").orElse("")))
        : stated;
  }

  private List<DocumentId> ids(String reference) {
    return parts.stream()
        .flatMap(part -> part.children(reference))
        .flatMap(element -> DocumentId.within(element).stream())
        .sorted(Comparator.comparing(DocumentId::format))
        .toList();
  }

  /// The forms of one claim stand side by side or in claims of the same sequence.
  private List<List<DocumentId>> priorityClaims() {
    var bySequence = new LinkedHashMap<String, List<DocumentId>>();
    var claims =
        parts.stream()
            .flatMap(
                part ->
                    Stream.concat(
                        part.children("priority-claim"),
                        part.all("priority-claims", "priority-claim")));
    claims.forEach(
        claim ->
            bySequence
                .computeIfAbsent(
                    claim.attribute("sequence").orElse("unnumbered " + bySequence.size()),
                    _ -> new ArrayList<>())
                .addAll(DocumentId.within(claim)));
    bySequence.values().forEach(ids -> ids.sort(Comparator.comparing(DocumentId::format)));
    return List.copyOf(bySequence.values());
  }

  private @Nullable FamilyId family() {
    return Stream.concat(parts.stream(), Stream.of(document))
        .flatMap(part -> part.attribute("family-id").stream())
        .flatMap(number -> FamilyId.tryParse(FamilyId.Kind.SIMPLE, number).stream())
        .findFirst()
        .orElse(null);
  }

  private void texts(PatentFact.Builder patent, Office office) {
    var titles = document.all("bibliographic-data", "invention-title");
    Languages.firstOfEach(titles, title -> language(title, office))
        .forEach(title -> patent.title(language(title, office), title.text()));
    Languages.firstOfEach(document.children("abstract"), text -> language(text, office))
        .forEach(text -> patent.summary(language(text, office), paragraphs(text)));
  }

  private static String language(XmlElement text, Office office) {
    return Languages.of(text.attribute("lang").orElse(""), office);
  }

  private static String paragraphs(XmlElement summary) {
    var paragraphs = summary.children("p").map(XmlElement::text).collect(Collectors.joining("\n"));
    return paragraphs.isEmpty() ? summary.text() : paragraphs;
  }

  /// Literature is passed over. A document may be cited in several categories, as X and Y.
  private static void addCitation(DocumentCitations citations, XmlElement citation) {
    var category =
        citation
            .children("category")
            .map(XmlElement::text)
            .distinct()
            .collect(Collectors.joining());
    citation
        .find("patcit")
        .flatMap(cited -> DocumentId.within(cited).stream().findFirst())
        .ifPresent(id -> citations.add(id, category.isEmpty() ? null : category));
  }
}
