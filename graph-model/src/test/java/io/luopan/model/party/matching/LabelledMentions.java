package io.luopan.model.party.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Mentions of inventors whose person is known, from the PatentsView benchmarks: only name and
/// patent number are told. Mentions without a name are left out.
final class LabelledMentions {
  /// `plain` is the name as the baseline compares it.
  record Mention(ReadInventor inventor, String person, String plain, boolean training) {
    static Mention of(InventorMention mention, String person, String plain) {
      boolean training = (person.hashCode() * 0x9E3779B9 >>> 31) == 0;
      return new Mention(InventorMatcher.read(mention), person, plain, training);
    }
  }

  /// The first utility patent of a year, as the office's table of issue years has them.
  private static final int[][] FIRST_OF_YEAR = {
    {1975, 3858241}, {1976, 3930271}, {1977, 4000520}, {1978, 4065812}, {1979, 4131952},
    {1980, 4180867}, {1981, 4242757}, {1982, 4308622}, {1983, 4366579}, {1984, 4423523},
    {1985, 4490885}, {1986, 4562596}, {1987, 4633526}, {1988, 4716594}, {1989, 4794652},
    {1990, 4890335}, {1991, 4980927}, {1992, 5077836}, {1993, 5175886}, {1994, 5274846},
    {1995, 5377916}, {1996, 5479658}, {1997, 5590420}, {1998, 5704062}, {1999, 5855021},
    {2000, 6009555}, {2005, 6836899}, {2010, 7640598}, {2015, 8925112}
  };

  private LabelledMentions() {}

  /// @param set `israeli` or `patentsview`
  static List<Mention> read(String set) throws IOException {
    var file = SharedData.file("data/patentsview_benchmarks/" + set + "-inventors-benchmark.csv");
    var mentions = new ArrayList<Mention>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var row : csv) {
        var given = row.getField("raw_inventor_name_first").strip();
        var family = row.getField("raw_inventor_name_last").strip();
        if (given.isEmpty() && family.isEmpty()) {
          continue;
        }
        var patent = row.getField("mention_id").split("-")[0];
        var name = family.replace(",", " ") + ", " + given.replace(",", " ");
        mentions.add(
            Mention.of(
                InventorMention.of(name, patent).in(year(patent)),
                row.getField("unique_id"),
                (given + "|" + family).toLowerCase(Locale.ROOT)));
      }
    }
    return mentions;
  }

  /// About when a US patent was granted, by its number; of a design by a straight line.
  private static int year(String patent) {
    int number = Integer.parseInt(patent.replaceAll("[^0-9]", ""));
    if (patent.startsWith("USD")) {
      return 1979 + (int) ((number - 250_000) / 450_000.0 * 35);
    }
    int at = 1;
    while (at < FIRST_OF_YEAR.length && FIRST_OF_YEAR[at][1] <= number) {
      at++;
    }
    if (at == FIRST_OF_YEAR.length) {
      return 2016;
    }
    var before = FIRST_OF_YEAR[at - 1];
    var after = FIRST_OF_YEAR[at];
    double share = (number - before[1]) / (double) (after[1] - before[1]);
    return (int) Math.floor(before[0] + share * (after[0] - before[0]));
  }
}
