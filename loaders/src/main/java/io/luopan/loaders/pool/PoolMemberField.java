package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of members. The last spelling is the one that sentences use.
enum PoolMemberField implements Heading {
  PROGRAMME(
      "许可项目", "许可计划", "项目代码", "program", "licensing programme", "licence programme", "programme"),
  POOL("专利池", "专利池代码", "patent pool", "pool"),
  ALLIANCE("联盟", "联盟代码", "consortium", "alliance"),
  PARTY("成员", "成员单位", "单位名称", "企业名称", "member", "company", "party"),
  ROLE("角色", "身份", "成员角色", "role"),
  JOINED("加入日期", "加入时间", "joined on", "joined"),
  LEFT("退出日期", "退出时间", "离开日期", "left on", "left"),
  PRODUCTS("许可产品", "产品", "products"),
  EXCLUSIVE("是否独占", "独占", "独占许可", "exclusive"),
  CITATION("来源", "出处", "依据", "source", "citation");

  private final List<String> spellings;

  PoolMemberField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
