package io.luopan.model.write;

import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.LocalizedText;
import io.luopan.model.party.HolderNames;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import io.luopan.model.patent.PatentFact.Priority;
import io.luopan.model.patent.PatentFact.PublishedDocument;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// States what a patent record says, apart from its parties: the patent, its documents, classes,
/// inventors, citations.
final class PatentStatements {
  private PatentStatements() {}

  /// Of a graph in which nothing is decided of inventors.
  static void state(Statements batch, String id, PatentFact fact, String source) {
    state(batch, InventorIdentity.ofNobody(), id, fact, source);
  }

  static void state(
      Statements batch, InventorIdentity identity, String id, PatentFact fact, String source) {
    batch.state(NodeLabel.PATENT, id, patent(fact), source);
    fact.publications().forEach(document -> publication(batch, id, document, source));
    for (var family : fact.families()) {
      batch.mention(NodeLabel.FAMILY, familyId(family), Map.of("familyKind", family.kind().name()));
      batch.relate(EdgeType.IN_FAMILY, id, familyId(family), properties(), source);
    }
    fact.events().forEach(event -> event(batch, id, fact, event, source));
    for (var assignment : fact.classes()) {
      var symbol = ClassSymbols.mention(batch, assignment.scheme(), assignment.symbol());
      var said = properties("main", assignment.main());
      if (assignment.edition() != null) {
        said.put("edition", assignment.edition());
      }
      batch.relate(EdgeType.CLASSIFIED_AS, id, symbol, said, source);
    }
    for (var citation : fact.citations()) {
      var cited = PatentIdentity.publicationId(citation.cited().text());
      batch.mention(NodeLabel.PUBLICATION, cited, number(citation.cited()));
      batch.relate(
          EdgeType.CITES,
          id,
          cited,
          citation.category() == null ? properties() : properties("category", citation.category()),
          source);
    }
    inventors(batch, identity, id, fact, source);
  }

  private static String familyId(FamilyId family) {
    return "family/" + family.kind().name().toLowerCase(Locale.ROOT) + "/" + family.number();
  }

  private static SortedMap<String, Object> patent(PatentFact fact) {
    var said = new TreeMap<String, Object>();
    var application = fact.application();
    if (application != null) {
      said.put("application", application.text());
      said.put("office", application.office().code());
    } else {
      said.put("office", fact.publications().getFirst().number().office().code());
    }
    if (fact.type() != PatentType.UNKNOWN) {
      said.put("type", fact.type().name());
    }
    texts(said, "title", fact.titles());
    texts(said, "abstract", fact.abstracts());
    putIfKnown(said, "filedOn", fact.filedOn());
    putIfKnown(said, "grantedOn", fact.grantedOn());
    fact.publications().stream()
        .map(PublishedDocument::publishedOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .or(() -> Optional.ofNullable(fact.publishedOn()))
        .ifPresent(day -> said.put("publishedOn", day));
    var status = fact.status();
    if (status != null) {
      said.put("legalStatus", status.status().name());
      said.put("legalStatusRaw", status.raw());
      putIfKnown(said, "legalStatusOn", status.asOf());
    }
    fact.families().stream()
        .filter(family -> family.kind() == FamilyId.Kind.SIMPLE)
        .forEach(family -> said.put("family", familyId(family)));
    if (!fact.priorities().isEmpty()) {
      said.put(
          "priorities",
          fact.priorities().stream().map(PatentStatements::priority).sorted().toList());
    }
    if (!fact.originalNumbers().isEmpty()) {
      said.put("originalNumbers", fact.originalNumbers());
    }
    return said;
  }

  /// `CN201010000001.8 2010-01-04`, without the day where it is not known.
  private static String priority(Priority priority) {
    var day = priority.filedOn();
    return priority.application().text() + (day == null ? "" : " " + day);
  }

  /// An event is known by the number under which the record tells it, not by the patent's id, which
  /// another record may change.
  private static void event(
      Statements batch, String patent, PatentFact fact, Event event, String source) {
    var said = properties("office", event.office().code());
    putIfKnown(said, "code", event.code());
    putIfKnown(said, "on", event.on());
    putIfKnown(said, "description", event.description());
    var application = fact.application();
    var number =
        application == null ? fact.publications().getFirst().number().text() : application.key();
    var id = "event/" + HolderNames.shortHash(number + said);
    batch.state(NodeLabel.LEGAL_EVENT, id, said, source);
    batch.relate(EdgeType.HAS_EVENT, patent, id, properties(), source);
  }

  private static void publication(
      Statements batch, String id, PublishedDocument document, String source) {
    var publication = PatentIdentity.publicationId(document.number().text());
    var said = new TreeMap<>(number(document.number()));
    putIfKnown(said, "publishedOn", document.publishedOn());
    batch.state(NodeLabel.PUBLICATION, publication, said, source);
    batch.relate(EdgeType.PUBLISHED_AS, id, publication, properties(), source);
  }

  private static Map<String, Object> number(PublicationNumber number) {
    var said = new TreeMap<String, Object>();
    said.put("number", number.number());
    said.put("office", number.office().code());
    if (number.kind() != null) {
      said.put("kind", number.kind().code());
    }
    return said;
  }

  private static void inventors(
      Statements batch, InventorIdentity identity, String patent, PatentFact fact, String source) {
    var applicant = InventorIdentity.applicantKey(fact);
    var named = InventorIdentity.named(fact, applicant);
    var targets = identity.targetsOf(named.values());
    named.forEach(
        (inventor, id) -> {
          var name = inventor.rawName().strip();
          mention(batch, id, name, applicant);
          var target = targets.getOrDefault(id, id);
          if (!target.equals(id)) {
            batch.mention(NodeLabel.INVENTOR, target, Map.of("name", name));
          }
          var said =
              properties("sequence", (long) inventor.sequence(), "rawName", inventor.rawName());
          batch.relate(
              EdgeType.INVENTED_BY, patent, target, InventorMention.at(said, id, target), source);
        });
  }

  static void mention(Statements batch, String id, String name, String applicantKey) {
    batch.mention(NodeLabel.INVENTOR, id, Map.of("name", name, "applicantKey", applicantKey));
  }

  static void texts(SortedMap<String, Object> said, String name, List<LocalizedText> texts) {
    texts.forEach(text -> said.putIfAbsent(name + languageSuffix(text.lang()), text.text()));
  }

  private static String languageSuffix(String lang) {
    return Character.toUpperCase(lang.charAt(0)) + lang.substring(1);
  }

  static void putIfKnown(
      SortedMap<String, Object> said,
      String name,
      @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      said.put(name, value);
    }
  }
}
