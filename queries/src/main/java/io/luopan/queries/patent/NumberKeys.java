package io.luopan.queries.patent;

import io.luopan.model.CheckDigit;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentNumberReading;
import io.luopan.model.patent.PatentNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// By which ids and numbers a patent can stand in the graph, of numbers in any spelling.
record NumberKeys(List<String> patentIds, List<String> publicationNumbers) {

  /// A number that names no office is a Chinese one, or else one of the United States, whose grants
  /// are cited by seven digits.
  static PatentNumberReading read(String number) {
    var chinese = PatentNumbers.read(number, Office.CN);
    if (chinese.best().isPresent() || chinese.checkDigit() == CheckDigit.WRONG) {
      return chinese;
    }
    var american = PatentNumbers.read(number, Office.US);
    return american.best().isPresent() ? american : chinese;
  }

  static NumberKeys of(Collection<String> numbers) {
    var ids = new ArrayList<String>();
    var publications = new ArrayList<String>();
    for (var number : numbers) {
      for (var candidate : read(number).candidates()) {
        switch (candidate) {
          case PatentNumberReading.Application application ->
              ids.add("patent/" + application.number().key());
          case PatentNumberReading.Publication publication ->
              publications.add(publication.number().number());
        }
      }
    }
    return new NumberKeys(ids, publications);
  }
}
