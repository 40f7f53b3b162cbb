package io.luopan.api.landscape;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.luopan.api.ApiSettings;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.landscape.InventorMoves.Move;
import io.luopan.queries.landscape.LandscapeTable;
import io.luopan.queries.landscape.MainPath;
import io.luopan.queries.landscape.RegionTable;
import io.luopan.queries.landscape.TableMethod;
import io.luopan.queries.landscape.TransferTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the rows and tables of a landscape have in common: the things they are about, asked
/// together, and the method.
@Component
class LandscapeWiring implements RuntimeWiringConfigurer {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String RELEASE = "datasetRelease";

  private static final List<String> TABLES =
      List.of(
          "LandscapeTrend",
          "LandscapeRegions",
          "LandscapeFlow",
          "LandscapeHolders",
          "LandscapeBranches",
          "LandscapeLegalStatus",
          "LandscapeLifeCycle",
          "LandscapeNetwork",
          "LandscapeJointFilings",
          "LandscapeMoves",
          "LandscapeMainPath",
          "LandscapeClassPairs",
          "LandscapeMatrix",
          "LandscapeCorePatents",
          "LandscapeForeignDependence",
          "LandscapeTransfers",
          "LandscapeStandards",
          "LandscapeEffectMatrix");
  private static final Map<String, String> ROWS =
      Map.of(
          "LandscapeRegion", "region",
          "LandscapeHolder", "holder",
          "LandscapeBranch", "chainNode",
          "LandscapeMember", "entity",
          "LandscapeStop", "patent",
          "LandscapeHeading", "entity",
          "LandscapeCorePatent", "patent",
          "LandscapeStandard", "standard",
          "LandscapeDeclarant", "holder");
  private static final Map<String, Function<Move, String>> MOVES =
      Map.of(
          "from", Move::from,
          "to", Move::to,
          "fromInventor", Move::fromInventor,
          "toInventor", Move::toInventor);

  private static final Map<String, Function<TransferTable.Cell<?>, @Nullable Object>> ENDS =
      Map.of("from", TransferTable.Cell::from, "to", TransferTable.Cell::to);

  private final ApiSettings settings;

  LandscapeWiring(ApiSettings settings, Loaders loaders, Questions questions) {
    this.settings = settings;
    loaders.<String, String>add(
        RELEASE, _ -> Map.of(RELEASE, questions.dataset().version().release()));
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    TABLES.forEach(table -> wiring.type(table, type -> type.dataFetcher("method", this::method)));
    ROWS.forEach(
        (row, field) ->
            wiring.type(
                row,
                type ->
                    type.dataFetcher(
                        field, at -> entity(at, source(at, LandscapeTable.About.class).entity()))));
    wiring.type(
        "LandscapeRegion",
        type ->
            type.dataFetcher(
                "code",
                at -> {
                  var id = source(at, RegionTable.Row.class).entity();
                  return id.substring(id.indexOf('/') + 1);
                }));
    wiring.type(
        "LandscapeStop",
        type ->
            type.dataFetcher(
                "circle", at -> Loaders.entities(at, source(at, MainPath.Stop.class).circle())));
    MOVES.forEach(
        (field, id) ->
            wiring.type(
                "LandscapeMove",
                type ->
                    type.dataFetcher(field, at -> entity(at, id.apply(source(at, Move.class))))));
    ENDS.forEach(
        (field, end) ->
            wiring.type(
                "LandscapeRegionFlow",
                type ->
                    type.dataFetcher(
                            field + "Code", at -> end.apply(source(at, TransferTable.Cell.class)))
                        .dataFetcher(
                            field,
                            at -> {
                              var code = end.apply(source(at, TransferTable.Cell.class));
                              return code == null ? null : entity(at, "region/" + code);
                            })));
  }

  private CompletableFuture<Map<String, Object>> method(DataFetchingEnvironment at) {
    var method = source(at, LandscapeTable.class).method();
    return Loaders.<String, String>load(at, RELEASE, RELEASE)
        .thenApply(
            release ->
                Map.of(
                    "name",
                    method.name(),
                    "version",
                    TableMethod.VERSION,
                    "parameters",
                    JSON.writeValueAsString(method.parameters()),
                    "formulaUrl",
                    settings.baseIri() + "methods/landscape.html#" + method.name(),
                    "datasetRelease",
                    Objects.requireNonNullElse(method.release(), release),
                    "notes",
                    method.notes()));
  }

  private static CompletableFuture<Entity> entity(DataFetchingEnvironment at, String id) {
    return Loaders.entity(at, id);
  }

  private static <T> T source(DataFetchingEnvironment at, Class<T> type) {
    return type.cast(Objects.requireNonNull(at.<Object>getSource()));
  }
}
