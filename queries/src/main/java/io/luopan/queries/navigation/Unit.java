package io.luopan.queries.navigation;

/// What a column of a report counts in.
public enum Unit {
  TEXT(""),
  YEAR(""),
  DAY(""),
  COUNT(""),
  PATENTS("件"),
  FAMILIES("族"),
  HOLDERS("家"),
  /// From 0 to 1, shown in per cent.
  SHARE("%"),
  /// A number without a unit.
  RATIO("");

  private final String sign;

  Unit(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  public boolean isNumber() {
    return this != TEXT && this != YEAR && this != DAY;
  }
}
