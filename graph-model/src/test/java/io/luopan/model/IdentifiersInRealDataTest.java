package io.luopan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.model.classification.IndustryClassCode;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.classification.LocarnoSymbol;
import io.luopan.model.party.RorId;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.place.RegionCode;
import io.luopan.model.standard.StandardNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifiersInRealDataTest {
  private static final Pattern CN_NUMBER = Pattern.compile("(?:^|,)(CN[0-9]{8}[0-9.X]*)(?=,)");
  private static final Pattern ETSI_NUMBER = Pattern.compile("\"docnumber\": \"([^\"]+)\"");
  private static final Pattern ROR_ADDRESS = Pattern.compile("https://ror\\.org/0[0-9a-z]{8}");
  private static final Pattern INDUSTRY_CODE = Pattern.compile("\"code\": *\"([A-T][0-9]*)\"");

  @Test
  void readsEverySymbolOfTheIpcOf2023AndItsFixedForm() {
    var symbols =
        lines("reference/ipc-2023-symbols.tsv", StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();

    assertThat(symbols).isNotEmpty().allSatisfy(IdentifiersInRealDataTest::readsSymbol);
  }

  @Test
  void findsEveryCheckDigitOfTaianApplicationsRight() {
    var rows =
        lines("data/cn_patent_exports/taian_patents_gb18030.csv", Charset.forName("GB18030"));

    var numbers = found(CN_NUMBER, rows, 1).toList();

    assertThat(numbers)
        .hasSizeGreaterThan(800)
        .allSatisfy(n -> assertThat(ApplicationNumber.read(n, Office.CN).reason()).as(n).isEmpty());
  }

  @Test
  void readsNearlyEveryEtsiDeliverable() {
    var rows = lines("data/etsi_deliverables/etsi_deliverables.jsonl", StandardCharsets.UTF_8);

    var unread =
        found(ETSI_NUMBER, rows, 1).filter(n -> StandardNumber.tryParse(n).isEmpty()).toList();

    assertThat(unread).hasSizeLessThan(rows.size() / 100);
  }

  @Test
  void readsEveryRorId() {
    var rows = lines("data/ror/ror_v2_slice.json", StandardCharsets.UTF_8);

    var addresses = found(ROR_ADDRESS, rows, 0).distinct().toList();

    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(a -> assertThat(RorId.parse(a).url()).isEqualTo(a));
  }

  @Test
  void findsTheSectionOfEveryIndustryClassFromItsDigits() {
    var rows = lines("data/gb_t_4754/gbt4754_tree_a.json", StandardCharsets.UTF_8);

    var codes = found(INDUSTRY_CODE, rows, 1).filter(code -> code.length() > 1).toList();

    assertThat(codes)
        .isNotEmpty()
        .allSatisfy(
            code -> assertThat(IndustryClassCode.parse(code.substring(1))).hasToString(code));
  }

  @Test
  void readsEveryRegionOfTheCodeTables() {
    var rows = lines("data/gb_t_2260/gbt2260_stats_201810.tsv", StandardCharsets.UTF_8);

    var codes = rows.stream().skip(1).map(row -> row.split("\t")[2]).toList();

    assertThat(codes)
        .isNotEmpty()
        .allSatisfy(code -> assertThat(RegionCode.tryParse(code)).isPresent());
  }

  private static void readsSymbol(String symbol) {
    if (symbol.endsWith("/")) {
      return;
    }
    var parsed = IpcSymbol.parse(symbol);

    assertThat(parsed).hasToString(symbol);
    assertThat(IpcSymbol.parse(parsed.fixedForm().orElseThrow())).isEqualTo(parsed);
    assertThat(LocarnoSymbol.tryParse(symbol)).isEmpty();
  }

  private static Stream<String> found(Pattern pattern, List<String> rows, int group) {
    return rows.stream().flatMap(row -> pattern.matcher(row).results()).map(r -> r.group(group));
  }

  private static List<String> lines(String path, Charset charset) {
    var root = System.getProperty("luopan.root", ".");
    var file = Path.of(root).toAbsolutePath().resolveSibling("shared").resolve(path);
    assumeTrue(Files.exists(file), "The shared data are not beside the project.");
    try {
      return List.of(Files.readString(file, charset).split("\\R"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
