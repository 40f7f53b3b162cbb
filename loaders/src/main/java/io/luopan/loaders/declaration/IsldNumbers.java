package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// By which numbers a row of ETSI's export calls a patent: those that ETSI normalized, and where it
/// could not, those of the declarant.
record IsldNumbers(List<String> applications, List<String> publications, String country) {

  static IsldNumbers of(HeadedRow<IsldField> row) {
    return new IsldNumbers(
        numbers(row, IsldField.APPLICATION, IsldField.ORIGINAL_APPLICATION),
        numbers(row, IsldField.PUBLICATIONS, IsldField.ORIGINAL_PUBLICATIONS),
        row.text(IsldField.COUNTRY));
  }

  private static List<String> numbers(
      HeadedRow<IsldField> row, IsldField normalized, IsldField original) {
    var numbers = split(row.text(normalized));
    return numbers.isEmpty() ? split(row.text(original)) : numbers;
  }

  private static List<String> split(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|"))
            .map(String::strip)
            .filter(number -> number.chars().anyMatch(Character::isDigit))
            .distinct()
            .sorted()
            .toList();
  }

  /// Absent where the row names no patent.
  Optional<NamedPatent> named(Collection<LoadIssue> notes) {
    var numbers = new ArrayList<NamedPatent.Number>();
    applications.forEach(number -> numbers.add(new NamedPatent.Number(number, Kind.APPLICATION)));
    publications.forEach(number -> numbers.add(new NamedPatent.Number(number, Kind.PUBLICATION)));
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    var office = OfficeNames.find(country);
    if (office.isEmpty() && !country.isEmpty()) {
      notes.add(new UnknownOffice(country));
    }
    return Optional.of(new NamedPatent(numbers, office.orElse(null)));
  }

  /// The numbers as one text, for a row that tells no entry.
  String text() {
    return String.join(" ", Stream.concat(applications.stream(), publications.stream()).toList());
  }
}
