package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a pool's patent list. The last spelling is the one that sentences use.
enum PoolListField implements Heading {
  PROGRAMME(
      "许可项目", "许可计划", "项目代码", "program", "licensing programme", "licence programme", "programme"),
  POOL("专利池", "专利池代码", "patent pool", "pool"),
  NUMBER("专利号", "专利号码", "number", "patent", "patent no", "patent no.", "patent number"),
  PUBLICATION("公开号", "公告号", "公开(公告)号", "授权公告号", "publication no.", "publication number"),
  APPLICATION("申请号", "application no.", "application number"),
  COUNTRY("国家", "国家/地区", "国别", "专利局", "office", "jurisdiction", "country/region", "country"),
  OWNER("专利权人", "权利人", "所有人", "许可人", "patent holder", "patent owner", "licensor", "owner"),
  LIST_ON("清单日期", "列表日期", "截至日期", "list of", "as of", "list date"),
  LISTED("列入日期", "入池日期", "纳入日期", "date listed", "listed on", "listed"),
  REMOVED("移除日期", "出池日期", "退池日期", "date removed", "removed on", "removed"),
  EXPIRES("到期日", "届满日", "失效日", "预计到期日", "expiry date", "expiration date", "expires on", "expires"),
  STANDARD("标准号", "标准编号", "标准", "standards", "standard"),
  CLAUSE("条款", "标准条款", "章节", "section", "clauses", "clause"),
  CLAIM("权利要求", "illustrative claim", "claim");

  private final List<String> spellings;

  PoolListField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
