package io.luopan.queries.navigation;

import org.jspecify.annotations.Nullable;

/// What is counted of a branch, and what a finding may rest on. Local is what the project's region
/// has.
public enum BranchMeasure {
  PATENTS("专利", "Patents", Unit.PATENTS),
  FAMILIES("简单同族", "Simple families", Unit.FAMILIES),
  HOLDERS("申请人", "Applicants", Unit.HOLDERS),
  IN_FORCE_SHARE("有效占比", "In force", Unit.SHARE),
  GROWTH("增长", "Growth", Unit.SHARE),
  LOCAL_PATENTS("本地专利", "Local patents", Unit.PATENTS),
  LOCAL_FAMILIES("本地同族", "Local families", Unit.FAMILIES),
  LOCAL_HOLDERS("本地申请人", "Local applicants", Unit.HOLDERS),
  LOCAL_SHARE("本地占比", "Local share", Unit.SHARE);

  private final String zh;
  private final String en;
  private final Unit unit;

  BranchMeasure(String zh, String en, Unit unit) {
    this.zh = zh;
    this.en = en;
    this.unit = unit;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  public Unit unit() {
    return unit;
  }

  /// Null where it is not known, or the project names no region.
  public @Nullable Number of(BranchCount branch) {
    var all = branch.all();
    var local = branch.local();
    return switch (this) {
      case PATENTS -> all.patents();
      case FAMILIES -> all.families();
      case HOLDERS -> all.holders();
      case IN_FORCE_SHARE -> all.inForce().value();
      case GROWTH -> all.growth();
      case LOCAL_PATENTS -> local == null ? null : (Long) local.patents();
      case LOCAL_FAMILIES -> local == null ? null : (Long) local.families();
      case LOCAL_HOLDERS -> local == null ? null : (Long) local.holders();
      case LOCAL_SHARE ->
          local == null || all.families() == 0
              ? null
              : (Double) ((double) local.families() / all.families());
    };
  }
}
