package io.luopan.loaders.classification;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of industries and their IPC symbols.
enum ClassIndustryField implements Heading {
  LEVEL_1("一级分类", "一级分类名称", "一级分支", "一级技术分支", "一级产业", "一级名称", "一级", "level 1"),
  LEVEL_2("二级分类", "二级分类名称", "二级分支", "二级技术分支", "二级产业", "二级名称", "二级", "level 2"),
  LEVEL_3("三级分类", "三级分类名称", "三级分支", "三级技术分支", "三级产业", "三级名称", "三级", "level 3"),
  LEVEL_4("四级分类", "四级分类名称", "四级分支", "四级技术分支", "四级产业", "四级名称", "四级", "level 4"),
  CODE("战略性新兴产业代码", "战略性新兴产业分类代码", "产业代码", "分类代码", "行业代码", "国民经济行业代码", "小类", "代码", "code"),
  NAME("战略性新兴产业分类名称", "产业名称", "分类名称", "行业名称", "国民经济行业名称", "小类名称", "名称", "name"),
  SYMBOLS("国际专利分类号", "国际专利分类", "IPC分类号", "国际专利分类(IPC)", "对应IPC", "IPC"),
  KEYWORDS("关键词", "限定关键词", "检索关键词", "keywords");

  private final List<String> spellings;

  ClassIndustryField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
