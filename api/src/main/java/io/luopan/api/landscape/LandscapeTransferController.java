package io.luopan.api.landscape;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.patent.PatentConnection;
import io.luopan.api.patent.PatentPaging;
import io.luopan.model.party.HolderType;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.landscape.TransferTable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The table of transfers, and the patents behind its numbers.
@Controller
class LandscapeTransferController {
  private static final String FIELD = "drillDown";

  @SchemaMapping(typeName = "LandscapeTransferKind")
  TransferKind transferKind(TransferTable.OfKind row) {
    return row.kind();
  }

  @SchemaMapping(typeName = "LandscapeTransferYear", field = "transferKind")
  TransferKind kindOfYear(TransferTable.OfYear row) {
    return row.kind();
  }

  @SchemaMapping(typeName = "LandscapeTransferKind", field = FIELD)
  CompletableFuture<PatentConnection> ofKind(TransferTable.OfKind row, DataFetchingEnvironment at) {
    return PatentPaging.page(at, LandscapeDrillController.drill(at).transfers(row));
  }

  @SchemaMapping(typeName = "LandscapeTransferYear", field = FIELD)
  CompletableFuture<PatentConnection> ofYear(TransferTable.OfYear row, DataFetchingEnvironment at) {
    return PatentPaging.page(at, LandscapeDrillController.drill(at).transfers(row));
  }

  @SchemaMapping(typeName = "LandscapeLicensed", field = FIELD)
  CompletableFuture<PatentConnection> ofLicensed(DataFetchingEnvironment at) {
    return PatentPaging.page(at, LandscapeDrillController.drill(at).licensed());
  }

  @SchemaMapping(typeName = "LandscapeRegionFlow", field = FIELD)
  CompletableFuture<PatentConnection> ofRegions(
      TransferTable.Cell<String> cell, DataFetchingEnvironment at) {
    var level = RegionLevel.valueOf(LandscapeDrillController.argument(at, "transfers", "level"));
    return PatentPaging.page(
        at, LandscapeDrillController.drill(at).regionFlow(cell, kinds(at), level));
  }

  @SchemaMapping(typeName = "LandscapeTypeFlow", field = FIELD)
  CompletableFuture<PatentConnection> ofTypes(
      TransferTable.Cell<HolderType> cell, DataFetchingEnvironment at) {
    return PatentPaging.page(at, LandscapeDrillController.drill(at).typeFlow(cell, kinds(at)));
  }

  private static List<TransferKind> kinds(DataFetchingEnvironment at) {
    return LandscapeDrillController.arguments(at, "transfers", "kinds")
        .map(TransferKind::valueOf)
        .toList();
  }
}
