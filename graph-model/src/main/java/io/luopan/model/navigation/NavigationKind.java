package io.luopan.model.navigation;

/// What a project of patent navigation is for: parts 2 to 6 of GB/T 39551-2020.
public enum NavigationKind {
  /// Part 2, 区域规划.
  REGION(2, "区域规划", "Regional planning"),
  /// Part 3, 产业规划.
  INDUSTRY(3, "产业规划", "Industrial planning"),
  /// Part 4, 企业经营.
  ENTERPRISE(4, "企业经营", "Business operation"),
  /// Part 5, 研发活动.
  R_AND_D(5, "研发活动", "Research and development"),
  /// Part 6, 人才管理.
  TALENT(6, "人才管理", "Talent management");

  private final int part;
  private final String titleZh;
  private final String titleEn;

  NavigationKind(int part, String titleZh, String titleEn) {
    this.part = part;
    this.titleZh = titleZh;
    this.titleEn = titleEn;
  }

  public int part() {
    return part;
  }

  public String titleZh() {
    return titleZh;
  }

  public String titleEn() {
    return titleEn;
  }
}
