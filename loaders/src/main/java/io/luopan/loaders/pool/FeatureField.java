package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of features of standards. The last spelling is the one that sentences
/// use.
enum FeatureField implements Heading {
  STANDARD("标准号", "标准编号", "标准", "standard"),
  CLAUSE("条款", "条款号", "章节", "section", "clause"),
  TITLE_ZH("特征", "特征名称", "技术特征", "中文名称", "chinese title"),
  TITLE_EN("英文名称", "feature", "title", "english title"),
  NEED("必选可选", "必选/可选", "要求程度", "mandatory/optional", "requirement", "need"),
  PROFILE("档次", "配置", "子集", "profile");

  private final List<String> spellings;

  FeatureField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
