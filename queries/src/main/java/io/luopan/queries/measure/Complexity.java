package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How complex regions (ECI) and nodes (PCI) are, by who is present where.
///
/// ECI is the eigenvector of the second largest eigenvalue of M̃_rs = Σ_n M_rn M_sn / (k_r u_n),
/// with diversity k and ubiquity u; PCI_n is the mean ECI of the regions present on n. Both are
/// standardized: mean 0, standard deviation 1 over the regions (nodes) that are present at all.
/// The sign is the one by which ECI grows with diversity. Source: Hidalgo and Hausmann, PNAS 106
/// (2009) 10570, in the eigenvector form of their Atlas of Economic Complexity.
///
/// Cost: the cube of the fewer of regions and nodes.
public final class Complexity {
  // Eigenvalues lie in 0 to 1; nearer than this they count as equal.
  private static final double SAME = 1e-9;

  private final Presence presence;
  private final double[] eci;
  private final double[] pci;
  private final @Nullable String whyAbsent;

  private Complexity(Presence presence, double[] eci, double[] pci, @Nullable String whyAbsent) {
    this.presence = presence;
    this.eci = eci;
    this.pci = pci;
    this.whyAbsent = whyAbsent;
  }

  public static Complexity of(Presence presence) {
    var matrix = PresentMatrix.of(presence.bits());
    if (matrix.rows() < 3 || matrix.columns() < 3) {
      return absent(presence, "fewer than three regions or nodes have any presence");
    }
    // The non-zero eigenvalues of M̃ for rows and for columns are the same: take the smaller side.
    boolean byRows = matrix.rows() <= matrix.columns();
    var side = byRows ? matrix : matrix.transposed();
    var found = side.eigenvectorAfterFirst(SAME);
    if (found.why() != null) {
      return absent(presence, found.why());
    }
    var other = standardized(side.meansByColumn(found.vector()));
    var one = standardized(found.vector());
    if (one == null || other == null) {
      return absent(presence, "all regions, or all nodes, are alike");
    }
    var rows = byRows ? one : other;
    var columns = byRows ? other : one;
    double sign = signOf(rows, matrix.diversities());
    return sign == 0
        ? absent(presence, "diversity does not tell which end is the complex one")
        : new Complexity(
            presence, matrix.spreadRows(rows, sign), matrix.spreadColumns(columns, sign), null);
  }

  /// Absent for a region present nowhere, and for all where [#whyAbsent] says why.
  public @Nullable Double eci(String region) {
    return at(eci, presence.rows().at(region));
  }

  /// Absent for a node on which nobody is present, and for all where [#whyAbsent] says why.
  public @Nullable Double pci(String node) {
    return at(pci, presence.columns().at(node));
  }

  /// Why no complexity can be told, in words for a reader.
  public Optional<String> whyAbsent() {
    return Optional.ofNullable(whyAbsent);
  }

  @Nullable Double pci(int column) {
    return at(pci, column);
  }

  private static @Nullable Double at(double[] values, int position) {
    return position < 0 || position >= values.length || Double.isNaN(values[position])
        ? null
        : values[position];
  }

  private static Complexity absent(Presence presence, String why) {
    return new Complexity(presence, new double[0], new double[0], why);
  }

  /// Null where nothing varies.
  static double @Nullable [] standardized(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return variance < SAME * SAME
        ? null
        : Arrays.stream(values).map(v -> (v - mean) / Math.sqrt(variance)).toArray();
  }

  /// Zero where the two are not correlated.
  private static double signOf(double[] standard, double[] diversity) {
    var other = standardized(diversity);
    if (other == null) {
      return 0;
    }
    double correlation =
        IntStream.range(0, standard.length).mapToDouble(i -> standard[i] * other[i]).sum()
            / standard.length;
    return Math.abs(correlation) < SAME ? 0 : Math.signum(correlation);
  }
}
