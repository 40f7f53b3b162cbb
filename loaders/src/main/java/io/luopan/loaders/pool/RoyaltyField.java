package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of royalties. The last spelling is the one that sentences use.
enum RoyaltyField implements Heading {
  PROGRAMME(
      "许可项目", "许可计划", "项目代码", "program", "licensing programme", "licence programme", "programme"),
  POOL("专利池", "专利池代码", "patent pool", "pool"),
  PRODUCT("产品", "许可产品", "产品类别", "product category", "product"),
  UNIT("计费单位", "计价方式", "费率单位", "per", "unit"),
  AMOUNT("费率", "许可费", "许可费率", "金额", "rate", "royalty", "amount"),
  CURRENCY("币种", "货币", "currency"),
  CONDITION("条件", "费率条件", "适用条件", "condition"),
  CAP("上限", "封顶", "封顶金额", "annual cap", "cap"),
  CAP_PERIOD("上限期间", "封顶期间", "cap per", "cap period"),
  FROM("生效日期", "起始日期", "自", "valid from", "from"),
  UNTIL("终止日期", "截止日期", "至", "valid until", "until"),
  REGION("地区", "适用地区", "地域", "territory", "region"),
  NOTE("备注", "说明", "remark", "note"),
  CITATION("来源", "出处", "依据", "source", "citation");

  private final List<String> spellings;

  RoyaltyField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
