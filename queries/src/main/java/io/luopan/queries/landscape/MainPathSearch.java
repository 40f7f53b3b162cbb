package io.luopan.queries.landscape;

/// How a main path is looked for.
public enum MainPathSearch {
  /// The one path of the largest sum of search path counts.
  GLOBAL,
  /// The best paths through the links of largest count.
  KEY_ROUTE
}
