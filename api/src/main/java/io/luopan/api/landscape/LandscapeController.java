package io.luopan.api.landscape;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.patent.PatentFilters;
import io.luopan.model.party.HolderRole;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.Questions;
import io.luopan.queries.landscape.BranchTable;
import io.luopan.queries.landscape.ClassPairTable;
import io.luopan.queries.landscape.CollaborationNetwork;
import io.luopan.queries.landscape.CorePatentTable;
import io.luopan.queries.landscape.EffectMatrix;
import io.luopan.queries.landscape.Flow;
import io.luopan.queries.landscape.FlowOrigin;
import io.luopan.queries.landscape.ForeignDependence;
import io.luopan.queries.landscape.HolderTable;
import io.luopan.queries.landscape.InventorMoves;
import io.luopan.queries.landscape.JointFilings;
import io.luopan.queries.landscape.Landscape;
import io.luopan.queries.landscape.LandscapeQueries;
import io.luopan.queries.landscape.LegalStatuses;
import io.luopan.queries.landscape.LifeCurve;
import io.luopan.queries.landscape.MainPath;
import io.luopan.queries.landscape.MainPathSearch;
import io.luopan.queries.landscape.NodeMatrix;
import io.luopan.queries.landscape.RegionTable;
import io.luopan.queries.landscape.StandardTable;
import io.luopan.queries.landscape.TransferTable;
import io.luopan.queries.landscape.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Landscapes: each table is asked only where it is selected.
@Controller
class LandscapeController {
  private final LandscapeQueries landscapes;

  LandscapeController(Questions questions) {
    this.landscapes = questions.landscapes();
  }

  @QueryMapping
  Landscape landscape(
      @Argument @Nullable LocalDate asOf, @Argument int window, DataFetchingEnvironment at) {
    return landscapeOf(at.getArgument("where"), asOf, window);
  }

  static Landscape landscapeOf(
      @Nullable Map<String, Object> where, @Nullable LocalDate asOf, int window) {
    return new Landscape(
        PatentFilters.filter(where), asOf == null ? LocalDate.now() : asOf, window);
  }

  @SchemaMapping
  LandscapeQueries.Size size(Landscape landscape) {
    return landscapes.size(landscape);
  }

  @SchemaMapping
  Trend trend(Landscape landscape) {
    return landscapes.trend(landscape);
  }

  @SchemaMapping
  RegionTable regions(Landscape landscape, @Argument RegionLevel level, @Argument int top) {
    return landscapes.regions(landscape, level, top);
  }

  @SchemaMapping
  Flow flow(Landscape landscape, @Argument FlowOrigin origin, @Argument int top) {
    return landscapes.flow(landscape, origin, top);
  }

  @SchemaMapping
  HolderTable holders(Landscape landscape, @Argument HolderRole role, @Argument int top) {
    return landscapes.holders(landscape, role, top);
  }

  @SchemaMapping
  BranchTable branches(Landscape landscape, @Argument int top) {
    return landscapes.branches(landscape, top);
  }

  @SchemaMapping
  LegalStatuses legalStatus(Landscape landscape) {
    return landscapes.legalStatus(landscape);
  }

  @SchemaMapping
  LifeCurve lifeCycle(Landscape landscape) {
    return landscapes.lifeCycle(landscape);
  }

  @SchemaMapping
  CollaborationNetwork coApplicants(Landscape landscape, @Argument int most) {
    return landscapes.coApplicants(landscape, most);
  }

  @SchemaMapping
  CollaborationNetwork coInventors(Landscape landscape, @Argument int most) {
    return landscapes.coInventors(landscape, most);
  }

  @SchemaMapping
  JointFilings jointFilings(Landscape landscape) {
    return landscapes.jointFilings(landscape);
  }

  @SchemaMapping
  InventorMoves inventorMoves(Landscape landscape, @Argument int top) {
    return landscapes.inventorMoves(landscape, top);
  }

  @SchemaMapping
  MainPath mainPath(Landscape landscape, @Argument MainPathSearch search, @Argument int keyRoutes) {
    return landscapes.mainPath(landscape, search, keyRoutes);
  }

  @SchemaMapping
  ClassPairTable classPairs(Landscape landscape, @Argument int top) {
    return landscapes.classPairs(landscape, top);
  }

  @SchemaMapping
  NodeMatrix holderMatrix(
      Landscape landscape, @Argument HolderRole role, @Argument int rows, @Argument int columns) {
    return landscapes.holderMatrix(landscape, role, rows, columns);
  }

  @SchemaMapping
  NodeMatrix regionMatrix(
      Landscape landscape, @Argument RegionLevel level, @Argument int rows, @Argument int columns) {
    return landscapes.regionMatrix(landscape, level, rows, columns);
  }

  @SchemaMapping
  CorePatentTable corePatents(Landscape landscape, @Argument int top) {
    return landscapes.corePatents(landscape, top);
  }

  @SchemaMapping
  ForeignDependence foreignDependence(Landscape landscape) {
    return landscapes.foreignDependence(landscape);
  }

  @SchemaMapping
  TransferTable transfers(
      Landscape landscape,
      @Argument List<TransferKind> kinds,
      @Argument RegionLevel level,
      @Argument int top) {
    return landscapes.transfers(landscape, Set.copyOf(kinds), level, top);
  }

  @SchemaMapping
  StandardTable standards(Landscape landscape, @Argument int top, @Argument int holders) {
    return landscapes.standards(landscape, top, holders);
  }

  @SchemaMapping
  EffectMatrix effectMatrix(Landscape landscape, DataFetchingEnvironment at) {
    return landscapes.effectMatrix(landscape, terms(at, "means"), terms(at, "effects"));
  }

  private static List<EffectMatrix.Term> terms(DataFetchingEnvironment at, String axis) {
    List<Map<String, Object>> asked = Objects.requireNonNull(at.getArgument(axis));
    return asked.stream()
        .map(
            term ->
                new EffectMatrix.Term(
                    String.valueOf(term.get("name")),
                    texts(term.get("words")),
                    GlobalId.readAll(texts(term.get("chainNodes")))))
        .toList();
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> some ? some.stream().map(String::valueOf).toList() : List.of();
  }
}
