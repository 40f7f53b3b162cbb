package io.luopan.loaders.standard;

import io.luopan.model.LocalizedText;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardNumber;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One RFC as the index tells it; `citation` is its title with the authors behind.
record RfcEntry(
    StandardNumber number,
    String citation,
    String month,
    String year,
    String status,
    boolean obsoleted,
    List<String> obsoletes,
    List<String> updates) {

  StandardFact fact(List<LoadIssue> notes) {
    var title = RfcTitle.of(citation);
    return new StandardFact(
        number,
        title.isEmpty() ? List.of() : List.of(LocalizedText.en(title)),
        published(notes),
        standing(notes),
        List.of(),
        numbers(obsoletes, notes),
        numbers(updates, notes));
  }

  private @Nullable LocalDate published(List<LoadIssue> notes) {
    if (year.matches("[12][0-9]{3}")) {
      for (var name : Month.values()) {
        if (name.name().equals(month.toUpperCase(Locale.ROOT))) {
          return LocalDate.of(Integer.parseInt(year), name, 1);
        }
      }
    }
    notes.add(new BadStandardDate((month + " " + year).strip()));
    return null;
  }

  /// Early RFCs have the status UNKNOWN.
  private @Nullable Standing standing(List<LoadIssue> notes) {
    if (obsoleted) {
      return Standing.REPLACED;
    }
    return switch (status) {
      case "HISTORIC" -> Standing.WITHDRAWN;
      case "INTERNET STANDARD",
          "DRAFT STANDARD",
          "PROPOSED STANDARD",
          "BEST CURRENT PRACTICE",
          "INFORMATIONAL",
          "EXPERIMENTAL" ->
          Standing.IN_FORCE;
      case "UNKNOWN", "" -> null;
      default -> {
        notes.add(new UnreadStanding(status));
        yield null;
      }
    };
  }

  private static List<StandardNumber> numbers(List<String> texts, List<LoadIssue> notes) {
    var numbers = new ArrayList<StandardNumber>();
    for (var text : texts) {
      StandardNumber.tryParse(text)
          .ifPresentOrElse(numbers::add, () -> notes.add(new BadStandardNumber(text)));
    }
    return numbers;
  }
}
