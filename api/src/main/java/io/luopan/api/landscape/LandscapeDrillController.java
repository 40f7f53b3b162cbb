package io.luopan.api.landscape;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.NullMeansDefault;
import io.luopan.api.patent.PatentConnection;
import io.luopan.api.patent.PatentPaging;
import io.luopan.model.party.HolderRole;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.landscape.BranchTable;
import io.luopan.queries.landscape.DrillDown;
import io.luopan.queries.landscape.EffectMatrix;
import io.luopan.queries.landscape.Flow;
import io.luopan.queries.landscape.FlowOrigin;
import io.luopan.queries.landscape.HolderTable;
import io.luopan.queries.landscape.LegalStatuses;
import io.luopan.queries.landscape.LifeCurve;
import io.luopan.queries.landscape.NodeMatrix;
import io.luopan.queries.landscape.RegionTable;
import io.luopan.queries.landscape.Trend;
import io.luopan.queries.patent.CountedPatents;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The patents behind each number of a landscape. What a row does not say of itself, the arguments
/// of the fields above it say.
@Controller
class LandscapeDrillController {
  private static final String FIELD = "drillDown";

  /// Which number of a year.
  enum TrendCount {
    FILINGS,
    PUBLICATIONS,
    GRANTS
  }

  @SchemaMapping(typeName = "LandscapeSize", field = FIELD)
  CompletableFuture<PatentConnection> ofAll(DataFetchingEnvironment at) {
    return PatentPaging.page(at, drill(at).all());
  }

  @SchemaMapping(typeName = "LandscapeTrendYear", field = FIELD)
  CompletableFuture<PatentConnection> ofYear(
      Trend.Year year, @Argument TrendCount of, DataFetchingEnvironment at) {
    var drill = drill(at);
    return PatentPaging.page(
        at,
        switch (of) {
          case FILINGS -> drill.filedIn(year.year());
          case PUBLICATIONS -> drill.publishedIn(year.year());
          case GRANTS -> drill.grantedIn(year.year());
        });
  }

  @SchemaMapping(typeName = "LandscapeLifeYear", field = FIELD)
  CompletableFuture<PatentConnection> ofLifeYear(LifeCurve.Year year, DataFetchingEnvironment at) {
    return PatentPaging.page(at, drill(at).filedIn(year.year()));
  }

  @SchemaMapping(typeName = "LandscapeRegion", field = FIELD)
  CompletableFuture<PatentConnection> ofRegion(RegionTable.Row row, DataFetchingEnvironment at) {
    return PatentPaging.page(
        at, drill(at).region(row, RegionLevel.valueOf(argument(at, "regions", "level"))));
  }

  @SchemaMapping(typeName = "LandscapeFlowCell", field = FIELD)
  CompletableFuture<PatentConnection> ofFlow(Flow.Cell cell, DataFetchingEnvironment at) {
    return PatentPaging.page(
        at, drill(at).flow(cell, FlowOrigin.valueOf(argument(at, "flow", "origin"))));
  }

  @SchemaMapping(typeName = "LandscapeHolder", field = FIELD)
  CompletableFuture<PatentConnection> ofHolder(HolderTable.Row row, DataFetchingEnvironment at) {
    return PatentPaging.page(
        at, drill(at).holder(row, HolderRole.valueOf(argument(at, "holders", "role"))));
  }

  @SchemaMapping(typeName = "LandscapeBranch", field = FIELD)
  CompletableFuture<PatentConnection> ofBranch(BranchTable.Row row, DataFetchingEnvironment at) {
    return PatentPaging.page(at, drill(at).node(row));
  }

  @SchemaMapping(typeName = "LandscapeLegalStatusCell", field = FIELD)
  CompletableFuture<PatentConnection> ofStatus(
      LegalStatuses.Cell cell, DataFetchingEnvironment at) {
    return PatentPaging.page(at, drill(at).status(cell));
  }

  /// A cell and the matrix it stands in, as it knows only its places.
  record MatrixCell(NodeMatrix matrix, int row, int column, long families, long patents) {
    static MatrixCell of(NodeMatrix matrix, NodeMatrix.Cell cell) {
      return new MatrixCell(matrix, cell.row(), cell.column(), cell.families(), cell.patents());
    }

    NodeMatrix.Cell inMatrix() {
      return new NodeMatrix.Cell(row, column, families, patents);
    }
  }

  @SchemaMapping(typeName = "LandscapeMatrix")
  List<MatrixCell> cells(NodeMatrix matrix) {
    return matrix.cells().stream().map(cell -> MatrixCell.of(matrix, cell)).toList();
  }

  @SchemaMapping(typeName = "LandscapeCell", field = FIELD)
  CompletableFuture<PatentConnection> ofCell(MatrixCell in, DataFetchingEnvironment at) {
    return PatentPaging.page(
        at,
        find(at, "holderMatrix").isPresent()
            ? drill(at)
                .holderCell(
                    in.matrix(),
                    in.inMatrix(),
                    HolderRole.valueOf(argument(at, "holderMatrix", "role")))
            : drill(at)
                .regionCell(
                    in.matrix(),
                    in.inMatrix(),
                    RegionLevel.valueOf(argument(at, "regionMatrix", "level"))));
  }

  @SchemaMapping(typeName = "LandscapeClaimed", field = FIELD)
  CompletableFuture<PatentConnection> ofClaimed(
      CountedPatents counted, DataFetchingEnvironment at) {
    return PatentPaging.page(at, drill(at).claimed(counted));
  }

  @SchemaMapping(typeName = "LandscapeEffectCell", field = FIELD)
  CompletableFuture<PatentConnection> ofEffect(EffectMatrix.Cell cell, DataFetchingEnvironment at) {
    return PatentPaging.page(at, drill(at).effect(cell));
  }

  static DrillDown drill(DataFetchingEnvironment at) {
    var asked = find(at, "landscape").orElseThrow();
    return new DrillDown(
        LandscapeController.landscapeOf(
            asked.getArgument("where"), asked.getArgument("asOf"), asked.getArgument("window")));
  }

  static String argument(DataFetchingEnvironment at, String field, String name) {
    return String.valueOf(find(at, field).orElseThrow().<Object>getArgument(name));
  }

  /// What a list of names holds.
  static Stream<String> arguments(DataFetchingEnvironment at, String field, String name) {
    return find(at, field).orElseThrow().<List<?>>getArgument(name).stream().map(String::valueOf);
  }

  /// The field of that name above the one that is answered.
  private static Optional<ExecutionStepInfo> find(DataFetchingEnvironment at, String field) {
    return Stream.iterate(
            at.getExecutionStepInfo(), ExecutionStepInfo::hasParent, ExecutionStepInfo::getParent)
        .filter(step -> step.getFieldDefinition().getName().equals(field))
        .findFirst()
        .map(NullMeansDefault::completed);
  }
}
