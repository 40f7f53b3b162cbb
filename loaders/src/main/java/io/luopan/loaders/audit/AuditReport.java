package io.luopan.loaders.audit;

import io.luopan.model.placing.Placement;
import java.util.List;
import java.util.Locale;

/// What an audit of placements found, for people ([#text]) and for a spreadsheet ([#csv]).
///
/// @param records records of the file, of which `rejected` were not understood
/// @param patents different patents in them
/// @param classified patents with an IPC or CPC symbol
/// @param placed patents on at least one chain node
/// @param sample placements drawn at random, in the order drawn
/// @param unplaced main groups of patents placed nowhere, the most frequent first
public record AuditReport(
    long records,
    long rejected,
    long patents,
    long classified,
    long placed,
    long placements,
    List<Share> byChain,
    List<Share> byVia,
    List<Drawn> sample,
    List<Unplaced> unplaced) {

  /// How many patents and placements a chain or a kind of rule has.
  public record Share(String name, long patents, long placements) {}

  /// A placement to judge; `word` is empty where the class alone decided.
  public record Drawn(
      String number,
      String title,
      String node,
      String nameZh,
      String nameEn,
      Placement.Via via,
      String selector,
      String symbol,
      String word) {}

  /// A main group, how many unplaced patents carry it, and one of these.
  public record Unplaced(String group, long patents, String exampleNumber, String exampleTitle) {}

  public String text() {
    var text = new StringBuilder();
    text.append(
        line(
            "%,d records, %,d rejected; %,d patents, %,d with an IPC or CPC symbol",
            records, rejected, patents, classified));
    text.append(
        line(
            "%,d patents placed (%.1f %% of those with a symbol), %,d placements",
            placed, classified == 0 ? 0 : 100.0 * placed / classified, placements));
    shares(text, "By chain", byChain);
    shares(text, "By kind of rule", byVia);
    text.append(line("%nPlacements to judge (%d)", sample.size()));
    for (int i = 0; i < sample.size(); i++) {
      var one = sample.get(i);
      text.append(line("%3d  %s  %s", i + 1, one.number(), one.title()));
      text.append(
          line(
              "     %s %s · %s — %s by %s for %s%s",
              one.node(),
              one.nameZh(),
              one.nameEn(),
              one.via(),
              one.selector(),
              one.symbol(),
              one.word().isEmpty() ? "" : ", word " + one.word()));
    }
    text.append(
        line("%nMain groups of patents placed nowhere (%d most frequent)", unplaced.size()));
    unplaced.forEach(
        group ->
            text.append(
                line(
                    "%,7d  %-12s %s  %s",
                    group.patents(), group.group(), group.exampleNumber(), group.exampleTitle())));
    return text.toString();
  }

  /// The sample as CSV (RFC 4180) with a header row and an empty column for the verdict.
  public String csv() {
    var csv =
        new StringBuilder("number,title,node,nameZh,nameEn,via,selector,symbol,word,verdict\r\n");
    for (var one : sample) {
      var cells =
          List.of(
              one.number(),
              one.title(),
              one.node(),
              one.nameZh(),
              one.nameEn(),
              one.via().name(),
              one.selector(),
              one.symbol(),
              one.word(),
              "");
      csv.append(String.join(",", cells.stream().map(AuditReport::cell).toList())).append("\r\n");
    }
    return csv.toString();
  }

  private static void shares(StringBuilder text, String heading, List<Share> shares) {
    text.append(line("%n%-24s%10s%12s", heading, "patents", "placements"));
    shares.forEach(
        share ->
            text.append(
                line("  %-22s%,10d%,12d", share.name(), share.patents(), share.placements())));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n") + "\n", values);
  }

  /// A spreadsheet takes `=C12M 1/00` for a formula, so what looks like one is written after a
  /// blank.
  private static String cell(String value) {
    var safe = value.matches("(?s)[=+@-].*") ? " " + value : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
