package io.luopan.loaders.patent;

import io.luopan.loaders.file.TableDates;
import io.luopan.loaders.patent.ChineseRow.Cell;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.EpoApplications;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The priorities a row claims and the documents it cites. What cannot be read becomes one note a
/// cell.
final class ChineseReferences {
  private ChineseReferences() {}

  static void addTo(
      PatentFact.Builder patent,
      @Nullable ApplicationNumber own,
      ChineseRow row,
      List<LoadIssue> notes) {
    row.cell(ChineseField.PRIORITY).ifPresent(cell -> addPriorities(patent, own, cell, row, notes));
    row.cell(ChineseField.CITED).ifPresent(cell -> addCitations(patent, cell, notes));
  }

  /// Dates belong to numbers one by one; fewer dates than numbers cannot be told apart.
  private static void addPriorities(
      PatentFact.Builder patent,
      @Nullable ApplicationNumber own,
      Cell cell,
      ChineseRow row,
      List<LoadIssue> notes) {
    var texts = ChineseLists.names(cell.text());
    var days = ChineseLists.names(row.text(ChineseField.PRIORITY_DATE));
    var unread = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      var filedOn =
          days.size() == texts.size() ? TableDates.tryParse(days.get(i)).orElse(null) : null;
      var number = application(texts.get(i), filedOn);
      if (number.isEmpty()) {
        unread.add(texts.get(i));
      } else if (!number.get().equals(own)) {
        patent.priority(number.get(), filedOn);
      }
    }
    note(cell, unread, "a priority not understood", notes);
  }

  /// US numbers come as the office writes them, with a slash, or as DOCDB does.
  private static Optional<ApplicationNumber> application(String text, @Nullable LocalDate filedOn) {
    return text.contains("/")
        ? ApplicationNumber.tryParse(text)
        : EpoApplications.docdb(text, filedOn);
  }

  private static void addCitations(PatentFact.Builder patent, Cell cell, List<LoadIssue> notes) {
    var unread = new ArrayList<String>();
    for (var text : ChineseLists.values(cell.text())) {
      PublicationNumber.tryParse(text)
          .ifPresentOrElse(cited -> patent.cites(cited, null), () -> unread.add(text));
    }
    note(cell, unread, "no publication number", notes);
  }

  private static void note(Cell cell, List<String> unread, String why, List<LoadIssue> notes) {
    if (!unread.isEmpty()) {
      notes.add(new UnreadCell(cell.heading(), String.join("; ", unread), why));
    }
  }
}
