package io.luopan.model.standard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// National, regional, industry, group and enterprise standards of China.
final class ChineseStandards {
  private static final String REST =
      " ?([0-9]{1,6})(?:\\.([0-9]{1,3}(?:\\.[0-9]{1,3}){0,2}))?(?:-([12][0-9]{3}|[5-9][0-9]))?";
  /// GBZ is no GB/Z: it numbers the standards of occupational health.
  private static final Pattern NATIONAL = Pattern.compile("(GB(?!Z)|GBZ)(?:/?(T|(?<=/)Z))?" + REST);
  private static final Pattern REGIONAL =
      Pattern.compile("(DB ?(?:[1-6][0-9]{3}|[1-6][0-9])(?=[/ ]))(?:/([TZ]))?" + REST);
  private static final Pattern INDUSTRY = Pattern.compile("([A-Z]{2}|JJ[FG])(?:/([TZ]))?" + REST);
  private static final Pattern GROUP = Pattern.compile("(T/[A-Z]{2,12}(?:-[A-Z]{1,6})?)()" + REST);
  private static final Pattern ENTERPRISE =
      Pattern.compile("(Q/(?:[0-9]{2,6} ?)?[A-Z]{1,10})()" + REST);

  /// The codes of the industries whose standards are in force (国家标准化管理委员会, 行业标准代号).
  private static final Set<String> INDUSTRIES =
      Set.of(
          ("AQ BB CB CH CJ CY DA DB DL DY DZ EJ FZ GA GC GD GH GM GY HB HG HJ HS HY JB JC JG JJF JJG JR JT JY LB LD LS LY MH"
                  + " MT MZ NB NY QB QC QJ QX RB SB SC SF SH SJ SL SN SW SY TB TD TY WB WH WJ WM WS WW XB XF YB YC"
                  + " YD YJ YS YY YZ ZY")
              .split(" "));

  private ChineseStandards() {}

  static Optional<StandardNumber> read(String tight) {
    return read(NATIONAL, tight)
        .or(() -> read(REGIONAL, tight))
        .or(() -> read(GROUP, tight))
        .or(() -> read(ENTERPRISE, tight))
        .or(() -> read(INDUSTRY, tight).filter(s -> INDUSTRIES.contains(s.issuer())));
  }

  private static Optional<StandardNumber> read(Pattern pattern, String tight) {
    var match = pattern.matcher(tight);
    if (!match.matches()) {
      return Optional.empty();
    }
    var type = match.group(2);
    return Optional.of(
        new StandardNumber(
            match.group(1).replace(" ", ""),
            type == null || type.isEmpty() ? null : type,
            match.group(3),
            match.group(4),
            fullYear(match.group(5)),
            null));
  }

  /// Standards of the last century were dated with two digits.
  private static @Nullable String fullYear(@Nullable String year) {
    return year == null || year.length() == 4 ? year : "19" + year;
  }
}
