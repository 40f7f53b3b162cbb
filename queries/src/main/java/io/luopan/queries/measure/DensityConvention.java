package io.luopan.queries.measure;

/// Two ways to compute relatedness density that give different numbers from the same data.
public enum DensityConvention {
  /// Hidalgo 2007: a node is its own neighbour; 0 to 1.
  HIDALGO(1),
  /// EconGeo: it is not; 0 to 100.
  ECONGEO(100);

  private final int most;

  DensityConvention(int most) {
    this.most = most;
  }

  /// The largest density there can be.
  public int most() {
    return most;
  }
}
