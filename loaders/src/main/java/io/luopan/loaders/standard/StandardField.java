package io.luopan.loaders.standard;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a list of standards.
enum StandardField implements Heading {
  NUMBER(
      "标准编号",
      "标准号",
      "标准代号",
      "standard number",
      "standard no",
      "standard no.",
      "designation",
      "reference",
      "standard"),
  TITLE_ZH("标准名称", "中文名称", "标准中文名称", "中文题名", "项目名称", "chinese title"),
  TITLE_EN("英文名称", "标准英文名称", "英文题名", "english title", "standard title", "standard name", "title"),
  PUBLISHED(
      "发布日期", "公布日期", "批准日期", "publication date", "date of publication", "published", "issued"),
  STANDING("标准状态", "状态", "standard status", "status"),
  REPLACES("代替标准号", "代替标准", "代替标准编号", "替代标准", "被代替标准", "replaces", "supersedes"),
  KEYWORDS("关键词", "主题词", "keywords"),
  DRAFTERS("主要起草单位", "起草单位", "drafted by", "drafters"),
  NODES("链节点", "产业链节点", "chain node", "chain nodes");

  private final List<String> spellings;

  StandardField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
