package io.luopan.loaders.patent.odp;

import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.patent.document.BadPatentDate;
import io.luopan.loaders.patent.document.BadPatentNumber;
import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.patent.document.PatentDates;
import io.luopan.loaders.patent.document.UnreadPriority;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.use.CountryNames;
import io.luopan.model.Fact;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One application's file wrapper: what its metadata, events, priorities and assignments say. The
/// portal's first version had the metadata beside the rest, and other names for events and
/// priorities.
///
/// The number of a grant comes without kind code and is kept as it is spelled.
final class FileWrapper {
  private static final String PROVISIONAL = "PRO";

  private final JsonNode wrapper;
  private final JsonNode metadata;
  private final List<LoadIssue> notes = new ArrayList<>();

  private FileWrapper(JsonNode wrapper) {
    this.wrapper = wrapper;
    this.metadata =
        wrapper.has("applicationMetaData") ? wrapper.path("applicationMetaData") : wrapper;
  }

  static Parsed parse(JsonRecord record) {
    var number = text(record.value(), "applicationNumberText");
    if (number.isEmpty()) {
      return record.rejected(new NoApplicationTold());
    }
    var reading = ApplicationNumber.read(number, Office.US);
    if (reading.value().isEmpty()) {
      return record.rejected(
          new BadPatentNumber(
              "applicationNumberText", "'%s': %s".formatted(number, reading.reason().orElse(""))));
    }
    try {
      return new FileWrapper(record.value()).parse(record, reading.value().get(), number);
    } catch (UnusableDocument e) {
      return record.rejected(e.issue());
    }
  }

  private Parsed parse(JsonRecord record, ApplicationNumber application, String spelled)
      throws UnusableDocument {
    var patent = PatentFact.of(application).spelled(spelled);
    patent
        .filedOn(day(metadata, "filingDate"))
        .grantedOn(day(metadata, "grantDate"))
        .title("en", text(metadata, "inventionTitle"))
        .type(type());
    addPublication(patent);
    FileWrapperStatus.of(
            text(metadata, "applicationStatusDescriptionText"),
            day(metadata, "applicationStatusDate"))
        .ifPresent(patent::status);
    var assignments = FileWrapperAssignments.of(wrapper.path("assignmentBag"), metadata);
    FileWrapperParties.addTo(patent, metadata, assignments.owners());
    addClasses(patent);
    addEvents(patent);
    addPriorities(patent);
    var fact = patent.build();
    var facts = new ArrayList<Fact>(List.of(fact));
    facts.addAll(assignments.transfers(fact, notes));
    return new Parsed.Accepted(
        record.at(),
        Long.toString(record.at().number()),
        facts,
        notes.stream().distinct().toList());
  }

  private PatentType type() {
    var word = text(metadata, "applicationTypeLabelName");
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "utility" -> PatentType.INVENTION;
      case "design" -> PatentType.DESIGN;
      case "plant" -> PatentType.PLANT;
      case "reissue", "re-issue" -> PatentType.REISSUE;
      default -> PatentType.UNKNOWN;
    };
  }

  private void addPublication(PatentFact.Builder patent) throws UnusableDocument {
    var number = text(metadata, "earliestPublicationNumber");
    if (!number.isEmpty()) {
      patent.publication(
          PublicationNumber.tryParse(number, Office.US)
              .orElseThrow(
                  () ->
                      new UnusableDocument(
                          new BadPatentNumber(
                              "earliestPublicationNumber",
                              "'%s' is no publication number".formatted(number)))),
          day(metadata, "earliestPublicationDate"));
    }
    var grant = text(metadata, "patentNumber");
    if (!grant.isEmpty()) {
      patent.spelled(grant);
    }
  }

  private void addClasses(PatentFact.Builder patent) {
    var classes = new DocumentClasses(notes);
    boolean main = true;
    for (var symbol : metadata.path("cpcClassificationBag")) {
      classes.addSymbol(ClassScheme.CPC, symbol.asString(""), main, null);
      main = false;
    }
    classes.found().forEach(patent::classified);
  }

  private void addEvents(PatentFact.Builder patent) throws UnusableDocument {
    var events = new LinkedHashSet<Event>();
    for (var event : wrapper.path("eventDataBag")) {
      add(
          events,
          text(event, "eventCode"),
          day(event, "eventDate"),
          text(event, "eventDescriptionText"));
    }
    for (var event : wrapper.path("transactionContentBag")) {
      add(
          events,
          text(event, "caseActionCode"),
          day(event, "recordedDate"),
          text(event, "caseActionDescriptionText"));
    }
    events.forEach(patent::event);
  }

  private static void add(
      LinkedHashSet<Event> events, String code, @Nullable LocalDate on, String description) {
    if (!code.isEmpty() || !description.isEmpty()) {
      events.add(new Event(Office.US, orNull(code), on, orNull(description)));
    }
  }

  private void addPriorities(PatentFact.Builder patent) throws UnusableDocument {
    for (var priority : wrapper.path("foreignPriorityBag")) {
      var number = first(priority, "applicationNumberText", "priorityNumberText");
      var country = first(priority, "ipOfficeName", "countryName");
      var office = office(country);
      var read = office.flatMap(code -> ApplicationNumber.tryParse(number, code));
      if (read.isEmpty()) {
        notes.add(new UnreadPriority((country + " " + number).strip()));
      } else {
        patent.priority(read.get(), day(priority, "filingDate"));
      }
    }
    int parents = 0;
    for (var parent : wrapper.path("parentContinuityBag")) {
      var read = ApplicationNumber.tryParse(text(parent, "parentApplicationNumberText"), Office.US);
      if (read.isPresent() && text(parent, "claimParentageTypeCode").equals(PROVISIONAL)) {
        patent.priority(read.get(), day(parent, "parentApplicationFilingDate"));
      } else {
        parents++;
      }
    }
    int children = wrapper.path("childContinuityBag").size();
    if (parents + children > 0) {
      notes.add(new ContinuityNotKept(parents, children));
    }
  }

  private static Optional<Office> office(String name) {
    if (name.toUpperCase(Locale.ROOT).startsWith("EUROPEAN PATENT OFFICE")) {
      return Optional.of(Office.EP);
    }
    var region = CountryNames.region(name, "", "");
    return region == null ? Optional.empty() : Office.tryParse(region.country().code());
  }

  private @Nullable LocalDate day(JsonNode node, String member) throws UnusableDocument {
    var text = text(node, member);
    if (text.isEmpty()) {
      return null;
    }
    return PatentDates.tryParse(text.split("T", 2)[0])
        .orElseThrow(() -> new UnusableDocument(new BadPatentDate(member, text)));
  }

  private static String first(JsonNode node, String member, String former) {
    var text = text(node, member);
    return text.isEmpty() ? text(node, former) : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static String text(JsonNode node, String member) {
    return node.path(member).asString("").strip();
  }
}
