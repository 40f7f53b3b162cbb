package io.luopan.loaders.patent;

import io.luopan.loaders.patent.ChineseRow.Cell;
import io.luopan.model.CheckDigit;
import io.luopan.model.Reading;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PublicationNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The numbers of one row: its application, its publications, and how they were spelled.
final class ChineseNumbers {
  private final ChineseRow row;
  private final Office office;
  private final List<LoadIssue> notes;
  private final SequencedSet<String> spelled = new LinkedHashSet<>();
  private @Nullable ApplicationNumber application;
  private List<PublicationNumber> publications = List.of();
  private List<PublicationNumber> grants = List.of();

  private ChineseNumbers(ChineseRow row, List<LoadIssue> notes) {
    this.row = row;
    this.notes = notes;
    this.office = office(row.text(ChineseField.OFFICE));
  }

  /// @throws ChineseRejection when a number cannot be read, or none is there
  static ChineseNumbers of(ChineseRow row, List<LoadIssue> notes) throws ChineseRejection {
    var numbers = new ChineseNumbers(row, notes);
    numbers.readApplication();
    numbers.publications = numbers.published(ChineseField.PUBLICATION);
    numbers.grants = numbers.published(ChineseField.GRANT_PUBLICATION);
    if (numbers.application == null && numbers.publications.isEmpty() && numbers.grants.isEmpty()) {
      throw new ChineseRejection(new RowWithoutNumber());
    }
    return numbers;
  }

  private static Office office(String text) {
    return switch (text) {
      case "", "中国" -> Office.CN;
      case "美国" -> Office.US;
      case "日本" -> Office.JP;
      case "韩国" -> Office.KR;
      case "德国" -> Office.DE;
      case "欧洲专利局", "欧洲" -> Office.EP;
      case "世界知识产权组织", "WIPO" -> Office.WO;
      default -> Office.tryParse(text).orElse(Office.CN);
    };
  }

  private void readApplication() throws ChineseRejection {
    var cell = row.cell(ChineseField.APPLICATION);
    var patent = row.cell(ChineseField.PATENT);
    if (cell.isEmpty()) {
      application = patent.isEmpty() ? null : application(patent.get());
      return;
    }
    var own = application(cell.get());
    application = own;
    if (patent.isPresent()) {
      var other = ApplicationNumber.tryParse(patent.get().text(), office);
      if (other.isEmpty() || !other.get().equals(own)) {
        var stated = patent.get();
        notes.add(new ChineseNumbersDisagree(own.text(), stated.heading(), stated.text()));
      } else {
        spelled.add(patent.get().text());
      }
    }
  }

  private ApplicationNumber application(Cell cell) throws ChineseRejection {
    return switch (ApplicationNumber.read(cell.text(), office)) {
      case Reading.Read<ApplicationNumber> read -> {
        spelled.add(cell.text());
        yield read.identifier();
      }
      case Reading.Misread<ApplicationNumber> misread ->
          throw new ChineseRejection(
              new BadNumberCell(cell.heading(), cell.text(), misread.why(), misread.checkDigit()));
    };
  }

  private List<PublicationNumber> published(ChineseField field) throws ChineseRejection {
    var found = new ArrayList<PublicationNumber>();
    for (var cell : row.cells(field)) {
      for (var text : ChineseLists.names(cell.text())) {
        var number = PublicationNumber.tryParse(text, office);
        if (number.isEmpty()) {
          throw new ChineseRejection(
              new BadNumberCell(
                  cell.heading(),
                  text,
                  "A publication number is an office, a serial and a kind, as in CN102206141A.",
                  CheckDigit.ABSENT));
        }
        spelled.add(text);
        if (!found.contains(number.get())) {
          found.add(number.get());
        }
      }
    }
    return found;
  }

  Optional<ApplicationNumber> application() {
    return Optional.ofNullable(application);
  }

  /// The documents whose date is the publication date.
  List<PublicationNumber> publications() {
    return publications;
  }

  /// The documents whose date is the grant date.
  List<PublicationNumber> grants() {
    return grants;
  }

  SequencedSet<String> spelled() {
    return spelled;
  }
}
