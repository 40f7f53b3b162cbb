package io.luopan.model.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.Selector.Mode;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.text.SearchText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedChainsPlacingTest {
  private static final List<ChainNode> NODES =
      IndustryFolders.readShipped().stream()
          .filter(ChainNode.class::isInstance)
          .map(ChainNode.class::cast)
          .toList();
  private static final Placer PLACER = Placer.of(NODES);

  @Test
  void everySelectorTakesItsOwnSymbolWithAnyKeywordOfItsNode() {
    var unreached = new ArrayList<String>();
    for (var node : NODES) {
      for (var selector : node.selectors()) {
        for (var word : node.keywords().isEmpty() ? List.of("") : node.keywords()) {
          var placed = place(selector.symbol(), word).stream().map(Placement::node).toList();
          if (placed.contains(node.id()) == (selector.mode() == Mode.MINUS)) {
            unreached.add(node.id() + " " + selector + " " + word);
          }
        }
      }
    }

    assertThat(unreached).isEmpty();
  }

  @Test
  void placesObsoleteAndNewSymbolsByTheMoves() {
    assertThat(place("A61K 35/78", "治疗骨科疾病的膏药"))
        .extracting(Placement::node)
        .containsExactly("bio.tcm");
    assertThat(place("H10W 70/60", "Package substrate"))
        .extracting(Placement::node)
        .contains("ic.pkg");
    assertThat(place("B29C 47/60", "塑料挤出螺杆")).extracting(Placement::node).contains("synth.proc");
  }

  @Test
  void placesForeignPatentsByEnglishWords() {
    assertThat(place("F17C 1/00", "High-pressure tank for hydrogen"))
        .extracting(Placement::node)
        .contains("hydrogen.gas");
  }

  @Test
  void placesAFairPartOfRealPatents() throws IOException {
    var file =
        Path.of(System.getProperty("luopan.root", "."))
            .toAbsolutePath()
            .resolveSibling("shared")
            .resolve("data/cn_patent_exports/taian_patents_gb18030.csv");
    assumeTrue(Files.exists(file), "The shared sample of Chinese patents is not on this machine.");
    var placed = new ArrayList<List<String>>();
    var switches = new ArrayList<List<String>>();

    try (var csv = CsvReader.builder().ofNamedCsvRecord(file, Charset.forName("GB18030"))) {
      for (var row : csv) {
        var parsed = IpcSymbol.tryParseWithEdition(row.getField("主分类号"));
        if (parsed.isPresent()) {
          var symbol = parsed.get().symbol().toString();
          var nodes =
              place(symbol, row.getField("专利名称"), row.getField("摘要")).stream()
                  .map(Placement::node)
                  .toList();
          placed.add(nodes);
          if (symbol.startsWith("H01H 33/")) {
            switches.add(nodes);
          }
        }
      }
    }

    var share = placed.stream().filter(nodes -> !nodes.isEmpty()).count() / (double) placed.size();
    assertThat(share).isBetween(0.2, 0.5);
    assertThat(switches).isNotEmpty().allMatch(nodes -> nodes.contains("grid.switch"));
  }

  private static List<Placement> place(String symbol, String... text) {
    return PLACER.place(
        new PatentText(
            List.of(new ClassAssignment(ClassScheme.IPC, symbol, true, null)),
            SearchText.of(List.of(text))));
  }
}
