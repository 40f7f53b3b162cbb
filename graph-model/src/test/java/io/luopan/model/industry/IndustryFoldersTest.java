package io.luopan.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.industry.IndustryFact.Chain;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Cluster;
import io.luopan.model.industry.IndustryFact.Feed;
import io.luopan.model.industry.IndustryFact.IndustrySystem;
import io.luopan.model.industry.IndustryFact.Selector;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndustryFoldersTest {
  private static final String NODES =
      "id,nameZh,nameEn,stage,order,keywords,excludes,status,source\n";
  private static final String SELECTORS = "node,scheme,symbol,mode,needsKeyword,edition,weight\n";

  @TempDir Path folder;

  @BeforeEach
  void aSmallChain() throws IOException {
    write("tea/chain.yaml", "code: tea\nnameZh: 茶\nnameEn: Tea\nstatus: curated\nsource: ours\n");
    write(
        "tea/nodes.csv",
        NODES
            + "tea.leaf,茶叶,Leaf,upstream,1,茶 | tea leaf,,curated,\n"
            + "tea.drink,茶饮,\"Drinks, ready\",DOWNSTREAM,2,,酒 | beer,curated,ours\n");
    write("tea/edges.csv", "from,to,kind\ntea.leaf,tea.drink,FEEDS\ntea.drink,tea.leaf,RECYCLES\n");
    write(
        "tea/selectors.csv",
        SELECTORS
            + "tea.drink,IPC,A23F 3/16,SUBTREE,true,2023.01,1.0\ntea.drink,IPC,a23f3/18,MINUS,,,\n");
  }

  @Test
  void readsAChainWithItsNodesAndEdges() {
    var facts = IndustryFolders.read(folder.resolve("tea"));

    assertThat(facts)
        .hasSize(5)
        .contains(
            new Feed("tea.leaf", "tea.drink", false), new Feed("tea.drink", "tea.leaf", true));
    assertThat((Chain) facts.getFirst())
        .returns("tea", Chain::code)
        .returns(null, Chain::system)
        .returns("UP_MID_DOWN", Chain::shape)
        .returns("ours", Chain::citation);
    assertThat((ChainNode) facts.get(1))
        .returns(ChainStage.UPSTREAM, ChainNode::stage)
        .returns(List.of("茶", "tea leaf"), ChainNode::keywords)
        .returns(null, ChainNode::citation);
    assertThat(((ChainNode) facts.get(2)).selectors())
        .extracting(Selector::symbol, Selector::mode, Selector::needsKeyword, Selector::edition)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "A23F 3/16", Selector.Mode.SUBTREE, true, "2023.01"),
            org.assertj.core.groups.Tuple.tuple("A23F 3/18", Selector.Mode.MINUS, false, ""));
  }

  @Test
  void readsASystemThatListsChainsOfItsOwnAndSharesOthers() throws IOException {
    write(
        "sys/system.yaml",
        "code: 12\nnameZh: 系统\njurisdiction: \"321000\"\nvalidFrom: 2024-05-01\nstatus: confirmed\n"
            + "sources:\n  - title: Report\n    date: \"2024-05\"\n    url: https://example.org/r\n");
    write(
        "sys/clusters.csv",
        "id,nameZh,nameEn,tier,status,source,regions\n12.food,食品,Food,key,confirmed,,321000 | 321084\n");
    write(
        "sys/chains.csv",
        "id,cluster,nameZh,nameEn,status,source,sharesTree,tier\n"
            + "tea,12.food,茶,Tea,confirmed,,tea,\n12.pv,,光伏,,unconfirmed,,pv,\n");

    var facts = IndustryFolders.read(folder);

    assertThat((IndustrySystem) facts.getFirst())
        .returns("12", IndustrySystem::code)
        .returns(LocalDate.of(2024, 5, 1), IndustrySystem::validFrom)
        .returns("Report, 2024-05, https://example.org/r", IndustrySystem::citation);
    assertThat(((Cluster) facts.get(1)).regions()).hasSize(2);
    assertThat(facts)
        .filteredOn(Chain.class::isInstance)
        .extracting(fact -> (Chain) fact)
        .extracting(Chain::code, Chain::system, Chain::cluster, Chain::shape, Chain::sharesTree)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("tea", "321000/12", "12.food", "UP_MID_DOWN", null),
            org.assertj.core.groups.Tuple.tuple("12.pv", "321000/12", null, null, "pv"));
  }

  @Test
  void namesFileAndRowOfAFeedToNowhere() throws IOException {
    write("tea/edges.csv", "from,to,kind\ntea.leaf,tea.drink,FEEDS\ntea.leaf,tea.cup,FEEDS\n");

    assertRefused(ErrorCode.UNKNOWN_REFERENCE, "tea/edges.csv, row 3: The chain node 'tea.cup'");
  }

  @Test
  void acceptsAFeedToANodeThatShips() throws IOException {
    write("tea/edges.csv", "from,to,kind\ntea.leaf,food.bev,FEEDS\n");
    var shipped =
        IndustryFolders.readShipped().stream()
            .filter(ChainNode.class::isInstance)
            .map(fact -> ((ChainNode) fact).id())
            .findFirst()
            .orElseThrow();
    write("tea/edges.csv", "from,to,kind\ntea.leaf," + shipped + ",FEEDS\n");

    var facts = IndustryFolders.read(folder);

    assertThat(facts).contains(new Feed("tea.leaf", shipped, false));
  }

  @Test
  void namesTheColumnThatIsMissing() throws IOException {
    write("tea/nodes.csv", "id,nameZh,order\ntea.leaf,茶叶,1\n");

    assertRefused(ErrorCode.MISSING_COLUMN, "tea/nodes.csv, row 1: The column 'stage'");
  }

  @Test
  void refusesASelectorOfNoNodeAndAnIdGivenTwice() throws IOException {
    write("tea/selectors.csv", SELECTORS + "tea.pot,IPC,A23F 3/16,SUBTREE,,,\n");
    assertRefused(
        ErrorCode.UNKNOWN_REFERENCE, "tea/selectors.csv, row 2: The chain node 'tea.pot'");

    write("tea/selectors.csv", SELECTORS);
    write(
        "tea/nodes.csv",
        NODES + "tea.a,a,,UPSTREAM,1,,,curated,\ntea.a,b,,UPSTREAM,2,,,curated,\n");
    write("tea/edges.csv", "from,to,kind\n");
    assertRefused(ErrorCode.DUPLICATE, "tea/nodes.csv, row 3");
  }

  @Test
  void refusesValuesOutsideTheirLists() throws IOException {
    write("tea/nodes.csv", NODES + "tea.a,a,,SIDEWAYS,1,,,curated,\n");
    assertRefused(ErrorCode.BAD_IDENTIFIER, "'SIDEWAYS' is no stage: write one of [UPSTREAM");

    write(
        "tea/nodes.csv",
        NODES + "tea.leaf,a,,UPSTREAM,1,,,curated,\ntea.drink,a,,UPSTREAM,0,,,curated,\n");
    assertRefused(ErrorCode.BAD_IDENTIFIER, "'0' is no order");
  }

  @Test
  void refusesFoldersThatDoNotSayWhatTheyAre() throws IOException {
    Files.delete(folder.resolve("tea/chain.yaml"));
    assertRefused(ErrorCode.NOT_RECOGNIZED, "There is no chain.yaml beside edges.csv");

    write("tea/chain.yaml", "code: [unclosed\n");
    assertRefused(ErrorCode.NOT_RECOGNIZED, "tea/chain.yaml");
  }

  @Test
  void makesOnlyPlainTypesFromYaml() throws IOException {
    write("tea/chain.yaml", "code: !!javax.script.ScriptEngineManager [1]\n");

    assertRefused(ErrorCode.NOT_RECOGNIZED, "tea/chain.yaml");
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("tea/nodes.csv"), "茶".getBytes(java.nio.charset.Charset.forName("GB18030")));

    assertRefused(ErrorCode.NOT_RECOGNIZED, "it is not UTF-8");
  }

  private void assertRefused(ErrorCode code, String message) {
    assertThatThrownBy(() -> IndustryFolders.read(folder))
        .isInstanceOfSatisfying(
            IndustryFolderException.class, e -> assertThat(e.issue().code()).isEqualTo(code))
        .hasMessageContaining(message);
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }
}
