package io.luopan.model.write;

import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.Spellings;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentNumberReading.Application;
import io.luopan.model.patent.PatentNumberReading.Candidate;
import io.luopan.model.patent.PatentNumberReading.Publication;
import io.luopan.model.patent.PatentNumbers;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// States by which numbers a record calls a patent: what each spelling may mean is a
/// `PatentNumber`, which [NumberMatching] ties to the patents that have it.
final class NumberStatements {
  static final String APPLICATION = "patent-number/application/";
  static final String PUBLICATION = "patent-number/publication/";
  static final String NUMBER = "patent-number/number/";
  static final String UNREAD = "patent-number/unread/";

  private NumberStatements() {}

  /// @param naming whose record it is: the type of relationship from `from` to its numbers
  static void state(
      Statements batch, EdgeType naming, String from, NamedPatent patent, String source) {
    var meant = new TreeMap<String, Meant>();
    for (var number : patent.numbers()) {
      read(number, patent.office(), meant);
    }
    meant.forEach(
        (id, by) -> {
          batch.mention(
              NodeLabel.PATENT_NUMBER, id, properties("number", by.text(), "kind", by.kind()));
          var said =
              properties(
                  "raw",
                  List.copyOf(new TreeSet<>(by.raw())),
                  "spelling",
                  by.spelling(),
                  "reason",
                  by.reason());
          batch.relate(naming, from, id, said, source);
        });
  }

  /// What texts mean together.
  ///
  /// @param spelling of the text that is nearest to the canonical one
  private record Meant(String text, String kind, String spelling, String reason, List<String> raw) {
    Meant with(Meant other) {
      var better = other.spelling.compareTo(spelling) < 0 ? other : this;
      var both = new ArrayList<>(raw);
      both.addAll(other.raw);
      return new Meant(text, kind, better.spelling, better.reason, both);
    }
  }

  private static void read(
      NamedPatent.Number number, @Nullable Office office, TreeMap<String, Meant> meant) {
    var raw = number.raw().strip();
    var reading = PatentNumbers.read(raw, office == null ? Office.CN : office);
    var candidates = ofKind(number.kind(), reading.candidates());
    if (candidates.isEmpty()) {
      var compact = Spellings.compact(raw);
      var text = compact.isEmpty() ? raw : compact;
      meant.merge(
          UNREAD + (office == null ? "" : office.code() + "/") + text,
          new Meant(text, "UNREAD", "UNREAD", reading.rejection().orElseThrow(), List.of(raw)),
          Meant::with);
    }
    for (var candidate : candidates) {
      meant.merge(
          id(candidate),
          new Meant(
              text(candidate),
              candidate instanceof Application ? "APPLICATION" : "PUBLICATION",
              candidate.spelling().name(),
              candidate.reason(),
              List.of(raw)),
          Meant::with);
    }
  }

  /// What the record says a number is of goes before what it looks like, where both can be.
  private static List<Candidate> ofKind(NamedPatent.Kind kind, List<Candidate> candidates) {
    var such =
        candidates.stream()
            .filter(
                candidate ->
                    switch (kind) {
                      case APPLICATION -> candidate instanceof Application;
                      case PUBLICATION -> candidate instanceof Publication;
                      case ANY -> true;
                    })
            .toList();
    return such.isEmpty() ? candidates : such;
  }

  private static String id(Candidate candidate) {
    return switch (candidate) {
      case Application application -> APPLICATION + application.number().key();
      case Publication publication ->
          (isNumber(publication) ? NUMBER : PUBLICATION) + text(publication);
    };
  }

  private static String text(Candidate candidate) {
    return candidate instanceof Publication publication && isNumber(publication)
        ? publication.number().number()
        : candidate.text();
  }

  /// Whether the number tells the patent without its kind, or has none.
  private static boolean isNumber(Publication publication) {
    var number = publication.number();
    return number.kind() == null || PublicationKey.isNumber(number);
  }
}
