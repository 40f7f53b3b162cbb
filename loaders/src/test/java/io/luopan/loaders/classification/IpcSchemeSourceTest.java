package io.luopan.loaders.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IpcSchemeSourceTest {
  private static final Path SHARED =
      Path.of(System.getProperty("luopan.root", "..")).resolveSibling("shared");
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <IPCScheme xmlns="http://www.wipo.int/classifications/ipc/masterfiles" edition="20260101" lang="EN">
      <ipcEntry kind="s" symbol="H" entryType="K"><textBody><title><titlePart><text>SAMPLES</text></titlePart></title></textBody>
        <ipcEntry kind="t" symbol="H01"><textBody><title><titlePart><text>HEADING</text></titlePart></title></textBody></ipcEntry>
        <ipcEntry kind="c" symbol="H01"><textBody><title><titlePart><text>FIRST</text></titlePart><titlePart><text>SECOND</text>
            <entryReference>elsewhere<sref ref="A01B"/></entryReference></titlePart></title></textBody>
          <ipcEntry kind="u" symbol="H01M"><textBody><title><titlePart><text>CELLS</text></titlePart></title></textBody>
            <ipcEntry kind="i" symbol="H01M"><textBody><index><indexEntry><text>INDEX</text></indexEntry></index></textBody></ipcEntry>
            <ipcEntry kind="g" symbol="H01M0004000000" endSymbol="H01M0008000000"/>
            <ipcEntry kind="m" symbol="H01M0008000000"><textBody><title><titlePart><text>Cells <emdash/> not in <sref ref="H01M0004860000"/></text></titlePart></title></textBody>
              <ipcEntry kind="1" symbol="H01M0008020000"><textBody><title><titlePart><text>Details</text></titlePart></title></textBody>
                <ipcEntry kind="2" symbol="H01M0008100400"/>
              </ipcEntry>
              <ipcEntry kind="1" symbol="nonsense"/>
            </ipcEntry>
          </ipcEntry>
        </ipcEntry>
      </ipcEntry>
      </IPCScheme>
      """;
  private static final String JSON =
      """
      [{"code": "H01", "description": "CELLS 2006.01\\" href=\\"#\\" oncontextmenu=\\"return false;\\" onclick=\\"x\\">[2006.01]", "category": "C"},
       {"code": "H01M\u00a08/00", "description": "Pilas [2006.01]"},
       {"code": "H01M\u00a08/02", "description": "••Detalles (en  H01M\u00a04/86) [2016.01]"},
       {"code": "H01M\u00a08/0202", "description": "••••Colectores [2016.01]"},
       {"code": "H01M\u00a08/10", "description": "••Con electrolito [POLÍMERO]"},
       {"code": "H01M\u00a08/11", "description": ""},
       {"code": "Z99", "description": "x"},
       5]
      """;

  @TempDir Path folder;

  @Test
  void readsWiposXmlWithParentsFromTheNesting() {
    var parsed = read("EN_ipc_scheme.xml", XML);

    assertThat(facts(parsed))
        .extracting(
            ClassSymbolFact::symbol,
            ClassSymbolFact::parent,
            ClassSymbolFact::depth,
            IpcSchemeSourceTest::title)
        .containsExactly(
            tuple("H", null, null, "SAMPLES"),
            tuple("H01", "H", null, "FIRST; SECOND"),
            tuple("H01M", "H01", null, "CELLS"),
            tuple("H01M 8/00", "H01M", 0, "Cells — not in H01M 4/86"),
            tuple("H01M 8/02", "H01M 8/00", 1, "Details"),
            tuple("H01M 8/1004", "H01M 8/02", 2, ""));
    assertThat(((Parsed.Rejected) parsed.getLast()).issue())
        .isEqualTo(new BadSymbol(ClassScheme.IPC, "nonsense"));
    assertThat(facts(parsed).getFirst().titles().getFirst().lang()).isEqualTo("en");
  }

  @Test
  void failsXmlThatBreaksOff() {
    assertThatThrownBy(() -> read("scheme.xml", XML.substring(0, XML.indexOf("Details"))))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.TRUNCATED));
  }

  @Test
  void readsJsonWithBulletsEditionsAndRemainsOfHtml() {
    var parsed = read("ipc_H01M_es.json", JSON);

    assertThat(facts(parsed))
        .extracting(
            ClassSymbolFact::symbol,
            ClassSymbolFact::parent,
            ClassSymbolFact::depth,
            IpcSchemeSourceTest::title,
            ClassSymbolFact::edition)
        .containsExactly(
            tuple("H01", "H", null, "CELLS", "2006.01"),
            tuple("H01M 8/00", "H01M", 0, "Pilas", "2006.01"),
            tuple("H01M 8/02", "H01M 8/00", 1, "Detalles (en H01M 4/86)", "2016.01"),
            tuple("H01M 8/0202", "H01M 8/02", 2, "Colectores", "2016.01"),
            tuple("H01M 8/10", "H01M 8/00", 1, "Con electrolito [POLÍMERO]", null),
            tuple("H01M 8/11", "H01M 8/00", null, "", null));
    assertThat(facts(parsed).getFirst().titles()).containsExactly(new LocalizedText("es", "CELLS"));
    assertThat(parsed.subList(6, 8))
        .extracting(p -> ((Parsed.Rejected) p).issue().code())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_RECOGNIZED);
  }

  @Test
  void readsATableOfSymbolsAndDots() {
    var parsed =
        read(
            "symbols.tsv",
            "symbol\tdepth\nA01B 1/00\t0\nA01B 1/02\t1\nA01B 1/04\t2\nA01B 1/06\t1\nA01B 3/02\t1\nA01B 3/03\tx\n");

    assertThat(facts(parsed))
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::parent, ClassSymbolFact::depth)
        .containsExactly(
            tuple("A01B 1/00", "A01B", 0),
            tuple("A01B 1/02", "A01B 1/00", 1),
            tuple("A01B 1/04", "A01B 1/02", 2),
            tuple("A01B 1/06", "A01B 1/00", 1),
            tuple("A01B 3/02", "A01B 3/00", 1));
    assertThat(parsed.getLast().at()).hasToString("symbols.tsv, line 7");
  }

  @Test
  void recognizesTheThreeForms() {
    assertThat(recognized(XML)).isTrue();
    assertThat(recognized(JSON)).isTrue();
    assertThat(recognized("symbol\tdepth\nA01B 1/00\t0\n")).isTrue();
    assertThat(recognized("[{\"id\":\"https://ror.org/02v51f717\"}]")).isFalse();
    assertThat(recognized("申请号\tIPC\n201610551889.1\tH01M 8/00\n")).isFalse();
  }

  @Test
  void readsTheRealListsWithTheDepthsOfTheSymbolTable() {
    var table = bySymbol(real("reference/ipc-2023-symbols.tsv"));
    int compared = 0;
    for (var name : List.of("G06F", "G06N", "H01L", "H04L", "H04W")) {
      for (var fact : real("data/ipc_scheme/ipc_" + name + "_es.json")) {
        if (fact.titles().isEmpty()) {
          continue;
        }
        assertThat(fact.depth()).as(fact.symbol()).isEqualTo(table.get(fact.symbol()).depth());
        assertThat(title(fact)).doesNotContain("•", "href", "\u00a0");
        compared++;
      }
    }

    assertThat(table).hasSize(78_437);
    assertThat(compared).as("2,551 symbols, 176 of them without a title").isEqualTo(2_375);
  }

  @Test
  void readsTheRealClassesInEnglish() {
    var classes = real("data/ipc_scheme/ipc_classes_en.json");

    assertThat(classes).hasSize(227).allMatch(c -> c.titles().getFirst().lang().equals("en"));
    assertThat(classes).noneMatch(c -> title(c).contains("href") || title(c).contains("<"));
    assertThat(bySymbol(classes).get("B09"))
        .returns(
            "DISPOSAL OF SOLID WASTE; RECLAMATION OF CONTAMINATED SOIL", IpcSchemeSourceTest::title)
        .returns("B", ClassSymbolFact::parent);
  }

  private static Map<String, ClassSymbolFact> bySymbol(List<ClassSymbolFact> facts) {
    return facts.stream().collect(Collectors.toMap(ClassSymbolFact::symbol, Function.identity()));
  }

  private static List<ClassSymbolFact> real(String name) {
    var file = SHARED.resolve(name);
    assumeTrue(Files.exists(file), "the shared IPC files are not here, so they are not read");
    try (var parsed = new IpcSchemeSource().read(InputFile.of(file))) {
      var all = parsed.toList();
      assertThat(all).allMatch(Parsed.Accepted.class::isInstance);
      return facts(all);
    }
  }

  private static boolean recognized(String text) {
    return new IpcSchemeSource()
        .recognize(new FileSample("x", new byte[0], Optional.of(text), Optional.empty(), false))
        .fits();
  }

  private static List<ClassSymbolFact> facts(List<Parsed> parsed) {
    return parsed.stream()
        .filter(Parsed.Accepted.class::isInstance)
        .map(p -> (ClassSymbolFact) ((Parsed.Accepted) p).facts().getFirst())
        .peek(fact -> assertThat(fact.scheme()).isEqualTo(ClassScheme.IPC))
        .toList();
  }

  private static String title(ClassSymbolFact fact) {
    return fact.titles().isEmpty() ? "" : fact.titles().getFirst().text();
  }

  private List<Parsed> read(String name, String text) {
    try {
      var file = Files.writeString(folder.resolve(name), text);
      try (var parsed = new IpcSchemeSource().read(InputFile.of(file))) {
        return parsed.toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
