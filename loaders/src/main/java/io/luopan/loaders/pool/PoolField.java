package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a table of pools, their programmes and alliances. The last spelling is the one
/// that sentences use.
enum PoolField implements Heading {
  CODE("代码", "专利池代码", "编码", "pool code", "code"),
  KIND("类型", "类别", "kind"),
  NAME_ZH("中文名称", "名称", "专利池名称", "chinese name"),
  NAME_EN("英文名称", "name", "english name"),
  BASIS("组建基础", "建池基础", "构建依据", "basis"),
  ADMINISTRATOR("管理人", "管理机构", "运营机构", "管理方", "licensing administrator", "administrator"),
  LAUNCHED("启动日期", "成立日期", "设立日期", "founded", "launched on", "launched"),
  CLOSED("关闭日期", "终止日期", "closed on", "closed"),
  NODES("链节点", "产业链节点", "服务节点", "chain node", "chain nodes"),
  STANDARDS("标准", "标准号", "标准编号", "standard", "standards"),
  FIELD_OF_USE("使用领域", "许可领域", "field of use"),
  PRODUCTS("产品", "许可产品", "products"),
  PURPOSE("宗旨", "目的", "purpose"),
  CITATION("来源", "出处", "依据", "source", "citation");

  private final List<String> spellings;

  PoolField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
