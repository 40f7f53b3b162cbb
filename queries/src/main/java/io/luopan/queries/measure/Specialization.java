package io.luopan.queries.measure;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What follows from how much each region has on each node: share, RTA and its symmetric forms.
///
/// RTA = (x_rn / Σ_n x_rn) / (x_wn / Σ_n x_wn), over all nodes given, so that a question about one
/// chain gets the same numbers as one about all. Sources: Balassa 1965 for RTA (there of trade),
/// Laursen for RSCA, Grupp for RPA.
public final class Specialization {
  private final Amounts amounts;
  private final Presence presence;
  private final Relatedness relatedness;

  /// @param presentRta the RTA from which a region counts as present on a node; above 0
  public Specialization(Amounts amounts, double presentRta) {
    this.amounts = amounts;
    this.presence =
        Presence.where(
            amounts.rows(),
            amounts.columns(),
            (row, column) -> rtaOrNaN(row, column) >= presentRta);
    this.relatedness = new Relatedness(presence);
  }

  public double amount(String region, String node) {
    return amounts.at(amounts.rows().at(region), amounts.columns().at(node));
  }

  public double reference(String node) {
    return amounts.reference(amounts.columns().at(node));
  }

  /// x_rn / x_wn. Absent when nobody has anything on the node.
  public @Nullable Double share(String region, String node) {
    double all = reference(node);
    return all == 0 ? null : amount(region, node) / all;
  }

  /// Absent when the region has nothing at all, or nobody has anything on the node.
  public @Nullable Double rta(String region, String node) {
    double rta = rtaOrNaN(amounts.rows().at(region), amounts.columns().at(node));
    return Double.isNaN(rta) ? null : rta;
  }

  /// RSCA = (RTA − 1) / (RTA + 1), from −1 to 1, where 0 is average.
  public @Nullable Double symmetricRta(String region, String node) {
    var rta = rta(region, node);
    return rta == null ? null : (rta - 1) / (rta + 1);
  }

  /// RPA = 100 · tanh(ln RTA), from −100 to 100, where 0 is average: the revealed patent advantage.
  public @Nullable Double rpa(String region, String node) {
    var rta = rta(region, node);
    return rta == null ? null : 100 * Math.tanh(Math.log(rta));
  }

  /// Whether fewer than 1 − q of the regions have a larger amount on the node, and this one has
  /// some.
  public boolean isInTop(String region, String node, double quantile) {
    double own = amount(region, node);
    int column = amounts.columns().at(node);
    long larger =
        IntStream.range(0, amounts.rows().size())
            .filter(row -> amounts.at(row, column) > own)
            .count();
    return own > 0 && larger < (1 - quantile) * amounts.rows().size();
  }

  /// Who is present where, by RTA.
  public Presence presence() {
    return presence;
  }

  /// How near nodes are to each other and to regions, by presence.
  public Relatedness relatedness() {
    return relatedness;
  }

  public Set<String> regions() {
    return Set.copyOf(amounts.rows().names());
  }

  private double rtaOrNaN(int row, int column) {
    double ofRegion = amounts.rowTotal(row);
    double all = amounts.reference(column);
    return ofRegion == 0 || all == 0
        ? Double.NaN
        : (amounts.at(row, column) / ofRegion) / (all / amounts.referenceTotal());
  }
}
