package io.luopan.loaders.industry;

import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.industry.CompanyRoleFact;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An atlas: one object with `slug`, `industry`, `nodes` (`id`, `name`, `position`) and `edges`
/// (`from`, `to`).
///
/// The chain's code is the slug, and its nodes' ids begin with it. Nodes select no patents, since
/// an atlas names no classes. Companies are tied to nodes by their names; supplies from company to
/// company are told in a note, and figures are passed over.
final class ChainAtlas {
  private final JsonNode atlas;
  private final String slug;
  private final List<Fact> facts = new ArrayList<>();
  private final List<LoadIssue> notes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  ChainAtlas(JsonNode atlas) {
    this.atlas = atlas;
    this.slug = text(atlas, "slug");
  }

  Parsed parse(JsonRecord record) {
    var name = text(atlas, atlas.has("industry") ? "industry" : "title");
    if (slug.isEmpty() || name.isEmpty()) {
      return record.rejected(new NamelessIndustry());
    }
    facts.add(
        new IndustryFact.Chain(
            slug,
            null,
            null,
            name,
            null,
            "UP_MID_DOWN",
            null,
            0,
            null,
            Standing.UNCONFIRMED,
            citation()));
    int order = 0;
    for (var node : atlas.path("nodes")) {
      order += addNode(node, order + 1) ? 1 : 0;
    }
    atlas.path("edges").forEach(this::addEdge);
    noteSupplies();
    return new Parsed.Accepted(record.at(), Long.toString(record.at().number()), facts, notes);
  }

  private boolean addNode(JsonNode node, int order) {
    var id = text(node, "id");
    var name = text(node, "name");
    var stage = stage(text(node, "position"));
    if (id.isEmpty() || name.isEmpty() || stage.isEmpty() || !ids.add(id)) {
      notes.add(new UnreadAtlasPart("node", id + " " + text(node, "position")));
      return false;
    }
    facts.add(
        new IndustryFact.ChainNode(
            slug + "." + id,
            slug,
            name,
            null,
            stage.get(),
            order,
            null,
            List.of(),
            List.of(),
            List.of(),
            Standing.UNCONFIRMED,
            citation()));
    node.path("companies").forEach(company -> addCompany(slug + "." + id, company));
    return true;
  }

  private void addCompany(String node, JsonNode company) {
    var name = text(company, "name");
    if (name.isEmpty()) {
      notes.add(new UnreadAtlasPart("company", node + " " + text(company, "code")));
      return;
    }
    facts.add(
        new CompanyRoleFact(
            name,
            orNull(text(company, "code")),
            new CompanyRoleFact.Node(node),
            orNull(text(company, "role"))));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private void addEdge(JsonNode edge) {
    var from = text(edge, "from");
    var to = text(edge, "to");
    if (ids.contains(from) && ids.contains(to)) {
      facts.add(new IndustryFact.Feed(slug + "." + from, slug + "." + to, false));
    } else {
      notes.add(new UnreadAtlasPart("edge", from + " to " + to));
    }
  }

  private void noteSupplies() {
    int supplies = atlas.path("orphan_relationships").size();
    if (supplies > 0) {
      notes.add(new NotCarried("%,d supplies from company to company".formatted(supplies)));
    }
  }

  private String citation() {
    var made = text(atlas, "generated_at");
    return made.isEmpty() ? "atlas " + slug : "atlas %s, generated at %s".formatted(slug, made);
  }

  private static Optional<ChainStage> stage(String position) {
    return switch (position) {
      case "upstream" -> Optional.of(ChainStage.UPSTREAM);
      case "midstream" -> Optional.of(ChainStage.MIDSTREAM);
      case "downstream" -> Optional.of(ChainStage.DOWNSTREAM);
      case "equipment" -> Optional.of(ChainStage.EQUIPMENT);
      case "service" -> Optional.of(ChainStage.SERVICE);
      default -> Optional.empty();
    };
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asString("").strip();
  }
}
