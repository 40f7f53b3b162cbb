package io.luopan.loaders.mapped;

import io.luopan.loaders.patent.ClassReading;
import io.luopan.loaders.patent.UnreadCell;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PublicationNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a row refers to: classes, cited documents, priorities and families. What cannot be read
/// becomes one note a cell.
final class MappedReferences {
  private static final Pattern WITH_DATE =
      Pattern.compile("(.*\\S)\\s+([0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2})");

  private final ClassReading classes = new ClassReading();

  /// @param own the patent's application: a patent that claims no priority stands in databases with
  /// itself as its priority
  void addTo(
      PatentFact.Builder patent,
      @Nullable ApplicationNumber own,
      MappedRow row,
      List<LoadIssue> notes) {
    addClasses(patent, row, MappedField.IPC, ClassScheme.IPC, notes);
    addClasses(patent, row, MappedField.CPC, ClassScheme.CPC, notes);
    addCitations(patent, row, notes);
    addPriorities(patent, own, row, notes);
    addFamily(patent, row, MappedField.SIMPLE_FAMILY, FamilyId.Kind.SIMPLE, notes);
    addFamily(patent, row, MappedField.EXTENDED_FAMILY, FamilyId.Kind.EXTENDED, notes);
  }

  private void addClasses(
      PatentFact.Builder patent,
      MappedRow row,
      MappedField field,
      ClassScheme scheme,
      List<LoadIssue> notes) {
    for (var cell : row.cells(field)) {
      var unread = new ArrayList<String>();
      var found = new LinkedHashMap<String, ClassAssignment>();
      for (var text : row.values(field, cell)) {
        boolean main = scheme == ClassScheme.IPC && found.isEmpty();
        classes
            .read(text, scheme, main)
            .ifPresentOrElse(
                read -> found.putIfAbsent(read.symbol(), read), () -> unread.add(text));
      }
      found.values().forEach(patent::classified);
      note(cell, unread, "no class of " + scheme, notes);
    }
  }

  private static void addCitations(
      PatentFact.Builder patent, MappedRow row, List<LoadIssue> notes) {
    for (var cell : row.cells(MappedField.CITATIONS)) {
      var unread = new ArrayList<String>();
      for (var text : row.values(MappedField.CITATIONS, cell)) {
        PublicationNumber.tryParse(text)
            .ifPresentOrElse(cited -> patent.cites(cited, null), () -> unread.add(text));
      }
      note(cell, unread, "no publication number", notes);
    }
  }

  private static void addPriorities(
      PatentFact.Builder patent,
      @Nullable ApplicationNumber own,
      MappedRow row,
      List<LoadIssue> notes) {
    var cell = row.cell(MappedField.PRIORITIES);
    if (cell.isEmpty()) {
      return;
    }
    var mapping = row.columns().mapping();
    var form = mapping.columns(MappedField.PRIORITIES).form();
    var office = Office.tryParse(row.text(MappedField.OFFICE)).orElse(null);
    var texts = row.values(MappedField.PRIORITIES, cell.get());
    var days = row.values(MappedField.PRIORITY_DATES);
    var unread = new ArrayList<String>();
    var seen = new HashSet<ApplicationNumber>();
    for (int i = 0; i < texts.size(); i++) {
      var match = WITH_DATE.matcher(texts.get(i));
      boolean dated = match.matches();
      var text = dated ? match.group(1) : texts.get(i);
      var day = dated ? match.group(2) : days.size() == texts.size() ? days.get(i) : "";
      var filedOn = mapping.day(day).or(() -> DateForm.ISO.read(day)).orElse(null);
      var number = form.read(text, office, filedOn).value();
      if (number.isEmpty() && !text.equals(row.text(MappedField.APPLICATION))) {
        unread.add(texts.get(i));
      } else if (number.isPresent() && !number.get().equals(own) && seen.add(number.get())) {
        patent.priority(number.get(), filedOn);
      }
    }
    note(cell.get(), unread, "a priority not understood", notes);
  }

  private static void addFamily(
      PatentFact.Builder patent,
      MappedRow row,
      MappedField field,
      FamilyId.Kind kind,
      List<LoadIssue> notes) {
    var cell = row.cell(field);
    if (cell.isPresent()) {
      var family = FamilyId.tryParse(kind, cell.get().text());
      family.ifPresentOrElse(
          patent::family,
          () -> note(cell.get(), List.of(cell.get().text()), "no family id", notes));
    }
  }

  private static void note(
      MappedRow.Cell cell, List<String> unread, String why, List<LoadIssue> notes) {
    if (!unread.isEmpty()) {
      notes.add(new UnreadCell(cell.heading(), String.join("; ", unread), why));
    }
  }
}
