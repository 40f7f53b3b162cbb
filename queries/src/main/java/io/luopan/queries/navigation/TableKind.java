package io.luopan.queries.navigation;

/// The tables a run can have beside its branches; the titles are those of industrial planning
/// reports.
public enum TableKind {
  TREND("申请与授权趋势", "Filings and grants by year"),
  FLOW("来源国与目标国流向", "From countries of origin to offices"),
  HOLDERS("主要申请人", "Largest applicants"),
  OWNERS("主要权利人", "Largest current owners"),
  REGIONS("区域排名", "Regions"),
  HEAT_MAP("技术分支 × 区域", "Branches × regions"),
  CONTROL("集中度与控制力", "Concentration and control"),
  DEPENDENCE("对外依存度", "Foreign dependence"),
  JOINT_FILINGS("合作申请", "Joint filings"),
  INVENTOR_MOVES("发明人流动", "Inventors who perhaps moved"),
  TRANSFERS("转让、许可与质押", "Transfers, licences and pledges"),
  STANDARDS("标准与声明专利", "Standards and declared patents"),
  LIFE_CYCLE("生命周期", "Life cycle"),
  CORE_PATENTS("核心专利", "Core patents"),
  GAPS("断点、堵点、卡点与行动", "Gaps and actions");

  private final String titleZh;
  private final String titleEn;

  TableKind(String titleZh, String titleEn) {
    this.titleZh = titleZh;
    this.titleEn = titleEn;
  }

  public String titleZh() {
    return titleZh;
  }

  public String titleEn() {
    return titleEn;
  }
}
