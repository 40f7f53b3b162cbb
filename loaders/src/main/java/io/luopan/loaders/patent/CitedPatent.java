package io.luopan.loaders.patent;

import io.luopan.loaders.file.TableDates;
import io.luopan.loaders.patent.document.NamedParty;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentNumberReading.Application;
import io.luopan.model.patent.PatentNumberReading.Publication;
import io.luopan.model.patent.PatentNumbers;
import io.luopan.model.place.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A patent as GB/T 7714 cites it. The standard wants holders in front, CNKI writes inventors:
/// what the form of a name shows as an organization is an applicant, everybody else an inventor.
/// The place is the applicants'.
record CitedPatent(String authors, String title, String place, String number, String day) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\s*(?:\\[\\d+])?\\s*(.{1,2000}?)[.．]\\s+(.{1,1000}?)\\s*\\[P(?:/OL)?][.．:：]?\\s*"
              + "(?:([^:：]{0,40})[:：])?\\s*([^,，]{3,40})[,，]\\s*(\\d{4}[-.年/]\\d{1,2}[-.月/]\\d{1,2}日?)"
              + "[\\s.．]*(?:\\[\\d.*)?");
  private static final Pattern ET_AL = Pattern.compile("等|et al\\.?");

  static Optional<CitedPatent> find(String line) {
    var match = SHAPE.matcher(line);
    return line.contains("[P") && match.matches()
        ? Optional.of(
            new CitedPatent(
                match.group(1),
                match.group(2),
                match.group(3) == null ? "" : match.group(3).strip(),
                match.group(4).strip(),
                match.group(5)))
        : Optional.empty();
  }

  /// @throws ChineseRejection when the number or the day cannot be read
  Parsed.Accepted accepted(SourcePosition at) throws ChineseRejection {
    var notes = new ArrayList<LoadIssue>();
    var patent = numbered().spelled(number).title(ScriptLanguage.of(title), title);
    addParties(patent, notes);
    return new Parsed.Accepted(at, patent.build(), notes);
  }

  /// The day is that of publication, even beside an application number.
  private PatentFact.Builder numbered() throws ChineseRejection {
    var on = published();
    var read = PatentNumbers.read(number, Office.CN);
    var best = read.best();
    if (best.isEmpty()) {
      throw new ChineseRejection(
          new BadNumberCell("number", number, read.rejection().orElse(""), read.checkDigit()));
    }
    return switch (best.get()) {
      case Application application ->
          PatentFact.of(application.number())
              .publishedOn(on)
              .type(ChineseTypes.patent("", application.number(), null));
      case Publication publication ->
          PatentFact.of(publication.number(), on)
              .publishedOn(on)
              .grantedOn(ChineseTypes.isGrant(publication.number()) ? on : null)
              .type(ChineseTypes.patent("", null, publication.number()));
    };
  }

  private LocalDate published() throws ChineseRejection {
    return TableDates.tryParse(day)
        .orElseThrow(() -> new ChineseRejection(new BadDateCell("date", day)));
  }

  private void addParties(PatentFact.Builder patent, List<LoadIssue> notes) {
    var region = Regions.byCodeOrName(place);
    var applicants = new ArrayList<NamedParty>();
    var inventors = new ArrayList<NamedParty>();
    for (var name : authors.split("[,，;；]")) {
      var author = name.strip();
      if (author.isEmpty() || ET_AL.matcher(author).matches()) {
        continue;
      }
      if (isOrganization(author)) {
        applicants.add(new NamedParty(author, region.orElse(null)));
      } else {
        inventors.add(new NamedParty(author, null));
      }
    }
    NamedParty.addAll(patent, HolderRole.APPLICANT, applicants, inventors);
    NamedParty.addInventors(patent, inventors);
    if (!place.isEmpty() && (applicants.isEmpty() || region.isEmpty())) {
      notes.add(
          new UnreadCell(
              "place", place, "a place that is not read, or of no holder that the line names"));
    }
  }

  private static boolean isOrganization(String name) {
    return switch (HolderTypes.fromName(name)) {
      case COMPANY, UNIVERSITY, RESEARCH_INSTITUTE, HOSPITAL, GOVERNMENT, OTHER -> true;
      case PERSON, UNKNOWN -> false;
    };
  }
}
