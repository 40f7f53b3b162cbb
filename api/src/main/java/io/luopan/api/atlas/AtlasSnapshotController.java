package io.luopan.api.atlas;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.CurationSettings;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.loaders.curation.Keeping;
import io.luopan.model.atlas.AtlasSnapshotFact;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.atlas.Atlas;
import io.luopan.queries.atlas.AtlasDiff;
import io.luopan.queries.atlas.AtlasDiff.ItemDiff;
import io.luopan.queries.atlas.AtlasItemKind;
import io.luopan.queries.atlas.AtlasJson;
import io.luopan.queries.atlas.AtlasSnapshot;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.kept.KeptRow;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.place.Region;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Atlases that somebody kept, and what changed since.
@Controller
class AtlasSnapshotController {
  private static final String PREFIX = "atlas/";

  private final Questions questions;
  private final AtlasController atlases;
  private final CurationSettings settings;
  private final Keeping keeping;

  AtlasSnapshotController(
      Questions questions, AtlasController atlases, CurationSettings settings, Driver driver) {
    this.questions = questions;
    this.atlases = atlases;
    this.settings = settings;
    this.keeping = Keeping.ofAtlases(driver);
  }

  record AtlasSnapshotEdge(String cursor, AtlasSnapshot node) {}

  record AtlasSnapshotConnection(List<AtlasSnapshotEdge> edges, PageInfo pageInfo) {}

  record AtlasCell(String field, String value, @Nullable Double number) {}

  @QueryMapping
  AtlasSnapshotConnection atlasSnapshots(
      @Argument String chain,
      @Argument String region,
      @Argument int first,
      @Argument @Nullable String after) {
    var page =
        questions
            .atlasSnapshots()
            .page(
                questions.chains().get(GlobalId.idOrText(chain)).id(),
                questions.regions().get(GlobalId.idOrText(region)).id(),
                PageRequest.first(first, after));
    return new AtlasSnapshotConnection(
        page.items().stream()
            .map(item -> new AtlasSnapshotEdge(item.cursor(), item.value()))
            .toList(),
        PageInfo.of(page));
  }

  @QueryMapping
  Optional<AtlasSnapshot> atlasSnapshot(@Argument String id) {
    return questions.atlasSnapshots().find(graphId(id));
  }

  @QueryMapping
  AtlasDiff atlasDiff(@Argument String from, @Argument @Nullable String to) {
    var before = kept(from);
    return AtlasDiff.between(before, to == null ? now(before) : kept(to));
  }

  @MutationMapping
  AtlasSnapshot storeAtlas(
      @Argument String chain,
      @Argument String region,
      @Argument String template,
      @Argument @Nullable String note,
      DataFetchingEnvironment at) {
    settings.seeAllowed("Keeping");
    var atlas = atlases.atlas(chain, region, template, at);
    var fact =
        new AtlasSnapshotFact(
            atlas.chain().id(),
            atlas.region().id(),
            atlas.template(),
            atlas.asOf(),
            atlas.release(),
            ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
            settings.curator(),
            note,
            AtlasJson.write(atlas));
    keeping.keep(fact);
    return questions.atlasSnapshots().find(fact.id()).orElseThrow();
  }

  @SchemaMapping
  String id(AtlasSnapshot snapshot) {
    return GlobalId.of(snapshot.id());
  }

  @SchemaMapping
  CompletableFuture<@Nullable IndustryChain> chain(
      AtlasSnapshot snapshot, DataFetchingEnvironment at) {
    return Loaders.entity(at, snapshot.chain());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Region> region(AtlasSnapshot snapshot, DataFetchingEnvironment at) {
    return Loaders.entity(at, snapshot.region());
  }

  @BatchMapping
  Map<AtlasSnapshot, @Nullable Atlas> atlas(List<AtlasSnapshot> snapshots) {
    return Loaders.ones(snapshots, AtlasSnapshot::id, questions.atlasSnapshots()::atlases);
  }

  @SchemaMapping(typeName = "AtlasItemDiff")
  AtlasItemKind kind(ItemDiff diff) {
    return diff.heading().kind();
  }

  @SchemaMapping(typeName = "AtlasItemDiff")
  String titleZh(ItemDiff diff) {
    return diff.heading().titleZh();
  }

  @SchemaMapping(typeName = "AtlasItemDiff")
  String titleEn(ItemDiff diff) {
    return diff.heading().titleEn();
  }

  @SchemaMapping(typeName = "AtlasRow")
  List<AtlasCell> cells(KeptRow row) {
    return row.cells().entrySet().stream()
        .map(
            cell ->
                new AtlasCell(
                    cell.getKey(),
                    String.valueOf(cell.getValue()),
                    cell.getValue() instanceof Number number
                        ? (Double) number.doubleValue()
                        : null))
        .toList();
  }

  private Atlas now(Atlas before) {
    return atlases.make(
        before.chain().id(),
        before.region().id(),
        before.template(),
        before.rules().asOf(LocalDate.now()));
  }

  private Atlas kept(String globalId) {
    var id = graphId(globalId);
    var found = questions.atlasSnapshots().atlases(List.of(id)).get(id);
    if (found == null) {
      throw RefusedException.badInput("There is no kept atlas '%s'.".formatted(globalId));
    }
    return found;
  }

  private static String graphId(String globalId) {
    return GlobalId.tryRead(globalId)
        .filter(id -> id.startsWith(PREFIX))
        .orElseThrow(
            () ->
                RefusedException.badInput("'%s' is the id of no kept atlas.".formatted(globalId)));
  }
}
