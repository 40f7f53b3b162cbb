package io.luopan.loaders.declaration;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of declared patents.
enum DeclaredField implements Heading {
  DECLARANT(
      "声明人",
      "声明方",
      "声明企业",
      "声明公司",
      "声明单位",
      "披露人",
      "披露方",
      "declarant",
      "declaring company",
      "declaring party",
      "declared by",
      "DeclarantName"),
  OWNER("专利权人", "权利人", "patent owner", "patent holder", "owner", "company"),
  PUBLICATION(
      "公开号",
      "公开(公告)号",
      "公告号",
      "授权公告号",
      "PublicationNumber",
      "publication number",
      "publication no."),
  APPLICATION("申请号", "专利申请号", "ApplicationNumber", "application number", "application no."),
  NUMBER("专利号", "专利号/申请号", "专利号或申请号", "PatentNumber", "patent number", "patent no.", "patent"),
  OFFICE("国家", "国家/地区", "专利局", "受理局", "country", "office", "jurisdiction", "country code"),
  TITLE("专利名称", "发明名称", "patent title", "title"),
  BODY("标准组织", "标准化组织", "StandardBody", "standard body", "SDO", "SSO"),
  STANDARD(
      "标准号",
      "标准编号",
      "TechnicalStandard",
      "technical standard",
      "standard number",
      "standard no.",
      "standard"),
  CLAUSE("条款", "标准条款", "章节", "clause", "section"),
  DECLARED(
      "声明日期",
      "声明日",
      "披露日期",
      "declaration date",
      "declared on",
      "date of declaration",
      "DeclarationDate"),
  REFERENCE("声明编号", "声明号", "declaration number", "declaration reference", "declaration id"),
  COMMITMENT("许可承诺", "许可声明", "许可方式", "licensing commitment", "commitment"),
  FAMILY("同族号", "专利族", "family id", "patent family");

  static final List<DeclaredField> NUMBERS = List.of(PUBLICATION, APPLICATION, NUMBER);

  private final List<String> spellings;

  DeclaredField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
