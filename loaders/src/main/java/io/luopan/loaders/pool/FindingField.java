package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of findings. The last spelling is the one that sentences use.
enum FindingField implements Heading {
  NUMBER("专利号", "专利号码", "number", "patent", "patent no", "patent no.", "patent number"),
  PUBLICATION("公开号", "公告号", "公开(公告)号", "授权公告号", "publication no.", "publication number"),
  APPLICATION("申请号", "application no.", "application number"),
  COUNTRY("国家", "国家/地区", "国别", "专利局", "office", "jurisdiction", "country/region", "country"),
  STANDARD("标准号", "标准编号", "标准", "standard"),
  CLAUSE("条款", "标准条款", "章节", "section", "clause"),
  CLAIM("权利要求", "claim"),
  EVALUATOR("评估机构", "评估方", "鉴定机构", "认定机构", "court", "evaluated by", "evaluator"),
  INDEPENDENT("是否独立", "独立", "independent"),
  RESULT("结论", "评估结论", "认定结果", "finding", "essentiality", "result"),
  FOUND_ON("评估日期", "结论日期", "认定日期", "found on", "date"),
  REFERENCE("文号", "报告编号", "意见书编号", "reference");

  private final List<String> spellings;

  FindingField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
