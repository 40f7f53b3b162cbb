package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.util.List;
import java.util.Set;

/// What a row tells in 16 bits: status (4), type (3), whether the office is China's, where the
/// current holders sit (2), whether it is the first row of its family.
final class Flags {
  static final int DOMESTIC = 0;
  static final int FOREIGN = 1;
  static final int UNPLACED = 2;

  private static final int CHINESE = 1 << 7;
  private static final int FIRST_OF_FAMILY = 1 << 10;
  private static final int CHINESE_IN_FORCE = CHINESE | LegalStatus.IN_FORCE.ordinal();
  private static final PatentType[] TYPES = PatentType.values();
  private static final Set<String> DOMESTIC_CODES = Set.of("CN", "HK", "MO", "TW");

  private Flags() {}

  static int of(PatentRow row) {
    return row.status().ordinal()
        | row.type().ordinal() << 4
        | (row.chinese() ? CHINESE : 0)
        | place(row.holders()) << 8;
  }

  static int firstOfFamily(int flags) {
    return flags | FIRST_OF_FAMILY;
  }

  /// Of a row whose family has several.
  static boolean isFirstOfFamily(int flags) {
    return (flags & FIRST_OF_FAMILY) != 0;
  }

  static boolean isChinese(int flags) {
    return (flags & CHINESE) != 0;
  }

  static boolean isInForce(int flags) {
    return (flags & 15) == LegalStatus.IN_FORCE.ordinal();
  }

  static boolean isChineseInForce(int flags) {
    return (flags & (CHINESE | 15)) == CHINESE_IN_FORCE;
  }

  static boolean isStatusKnown(int flags) {
    return (flags & 15) != LegalStatus.UNKNOWN.ordinal();
  }

  static PatentType type(int flags) {
    return TYPES[flags >> 4 & 7];
  }

  /// Where the current holders sit: [#DOMESTIC], [#FOREIGN] or [#UNPLACED].
  static int place(int flags) {
    return flags >> 8 & 3;
  }

  /// Domestic with one in CN, HK, MO or TW; foreign with none, all being known.
  private static int place(List<PatentRow.Party> holders) {
    boolean unknown = holders.isEmpty();
    for (var holder : holders) {
      int place = placeOf(holder.regionPath());
      if (place == DOMESTIC) {
        return DOMESTIC;
      }
      unknown |= place == UNPLACED;
    }
    return unknown ? UNPLACED : FOREIGN;
  }

  static int placeOf(@org.jspecify.annotations.Nullable String path) {
    if (path == null || path.isEmpty()) {
      return UNPLACED;
    }
    int end = path.indexOf('/');
    return DOMESTIC_CODES.contains(end < 0 ? path : path.substring(0, end)) ? DOMESTIC : FOREIGN;
  }
}
