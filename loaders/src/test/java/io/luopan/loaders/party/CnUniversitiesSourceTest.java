package io.luopan.loaders.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.UnusedColumns;
import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CnUniversitiesSourceTest {
  private static final String LIST =
      """
      全国高等学校名单,,,,,,
      序号,学校名称,学校标识码,主管部门,所在地,办学层次,备注
      江苏省（2所）,,,,,,
      1,样例大学,4132019999,教育部,扬州市,本科,
      2,样例职业学院,4132019998,江苏省教育厅,南通市,专科,民办
      3,样例学院,4132019997,山东省,某某市,本科,
      4,,4132019996,山东省,泰安市,本科,
      """;

  @TempDir Path folder;

  @Test
  void readsEachUniversityWithItsCity() {
    var run = SourceRun.of(folder, "list.csv", LIST);

    assertThat(run.source()).isEqualTo("cn-universities");
    assertThat(run.facts(OrganizationFact.class))
        .hasSize(3)
        .allMatch(fact -> fact.type() == HolderType.UNIVERSITY && fact.active())
        .extracting(OrganizationFact::region)
        .containsExactly(
            RegionCode.parse("321000"), RegionCode.parse("320600"), RegionCode.parse("370000"));
    assertThat(run.facts(OrganizationFact.class).getFirst().names())
        .containsExactly(new Name("样例大学", "zh", NameKind.REGISTERED));
  }

  @Test
  void tellsPlacesItDoesNotKnowAndColumnsItDoesNotRead() {
    var run = SourceRun.of(folder, "list.csv", LIST);

    assertThat(run.notes())
        .containsExactly(
            new UnusedColumns(List.of("学校标识码", "办学层次", "备注")), new UnknownPlace("某某市"));
    assertThat(run.rejections()).containsExactly(new NamelessOrganization());
  }

  @Test
  void refusesATableWithoutItsHeadings() throws IOException {
    var file = InputFile.of(Files.writeString(folder.resolve("t.csv"), "甲,乙\n1,2\n"));

    assertThatThrownBy(() -> new CnUniversitiesSource().read(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.MISSING_COLUMN))
        .hasMessageContaining("学校名称")
        .hasMessageContaining("甲, 乙");
  }

  @Test
  void readsTheRealList() {
    var run = SourceRun.of(SharedFiles.file("cn_universities/universities_a.csv"));

    assertThat(run.source()).isEqualTo("cn-universities");
    assertThat(run.rejections()).isEmpty();
    var universities = run.facts(OrganizationFact.class);
    assertThat(universities).hasSize(1423).allMatch(fact -> fact.region() != null);
    assertThat(universities)
        .filteredOn(fact -> fact.region().isWithin(RegionCode.parse("320000")))
        .hasSizeGreaterThan(150);
    assertThat(run.notes()).as("%s", run.notes()).hasSize(1);
  }
}
