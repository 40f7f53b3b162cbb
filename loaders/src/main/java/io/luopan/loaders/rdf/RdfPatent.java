package io.luopan.loaders.rdf;

import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// One publication with its application. Claims, descriptions, former classes and who cites it are
/// passed over.
final class RdfPatent {
  /// `US-90250897-A`.
  private static final Pattern KEY = Pattern.compile("([A-Z]{2})-(.+?)(?:-([A-Z][0-9]?))?");

  private final Resource publication;
  private final List<LoadIssue> notes = new ArrayList<>();

  private RdfPatent(Resource publication) {
    this.publication = publication;
  }

  /// Whether more is said of it than a citation says of the document it cites.
  static boolean isDescribed(Resource publication) {
    return publication.says(Vocabulary.TITLE)
        || publication.says(Vocabulary.FAMILY)
        || publication.says(Vocabulary.APPLICATION)
        || publication.says(Vocabulary.APPLICANT)
        || publication.says(Vocabulary.INVENTOR);
  }

  static Parsed parse(SourcePosition at, Resource publication) {
    var patent = new RdfPatent(publication);
    try {
      return new Parsed.Accepted(at, patent.read(), patent.notes);
    } catch (UnusableDocument e) {
      return new Parsed.Rejected(at, e.issue(), publication.address());
    }
  }

  private PatentFact read() throws UnusableDocument {
    var application = publication.find(Vocabulary.APPLICATION);
    var numbers =
        DocumentNumbers.ofDatabase(
            List.of(List.of(id(publication, publication.text(Vocabulary.PUBLICATION_NUMBER)))),
            application
                .map(filed -> List.of(id(filed, filed.text(Vocabulary.APPLICATION_NUMBER))))
                .orElse(List.of()),
            notes);
    var patent = numbers.patent();
    family(application).ifPresent(patent::family);
    addTexts(Vocabulary.TITLE, numbers.office(), patent::title);
    addTexts(Vocabulary.ABSTRACT, numbers.office(), patent::summary);
    RdfParties.addTo(patent, publication);
    addClasses(patent, application);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    publication
        .all(Vocabulary.PRIORITY)
        .forEach(claim -> idOfKey(claim).ifPresent(id -> priorities.add(List.of(id))));
    var citations = new DocumentCitations(patent, notes);
    publication
        .all(Vocabulary.CITES)
        .filter(cited -> cited.says(Vocabulary.PUBLICATION_NUMBER))
        .forEach(
            cited -> citations.add(id(cited, cited.text(Vocabulary.PUBLICATION_NUMBER)), null));
    return patent.build();
  }

  private Optional<FamilyId> family(Optional<Resource> application) {
    return publication
        .find(Vocabulary.FAMILY)
        .or(() -> application.flatMap(filed -> filed.find(Vocabulary.FAMILY)))
        .flatMap(family -> FamilyId.tryParse(FamilyId.Kind.SIMPLE, family.key()));
  }

  private void addTexts(List<String> property, Office office, BiConsumer<String, String> language) {
    var seen = new HashSet<String>();
    publication
        .texts(property)
        .forEach(
            text -> {
              var code = Languages.of(text.language(), office);
              if (seen.add(code)) {
                language.accept(code, text.text());
              }
            });
  }

  private void addClasses(PatentFact.Builder patent, Optional<Resource> application) {
    var classes = new DocumentClasses(notes);
    publication
        .all(Vocabulary.CLASS)
        .forEach(
            concept ->
                add(
                    classes,
                    concept.addressContains("/cpc/") ? ClassScheme.CPC : ClassScheme.IPC,
                    concept.address()));
    publication.all(Vocabulary.IPC).forEach(symbol -> add(classes, ClassScheme.IPC, symbol.key()));
    application.ifPresent(
        filed ->
            filed
                .all(Vocabulary.CPC)
                .forEach(symbol -> add(classes, ClassScheme.CPC, symbol.key())));
    classes.found().forEach(patent::classified);
  }

  /// `…/concept/cpc/B01J31/1845` and `B01J31-1845`; the first of a scheme is the main one.
  private static void add(DocumentClasses classes, ClassScheme scheme, String address) {
    var symbol = address.replaceFirst(".*/(?:cpc|ipc|ipcr)/", "").replace('-', '/');
    boolean main = classes.found().stream().noneMatch(found -> found.scheme() == scheme);
    classes.addSymbol(scheme, symbol, main, null);
  }

  private static DocumentId id(Resource document, String number) {
    return new DocumentId(
        form(document),
        document.text(Vocabulary.OFFICE),
        number,
        document.text(Vocabulary.KIND),
        document.text(Vocabulary.DAY));
  }

  /// A claimed priority has its number in its address only.
  private static Optional<DocumentId> idOfKey(Resource claim) {
    var key = KEY.matcher(claim.key());
    return key.matches()
        ? Optional.of(
            new DocumentId(
                form(claim),
                key.group(1),
                key.group(2),
                Optional.ofNullable(key.group(3)).orElse(""),
                claim.text(Vocabulary.DAY)))
        : Optional.empty();
  }

  /// The EPO's own data are in the form of DOCDB and do not say so.
  private static DocumentId.Format form(Resource document) {
    return document.text(Vocabulary.FORM).equals("original")
        ? DocumentId.Format.ORIGINAL
        : DocumentId.Format.DOCDB;
  }
}
