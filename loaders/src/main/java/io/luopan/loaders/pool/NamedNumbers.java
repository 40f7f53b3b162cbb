package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import io.luopan.model.patent.NamedPatent.Number;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentNumbers;
import io.luopan.model.place.Region;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.place.Regions;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The patent that a row names by numbers of a publication, an application, or of either.
record NamedNumbers<F extends Enum<F> & Heading>(
    F number, F publication, F application, F country) {

  /// A number that cannot be read stays, with a note.
  NamedPatent read(PoolCells<F> cells) {
    var office = office(cells);
    var numbers = new ArrayList<Number>();
    cells.find(number).ifPresent(text -> numbers.add(new Number(text, Kind.ANY)));
    cells.find(publication).ifPresent(text -> numbers.add(new Number(text, Kind.PUBLICATION)));
    cells.find(application).ifPresent(text -> numbers.add(new Number(text, Kind.APPLICATION)));
    if (numbers.isEmpty()) {
      throw new RowRejection(new EmptyCell(cells.heading(number)));
    }
    for (var one : numbers) {
      PatentNumbers.read(one.raw(), office == null ? Office.CN : office)
          .rejection()
          .ifPresent(reason -> cells.notes().add(new UnreadNumber(one.raw(), reason)));
    }
    return new NamedPatent(numbers, office);
  }

  private @Nullable Office office(PoolCells<F> cells) {
    return cells
        .find(country)
        .map(text -> office(text).orElseThrow(() -> new RowRejection(new UnknownCountry(text))))
        .orElse(null);
  }

  private static Optional<Office> office(String text) {
    return Office.tryParse(text)
        .or(
            () ->
                Regions.list().stream()
                    .filter(region -> region.code().level() == RegionLevel.COUNTRY)
                    .filter(region -> isCalled(region, text))
                    .findFirst()
                    .flatMap(region -> Office.tryParse(region.code().code())));
  }

  private static boolean isCalled(Region region, String text) {
    return text.equals(region.nameZh())
        || text.equals(region.shortZh())
        || text.equalsIgnoreCase(region.nameEn());
  }
}
