package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.regex.Pattern;

/// Reads codes of pools and programmes: `avanci`, `avanci/5g-vehicle`.
final class PoolCodes {
  private static final String PART = "[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{N}._-]{0,79}";
  private static final Pattern POOL = Pattern.compile(PART);
  private static final Pattern PROGRAMME = Pattern.compile(PART + "/" + PART);

  private PoolCodes() {}

  static boolean isProgramme(String code) {
    return PROGRAMME.matcher(code).matches();
  }

  static String pool(String text) {
    return checked(text, POOL);
  }

  static String programme(String text) {
    return checked(text, PROGRAMME);
  }

  /// The programme of a row, whose code may stand without its pool's where that has a column.
  static <F extends Enum<F> & Heading> String programme(PoolCells<F> cells, F programme, F pool) {
    var text = cells.text(programme);
    return cells
        .find(pool)
        .filter(_ -> text.indexOf('/') < 0)
        .map(code -> programme(code + "/" + text))
        .orElseGet(() -> programme(text));
  }

  private static String checked(String text, Pattern form) {
    if (!form.matcher(text).matches()) {
      throw new RowRejection(new BadProgrammeCode(text));
    }
    return text;
  }
}
