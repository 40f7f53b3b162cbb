package io.luopan.api.graph;

import graphql.schema.idl.RuntimeWiring;
import io.luopan.api.ApiSettings;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.model.load.SourceRef;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.EntityQueries.DegreeOf;
import io.luopan.queries.graph.ProvenanceQueries.SourceFile;
import io.luopan.queries.graph.RelationKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// The fields that every thing has, for all types at once.
@Component
class EntityWiring implements RuntimeWiringConfigurer {
  static final List<String> TYPES =
      List.of(
          "Patent",
          "Publication",
          "PatentFamily",
          "Holder",
          "Inventor",
          "IndustrySystem",
          "Cluster",
          "IndustryChain",
          "ChainNode",
          "Region",
          "ClassSymbol",
          "Standard",
          "Declaration",
          "DeclaredPatent",
          "EssentialityFinding",
          "PatentPool",
          "Programme",
          "PoolListing",
          "Membership",
          "RoyaltyTerm",
          "Alliance");
  private static final int MOST_SOURCES = 20;

  private final ApiSettings settings;

  EntityWiring(ApiSettings settings, Loaders loaders, Questions questions) {
    this.settings = settings;
    loaders.<String, Entity>add(Loaders.ENTITIES, ids -> questions.entities().byIds(ids));
    loaders.<DegreeOf, Long>add("degrees", asked -> questions.entities().degrees(asked));
    loaders.<String, SourceFile>add(
        "sourceFiles", keys -> questions.provenance().sourceFiles(keys));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (var name : TYPES) {
      wiring.type(
          name,
          type ->
              type.dataFetcher("id", at -> GlobalId.of(entity(at.getSource()).id()))
                  .dataFetcher("kind", at -> entity(at.getSource()).kind())
                  .dataFetcher("label", at -> entity(at.getSource()).label())
                  .dataFetcher("iri", at -> iri(entity(at.getSource())))
                  .dataFetcher("degree", EntityWiring::degree)
                  .dataFetcher("provenance", EntityWiring::provenance));
    }
  }

  private String iri(Entity entity) {
    return settings.baseIri() + "id/" + UriUtils.encodePath(entity.id(), "UTF-8");
  }

  private static CompletableFuture<Long> degree(graphql.schema.DataFetchingEnvironment at) {
    List<String> relations = at.getArgumentOrDefault("relation", List.of());
    var asked =
        new DegreeOf(
            entity(at.getSource()).id(), relations.stream().map(RelationKind::valueOf).toList());
    return Loaders.load(at, "degrees", asked);
  }

  private static CompletableFuture<List<Map<String, Object>>> provenance(
      graphql.schema.DataFetchingEnvironment at) {
    var references =
        entity(at.getSource()).sources().stream()
            .limit(MOST_SOURCES)
            .map(SourceRef::parse)
            .toList();
    var files =
        references.stream()
            .map(reference -> Loaders.<String, SourceFile>load(at, "sourceFiles", reference.file()))
            .toList();
    return CompletableFuture.allOf(files.toArray(CompletableFuture[]::new))
        .thenApply(
            _ ->
                java.util.stream.IntStream.range(0, references.size())
                    .mapToObj(i -> provenance(references.get(i), files.get(i).join()))
                    .toList());
  }

  private static Map<String, Object> provenance(
      SourceRef reference, @org.jspecify.annotations.Nullable SourceFile file) {
    var told = new java.util.HashMap<String, Object>();
    told.put("source", file == null || file.source() == null ? "unknown" : file.source());
    told.put("release", file == null || file.name() == null ? reference.file() : file.name());
    told.put("recordKey", reference.record());
    told.put("confidence", 1.0);
    told.put("method", "SOURCE_RECORD");
    return told;
  }

  private static Entity entity(@org.jspecify.annotations.Nullable Object source) {
    return (Entity) java.util.Objects.requireNonNull(source);
  }
}
