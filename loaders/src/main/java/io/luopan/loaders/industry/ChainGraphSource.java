package io.luopan.loaders.industry;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.JsonSample;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.industry.CompanyRoleFact;
import io.luopan.model.load.SourceRank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Public graphs of industry chains, as JSON lines of industries and relations, or as one JSON
/// atlas of a chain.
///
/// Industries become classes of the scheme OTHER, with symbols such as `chain-graph/110100`; an
/// atlas becomes a chain with nodes; companies are tied to both by their names. What no fact can
/// hold is refused line by line: product names alone, and counts of upstream industries.
public final class ChainGraphSource implements Source {
  private static final Pattern ATLAS =
      Pattern.compile("^\\{\\s*\"kind\"\\s*:\\s*\"chain\"\\s*,\\s*\"slug\"\\s*:\\s*\"");
  private static final String BROADER = "上级行业";
  private static final String MEMBER = "所属行业";

  @Override
  public String name() {
    return "chain-graph";
  }

  @Override
  public String description() {
    return "Public graphs of Chinese industries and chains: industries with their hierarchy and companies, atlases of chains.";
  }

  @Override
  public String formats() {
    return "JSON lines, JSON";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.LIST;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    if (ATLAS.matcher(sample.text().orElse("").stripLeading()).lookingAt()) {
      return Recognition.of(90, "JSON of the kind chain");
    }
    return JsonSample.firstObject(sample)
        .map(ChainGraphLine::of)
        .filter(line -> line != ChainGraphLine.UNKNOWN)
        .map(line -> Recognition.of(70, "JSON lines of " + line.phrase()))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return JsonRecords.read(file, ChainGraphSource::parsed);
  }

  private static Parsed parsed(JsonRecord record) {
    var value = record.value();
    var line = ChainGraphLine.of(value);
    return switch (line) {
      case ATLAS -> new ChainAtlas(value).parse(record);
      case INDUSTRY -> classes(record, industry(value, "code", "name", null));
      case HIERARCHY -> hierarchy(record);
      case COMPANY_IN_INDUSTRY -> company(record);
      case UPSTREAM_COUNTS, PRODUCT -> record.rejected(new NotCarried(line.phrase()));
      case UNKNOWN -> record.rejected(new NotARecord("a line or an atlas of a chain graph"));
    };
  }

  private static Parsed hierarchy(JsonRecord record) {
    var value = record.value();
    var relation = value.path("rel").asString("");
    if (!relation.equals(BROADER)) {
      return record.rejected(new NotCarried("the relation " + relation));
    }
    var above = industry(value, "to_code", "to_industry", null);
    var below = industry(value, "from_code", "from_industry", above.symbol());
    return classes(record, above, below);
  }

  private static Parsed company(JsonRecord record) {
    var value = record.value();
    var relation = value.path("rel").asString("");
    var company = value.path("company_name").asString("").strip();
    if (!relation.equals(MEMBER)) {
      return record.rejected(new NotCarried("the relation " + relation));
    }
    if (company.isEmpty()) {
      return record.rejected(new NamelessIndustry());
    }
    var industry = industry(value, "industry_code", "industry_name", null);
    var code = value.path("company_code").asString("").strip();
    return accepted(
        record,
        List.of(industry),
        new CompanyRoleFact(
            company,
            code.isEmpty() ? null : code,
            new CompanyRoleFact.Industry(industry.scheme(), industry.symbol()),
            null));
  }

  private static ClassSymbolFact industry(
      JsonNode value, String code, String name, @Nullable String parent) {
    return new ClassSymbolFact(
        ClassScheme.OTHER,
        "chain-graph/" + value.path(code).asString("").strip(),
        List.of(LocalizedText.zh(value.path(name).asString("").strip())),
        parent,
        null,
        null);
  }

  private static Parsed classes(JsonRecord record, ClassSymbolFact... facts) {
    return accepted(record, List.of(facts));
  }

  private static Parsed accepted(
      JsonRecord record, List<ClassSymbolFact> industries, Fact... others) {
    var whole = new ArrayList<Fact>();
    for (var fact : industries) {
      if (fact.symbol().endsWith("/") || fact.titles().getFirst().text().isEmpty()) {
        return record.rejected(new NamelessIndustry());
      }
      whole.add(fact);
    }
    whole.addAll(List.of(others));
    return new Parsed.Accepted(record.at(), Long.toString(record.at().number()), whole);
  }
}
