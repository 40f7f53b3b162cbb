package io.luopan.queries.licensing;

/// Symbols of the IPC, cut: `H01M 8/1004` is of main group `H01M 8/00` and subclass `H01M`.
final class Symbols {
  private static final int SUBCLASS = 4;

  private Symbols() {}

  static String mainGroup(String symbol) {
    int slash = symbol.indexOf('/');
    return slash < 0 ? symbol : symbol.substring(0, slash) + "/00";
  }

  static String subclass(String symbol) {
    return symbol.length() > SUBCLASS ? symbol.substring(0, SUBCLASS) : symbol;
  }
}
