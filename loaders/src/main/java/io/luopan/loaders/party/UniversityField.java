package io.luopan.loaders.party;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of the Ministry of Education's list that are read; the code, the level and the note
/// (民办) have no place in the facts.
enum UniversityField implements Heading {
  NUMBERING("序号"),
  NAME("学校名称", "院校名称", "高校名称"),
  AUTHORITY("主管部门"),
  PLACE("所在地", "所在地区", "所在城市");

  private final List<String> spellings;

  UniversityField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
