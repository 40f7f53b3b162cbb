package io.luopan.loaders.party;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourceRank;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.RorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The data dump of the Research Organization Registry, schema 2 or 1, told apart record by record.
///
/// The display name counts as registered, acronyms as short names, all other names (labels in other
/// languages, aliases) as translations; a name without a stated language is `und`. A Chinese
/// organization's place is told in words only.
public final class RorSource implements Source {

  @Override
  public String name() {
    return "ror";
  }

  @Override
  public String description() {
    return "The Research Organization Registry's dump of universities, institutes, hospitals and companies.";
  }

  @Override
  public String formats() {
    return "JSON (schema 2 and 1)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (!text.startsWith("[") && !text.startsWith("{") || !text.contains("https://ror.org/")) {
      return Recognition.NO;
    }
    if (text.contains("\"ror_display\"")) {
      return Recognition.of(95, "JSON with ROR ids and names of schema 2");
    }
    return text.contains("\"aliases\"") && text.contains("\"acronyms\"")
        ? Recognition.of(95, "JSON with ROR ids and names of schema 1")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return JsonRecords.read(file, RorSource::organization);
  }

  private static Parsed organization(JsonRecord record) {
    var node = record.value();
    if (!node.isObject()) {
      return record.rejected(new NotARecord("an organization of ROR"));
    }
    var idText = node.path("id").asString("");
    var id = RorId.read(idText);
    if (id.value().isEmpty()) {
      return record.rejected(RorBadId.of(idText, id));
    }
    boolean second = node.path("names").isArray();
    var names = second ? RorNames.second(node) : RorNames.first(node);
    if (names.isEmpty()) {
      return record.rejected(new RorWithoutName(idText));
    }
    var place = second ? RorPlace.second(node) : RorPlace.first(node);
    var notes = new ArrayList<LoadIssue>();
    var fact =
        new OrganizationFact(
            names,
            id.value().get(),
            null,
            RorTypes.of(node.path("types")),
            place.map(RorPlace::region).orElse(null),
            place.map(RorPlace::words).orElse(null),
            node.path("status").asString("active").equalsIgnoreCase("active"),
            node.path("established").isInt() ? node.path("established").asInt() : null,
            kin(node.path("relationships"), notes));
    return new Parsed.Accepted(
        record.at(), Long.toString(record.at().number()), List.of(fact), notes);
  }

  private static List<OrganizationFact.Kinship> kin(JsonNode relations, List<LoadIssue> notes) {
    var kin = new ArrayList<OrganizationFact.Kinship>();
    for (var relation : relations) {
      var text = relation.path("id").asString("");
      var other = RorId.read(text);
      var kind = relation(relation.path("type").asString(""));
      if (other.value().isEmpty()) {
        notes.add(RorBadId.of(text, other));
      } else if (kind.isEmpty()) {
        notes.add(new RorUnknownRelation(relation.path("type").asString("")));
      } else {
        kin.add(new OrganizationFact.Kinship(kind.get(), other.value().get()));
      }
    }
    return kin;
  }

  private static Optional<OrganizationFact.Relation> relation(String type) {
    return Optional.ofNullable(
        switch (type.toLowerCase(Locale.ROOT)) {
          case "child" -> OrganizationFact.Relation.HAS_PART;
          case "parent" -> OrganizationFact.Relation.PART_OF;
          case "successor" -> OrganizationFact.Relation.SUCCEEDED_BY;
          case "predecessor" -> OrganizationFact.Relation.SUCCESSOR_OF;
          case "related" -> OrganizationFact.Relation.RELATED;
          default -> null;
        });
  }
}
