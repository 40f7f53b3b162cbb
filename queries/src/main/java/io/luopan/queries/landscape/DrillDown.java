package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.patent.CountedPatents;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentSelection;
import io.luopan.queries.patent.TableCell;
import java.util.Collection;
import java.util.List;

/// The patents behind the numbers of a landscape's tables: what a row counts is how many these are.
public record DrillDown(Landscape of) {

  /// All that the landscape is of.
  public PatentSelection all() {
    return PatentSelection.all(of.where());
  }

  public PatentSelection filedIn(int year) {
    return in(new TableCell.FiledIn(year));
  }

  public PatentSelection publishedIn(int year) {
    return in(new TableCell.PublishedIn(year));
  }

  public PatentSelection grantedIn(int year) {
    return in(new TableCell.GrantedIn(year));
  }

  public PatentSelection region(LandscapeTable.About row, RegionLevel level) {
    return in(atPlace(row, level));
  }

  public PatentSelection holder(LandscapeTable.About row, HolderRole role) {
    return in(new TableCell.OfHolder(row.entity(), role));
  }

  public PatentSelection node(LandscapeTable.About row) {
    return in(new TableCell.OnNode(row.entity()));
  }

  public PatentSelection status(LegalStatuses.Cell cell) {
    return in(new TableCell.OfStatus(cell.status(), cell.patentType(), of.asOf()));
  }

  public PatentSelection flow(Flow.Cell cell, FlowOrigin origin) {
    return in(
        new TableCell.FromTo(cell.origin(), cell.target(), origin == FlowOrigin.FIRST_PRIORITY));
  }

  public PatentSelection holderCell(NodeMatrix matrix, NodeMatrix.Cell cell, HolderRole role) {
    return in(
        new TableCell.OfHolder(matrix.rows().get(cell.row()).entity(), role),
        onColumn(matrix, cell));
  }

  public PatentSelection regionCell(NodeMatrix matrix, NodeMatrix.Cell cell, RegionLevel level) {
    return in(atPlace(matrix.rows().get(cell.row()), level), onColumn(matrix, cell));
  }

  public PatentSelection transfers(TransferTable.OfKind row) {
    return in(new TableCell.Conveyed(row.kind(), null));
  }

  public PatentSelection transfers(TransferTable.OfYear row) {
    return in(new TableCell.Conveyed(row.kind(), row.year()));
  }

  public PatentSelection licensed() {
    return in(new TableCell.Licensed());
  }

  public PatentSelection regionFlow(
      TransferTable.Cell<String> cell, Collection<TransferKind> moved, RegionLevel level) {
    return in(
        new TableCell.ConveyedBetweenPlaces(
            List.copyOf(moved), cell.from(), cell.to(), level.ordinal() + 1));
  }

  public PatentSelection typeFlow(
      TransferTable.Cell<HolderType> cell, Collection<TransferKind> moved) {
    return in(new TableCell.ConveyedBetweenTypes(List.copyOf(moved), cell.from(), cell.to()));
  }

  /// Those that a claim of a standard counts.
  public PatentSelection claimed(CountedPatents counted) {
    return in(new TableCell.OneOf(counted.ids()));
  }

  public PatentSelection effect(EffectMatrix.Cell cell) {
    var both =
        PatentFilter.builder().and(List.of(cell.means().where(), cell.effect().where())).build();
    return PatentSelection.all(of.where().narrowedBy(both));
  }

  private static TableCell onColumn(NodeMatrix matrix, NodeMatrix.Cell cell) {
    return new TableCell.OnNode(matrix.columns().get(cell.column()).entity());
  }

  private static TableCell atPlace(LandscapeTable.About row, RegionLevel level) {
    var code = row.entity().substring(row.entity().indexOf('/') + 1);
    return new TableCell.AtPlace(code, level.ordinal() + 1);
  }

  private PatentSelection in(TableCell... cells) {
    return PatentSelection.all(of.where().in(List.of(cells)));
  }
}
