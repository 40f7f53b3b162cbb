package io.luopan.loaders.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.place.RegionCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyTableSourceTest {
  @TempDir Path folder;

  @Test
  void readsARowWithNamesCodePlaceAndStanding() {
    var run =
        SourceRun.of(
            folder,
            "companies.csv",
            """
            企业名称,简称,英文名称,曾用名,统一社会信用代码,注册地址,经营状态,成立日期,股票代码,所属行业,员工数
            泰安样例有限公司,样例股份,Sample Ltd,泰安旧样例厂；-,914403001922038216,山东省泰安市某路1号,注销,2004-05-31,600000,化工,5
            """);

    assertThat(run.source()).isEqualTo("company-table");
    assertThat(run.facts(OrganizationFact.class))
        .containsExactly(
            new OrganizationFact(
                List.of(
                    new Name("泰安样例有限公司", "zh", NameKind.REGISTERED),
                    new Name("样例股份", "zh", NameKind.SHORT),
                    new Name("Sample Ltd", "en", NameKind.TRANSLATION),
                    new Name("泰安旧样例厂", "zh", NameKind.FORMER)),
                null,
                CreditCode.parse("914403001922038216"),
                HolderType.COMPANY,
                RegionCode.parse("370900"),
                null,
                false,
                2004,
                List.of()));
    assertThat(run.notes())
        .extracting(LoadIssue::message)
        .containsExactly("These columns are not used: 员工数.", new CompanyPartsNotKept().message());
  }

  @Test
  void keepsACompanyWithoutThePartsThatAreWrong() {
    var run =
        SourceRun.of(
            folder,
            "c.csv",
            "公司名称,信用代码,地址,成立时间\n样例甲公司,914403001922038215,某处,soon\n样例乙公司,123,,\n,91,,\n");

    assertThat(run.facts(OrganizationFact.class)).hasSize(2).allMatch(f -> f.creditCode() == null);
    assertThat(run.notes())
        .extracting(LoadIssue::code)
        .containsExactly(
            ErrorCode.BAD_CHECK_DIGIT,
            ErrorCode.UNKNOWN_REFERENCE,
            ErrorCode.BAD_DATE,
            ErrorCode.NOT_RECOGNIZED,
            ErrorCode.BAD_IDENTIFIER);
    assertThat(run.rejections()).containsExactly(new NamelessOrganization());
  }

  @Test
  void readsJsonLines() {
    var run =
        SourceRun.of(
            folder,
            "c.jsonl",
            """
            {"name": "样例股份", "fullname": "样例股份有限公司", "code": "600000", "location": "某交易所", "time": "2020-01-01"}
            {"name": "只有简称", "code": "600001"}
            5
            """);

    assertThat(run.source()).isEqualTo("company-table");
    assertThat(run.facts(OrganizationFact.class))
        .singleElement()
        .extracting(OrganizationFact::names)
        .isEqualTo(
            List.of(
                new Name("样例股份有限公司", "zh", NameKind.REGISTERED),
                new Name("样例股份", "zh", NameKind.SHORT)));
    assertThat(run.rejectionCodes())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.NOT_RECOGNIZED);
  }

  @Test
  void readsTheRealListedCompanies() {
    var run = SourceRun.of(SharedFiles.file("industry_chain_cn/company.jsonl"));

    assertThat(run.source()).isEqualTo("company-table");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.facts(OrganizationFact.class)).hasSize(2370);
    assertThat(run.notes()).hasSize(1);
  }
}
