package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.DocumentCitations;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.DocumentId;
import io.luopan.loaders.patent.document.DocumentId.Format;
import io.luopan.loaders.patent.document.DocumentNumbers;
import io.luopan.loaders.patent.document.DocumentPriorities;
import io.luopan.loaders.patent.document.Languages;
import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.patent.document.NoPatentData;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One entry of the European Patent Register: `reg:register-document` with a status, bibliography
/// and events, each of which may be missing.
///
/// The register keeps every former state beside the present one, told apart by `change-date`. The
/// first applicants are the holders at filing, the last are the current owners; classes and titles
/// are the last. Of a Euro-PCT application's documents only the European ones are its own.
final class RegisterEntry {
  private static final Pattern QUERIED =
      Pattern.compile("(publication|application)\\s*=\\s*\"?(EP[0-9]{7,8})\"?");

  private final XmlElement entry;
  private final String query;

  /// @param query what the register was asked, such as `publication=EP2400812`; else empty
  RegisterEntry(XmlElement entry, String query) {
    this.entry = entry;
    this.query = query;
  }

  PatentFact patent(List<LoadIssue> notes) throws UnusableDocument {
    var numbers = numbers();
    var patent = numbers.patent().status(RegisterStatus.of(entry).orElse(null));
    RegisterEvents.addTo(patent, entry);
    var bibliography = entry.find("bibliographic-data");
    if (bibliography.isPresent()) {
      addBibliography(patent, numbers, bibliography.get(), notes);
    }
    return patent.build();
  }

  private DocumentNumbers numbers() throws UnusableDocument {
    var applications = european("application-reference");
    var publications = european("publication-reference").stream().map(List::of).toList();
    return applications.isEmpty() && publications.isEmpty()
        ? ofQuery()
        : DocumentNumbers.of(publications, applications.stream().limit(1).toList());
  }

  private List<DocumentId> european(String reference) {
    return entry
        .all("bibliographic-data", reference)
        .flatMap(element -> DocumentId.within(element).stream())
        .filter(id -> id.office().equals("EP"))
        .toList();
  }

  /// An entry without bibliography names its patent by the query alone, without kind. Of a granted
  /// patent the B1 is sure to exist.
  private DocumentNumbers ofQuery() throws UnusableDocument {
    var queried = QUERIED.matcher(query);
    if (queried.find()) {
      var number = queried.group(2).substring(2);
      if (queried.group(1).equals("application")) {
        return DocumentNumbers.of(List.of(), List.of(european(number, "")));
      }
      if (RegisterStatus.tellsGrant(entry)) {
        return DocumentNumbers.of(List.of(List.of(european(number, "B1"))), List.of());
      }
    }
    throw new UnusableDocument(
        new NoPatentData(
            "a register entry without bibliography, asked for as '%s'".formatted(query),
            "ask OPS for biblio and events together, so that the application's number stands beside them"));
  }

  private static DocumentId european(String number, String kind) {
    return new DocumentId(Format.UNSTATED, "EP", number, kind, "");
  }

  private static void addBibliography(
      PatentFact.Builder patent,
      DocumentNumbers numbers,
      XmlElement bibliography,
      List<LoadIssue> notes) {
    var titles = bibliography.children("invention-title").sorted(RegisterEntry::latestFirst);
    Languages.firstOfEach(titles, RegisterEntry::language)
        .forEach(title -> patent.title(language(title), title.text()));
    addParties(patent, bibliography);
    var classes = new DocumentClasses(notes);
    latest(bibliography.children("classifications-ipcr"))
        .ifPresent(ipc -> classes.addSt8(ClassScheme.IPC, symbols(ipc)));
    classes.found().forEach(patent::classified);
    var priorities = new DocumentPriorities(patent, numbers.application(), notes);
    latest(bibliography.children("priority-claims")).stream()
        .flatMap(claims -> claims.children("priority-claim"))
        .forEach(claim -> priorities.add(DocumentId.within(claim)));
    var citations = new DocumentCitations(patent, notes);
    bibliography
        .all("references-cited", "citation")
        .forEach(citation -> addCitation(citations, citation));
  }

  private static void addParties(PatentFact.Builder patent, XmlElement bibliography) {
    var inventors =
        latest(bibliography.all("parties", "inventors")).stream()
            .flatMap(list -> parties(list, "inventor"))
            .toList();
    var applicants = bibliography.all("parties", "applicants").sorted(RegisterEntry::latestFirst);
    var states = applicants.map(list -> parties(list, "applicant").toList()).toList();
    if (!states.isEmpty()) {
      NamedParty.addAll(patent, HolderRole.APPLICANT, states.getLast(), inventors);
      NamedParty.addAll(patent, HolderRole.CURRENT_OWNER, states.getFirst(), inventors);
    }
    NamedParty.addInventors(patent, inventors);
  }

  private static Stream<NamedParty> parties(XmlElement list, String role) {
    return list.children(role)
        .flatMap(element -> element.find("addressbook").stream())
        .flatMap(
            book ->
                NamedParty.name(book.text("name").orElse(""))
                    .map(
                        name ->
                            new NamedParty(
                                name,
                                NamedParty.country(book.text("address", "country").orElse(""))))
                    .stream());
  }

  /// `H04W84/20,  // H04W88/04`: additional information stands behind the slashes.
  private static List<String> symbols(XmlElement ipc) {
    return ipc.all("classification-ipcr", "text")
        .flatMap(text -> Arrays.stream(text.text().split("\\s*(?:,|//)\\s*")))
        .filter(symbol -> !symbol.isEmpty())
        .toList();
  }

  private static void addCitation(DocumentCitations citations, XmlElement citation) {
    citation
        .find("patcit", "document-id")
        .ifPresent(id -> citations.add(DocumentId.of(id), citation.text("category").orElse(null)));
  }

  private static String language(XmlElement text) {
    return Languages.of(text.attribute("lang").orElse(""), Office.EP);
  }

  private static Optional<XmlElement> latest(Stream<XmlElement> states) {
    return states.sorted(RegisterEntry::latestFirst).findFirst();
  }

  private static int latestFirst(XmlElement one, XmlElement other) {
    return Comparator.comparing((XmlElement state) -> state.attribute("change-date").orElse(""))
        .reversed()
        .compare(one, other);
  }
}
