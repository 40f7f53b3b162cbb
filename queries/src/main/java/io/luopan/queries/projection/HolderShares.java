package io.luopan.queries.projection;

import io.luopan.queries.measure.Concentration;
import java.util.stream.DoubleStream;

/// How many families each current holder has of the rows, a family of several shared out among
/// them.
record HolderShares(Projection columns, NodeRows rows) {

  Concentration concentration() {
    int node = rows.node;
    int holders = columns.nodeHolders.to(node) - columns.nodeHolders.from(node);
    var families = new Families(new double[holders], new boolean[holders]);
    for (int row = rows.from; row < rows.to; row++) {
      if (!Flags.isRepeated(columns.flags.at(row)) && rows.holds(row)) {
        add(row, families);
        families.end();
      }
    }
    for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
      if (columns.groups.at(i) < 0) {
        families.end();
      }
      if (rows.holdsGrouped(i)) {
        add(rows.rowOfGroup(i), families);
      }
    }
    families.end();
    return new Concentration(
        DoubleStream.of(families.amounts).filter(amount -> amount > 0).boxed().toList(),
        families.unknown);
  }

  private void add(int row, Families families) {
    families.any = true;
    int owner = columns.owner.at(row);
    if (owner >= 0) {
      families.add(owner);
    }
    int end = columns.listTo(rows.node, owner);
    for (int i = columns.listFrom(rows.node, owner); i < end; i++) {
      families.add(columns.lists.at(i) >> 2);
    }
  }

  /// The holders of the family at hand, then what all families give them.
  private static final class Families {
    private final double[] amounts;
    private final boolean[] isHolder;
    private final Numbers holders = new Numbers();
    private double unknown;
    private boolean any;

    Families(double[] amounts, boolean[] isHolder) {
      this.amounts = amounts;
      this.isHolder = isHolder;
    }

    void add(int holder) {
      if (!isHolder[holder]) {
        isHolder[holder] = true;
        holders.add(holder);
      }
    }

    void end() {
      unknown += any && holders.size() == 0 ? 1 : 0;
      for (int i = 0; i < holders.size(); i++) {
        amounts[holders.get(i)] += 1.0 / holders.size();
        isHolder[holders.get(i)] = false;
      }
      holders.clear();
      any = false;
    }
  }
}
