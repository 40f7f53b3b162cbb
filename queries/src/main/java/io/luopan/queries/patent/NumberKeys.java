package io.luopan.queries.patent;

import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentNumberReading;
import io.luopan.model.patent.PatentNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// By which ids and numbers a patent can stand in the graph, of numbers in any spelling.
record NumberKeys(List<String> patentIds, List<String> publicationNumbers) {

  static NumberKeys of(Collection<String> numbers) {
    var ids = new ArrayList<String>();
    var publications = new ArrayList<String>();
    for (var number : numbers) {
      for (var candidate : PatentNumbers.read(number, Office.CN).candidates()) {
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
