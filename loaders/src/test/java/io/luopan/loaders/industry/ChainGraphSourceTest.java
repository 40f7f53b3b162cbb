package io.luopan.loaders.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.industry.CompanyRoleFact;
import io.luopan.model.industry.IndustryFact.Chain;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Feed;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.ErrorCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainGraphSourceTest {
  private static final String ATLAS =
      """
      {"kind": "chain", "slug": "tea", "title": "样例茶图谱", "industry": "样例茶", "generated_at": "2026-01-01",
       "nodes": [{"id": "leaf", "name": "样例茶叶", "position": "upstream", "companies": [{"code": "600000", "name": "甲"}]},
         {"id": "cup", "name": "样例茶杯", "position": "downstream", "companies": []},
         {"id": "lost", "name": "样例", "position": "nowhere"}],
       "edges": [{"from": "leaf", "to": "cup", "product": "茶"}, {"from": "leaf", "to": "lost"}],
       "orphan_relationships": [{"supplier_code": "600000", "buyer_code": "600001"}]}
      """;

  @TempDir Path folder;

  @Test
  void readsIndustriesAndWhatStandsAboveThem() {
    var industries =
        SourceRun.of(folder, "industry.json", "{\"code\": \"110000\", \"name\": \"样例农业\"}");
    var hierarchy =
        SourceRun.of(
            folder,
            "up.json",
            """
            {"from_code": "110100", "from_industry": "样例种植", "rel": "上级行业", "to_industry": "样例农业", "to_code": "110000"}
            {"from_code": "110100", "from_industry": "样例种植", "rel": "竞争", "to_industry": "样例农业", "to_code": "110000"}
            {"from_code": "", "from_industry": "样例种植", "rel": "上级行业", "to_industry": "样例农业", "to_code": "110000"}
            """);

    assertThat(industries.source()).isEqualTo("chain-graph");
    assertThat(industries.facts(ClassSymbolFact.class))
        .allMatch(fact -> fact.scheme() == ClassScheme.OTHER)
        .extracting(ClassSymbolFact::symbol, fact -> fact.titles().getFirst().text())
        .containsExactly(tuple("chain-graph/110000", "样例农业"));
    assertThat(hierarchy.facts(ClassSymbolFact.class))
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::parent)
        .containsExactly(
            tuple("chain-graph/110000", null), tuple("chain-graph/110100", "chain-graph/110000"));
    assertThat(hierarchy.rejectionCodes())
        .containsExactly(ErrorCode.NOT_ALLOWED, ErrorCode.BAD_IDENTIFIER);
  }

  @Test
  void readsAnAtlasAsAChainOfNodesThatFeedEachOther() {
    var run = SourceRun.of(folder, "atlas.json", ATLAS);

    assertThat(run.source()).isEqualTo("chain-graph");
    assertThat(run.facts(Chain.class))
        .extracting(Chain::code, Chain::nameZh, Chain::standing)
        .containsExactly(tuple("tea", "样例茶", Standing.UNCONFIRMED));
    assertThat(run.facts(ChainNode.class))
        .extracting(ChainNode::id, ChainNode::stage, ChainNode::order)
        .containsExactly(
            tuple("tea.leaf", ChainStage.UPSTREAM, 1), tuple("tea.cup", ChainStage.DOWNSTREAM, 2));
    assertThat(run.facts(Feed.class)).containsExactly(new Feed("tea.leaf", "tea.cup", false));
    assertThat(run.facts(CompanyRoleFact.class))
        .containsExactly(
            new CompanyRoleFact("甲", "600000", new CompanyRoleFact.Node("tea.leaf"), null));
    assertThat(run.notes())
        .containsExactly(
            new UnreadAtlasPart("node", "lost nowhere"),
            new UnreadAtlasPart("edge", "leaf to lost"),
            new NotCarried("1 supplies from company to company"));
  }

  @Test
  void tiesCompaniesToTheirIndustries() {
    var run =
        SourceRun.of(
            folder,
            "companies.json",
            """
            {"company_code": "600000.SH", "industry_code": "720902", "industry_name": "样例出版", "company_name": "样例书业", "rel": "所属行业"}
            {"company_code": "600000.SH", "industry_code": "720902", "industry_name": "样例出版", "company_name": "", "rel": "所属行业"}
            {"company_code": "600000.SH", "industry_code": "720902", "industry_name": "样例出版", "company_name": "样例书业", "rel": "曾属"}
            """);

    assertThat(run.facts(CompanyRoleFact.class))
        .containsExactly(
            new CompanyRoleFact(
                "样例书业",
                "600000.SH",
                new CompanyRoleFact.Industry(ClassScheme.OTHER, "chain-graph/720902"),
                null));
    assertThat(run.rejectionCodes())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "atlas_semiconductor.json, 1, 0, 212, 1",
    "atlas_pcb_materials.json, 1, 0, 22, 1",
    "industry.jsonl, 511, 0, 511, 0",
    "industry_industry.jsonl, 480, 0, 960, 0",
    "company_industry.jsonl, 2260, 0, 4520, 0",
    "industry_up.jsonl, 0, 168, 0, 0",
    "product.jsonl, 0, 20000, 0, 0"
  })
  void readsOrRefusesTheRealFiles(String name, int accepted, int refused, int facts, int notes) {
    var run = SourceRun.of(SharedFiles.file("industry_chain_cn/" + name));

    assertThat(run.source()).isEqualTo("chain-graph");
    assertThat(run.accepted()).hasSize(accepted);
    assertThat(run.facts()).hasSize(facts);
    assertThat(run.notes()).hasSize(notes).allMatch(NotCarried.class::isInstance);
    assertThat(run.rejections()).hasSize(refused).allMatch(NotCarried.class::isInstance);
  }
}
