package io.luopan.loaders.party;

import io.luopan.loaders.file.Heading;
import java.util.List;

/// The columns of a company table. A stock code and an industry tell that a table is one of
/// companies; today's facts have no place for them.
enum CompanyField implements Heading {
  FULL_NAME("企业名称", "公司名称", "公司全称", "企业全称", "单位名称", "全称", "fullname", "full name", "company"),
  SHORT_NAME("公司简称", "企业简称", "证券简称", "股票简称", "简称", "name"),
  FORMER_NAME("曾用名"),
  ENGLISH_NAME("英文名称", "公司英文名称", "english name"),
  CREDIT_CODE("统一社会信用代码", "社会信用代码", "信用代码", "credit code"),
  ADDRESS("注册地址", "企业地址", "公司地址", "通信地址", "地址", "所在地", "所属城市", "address"),
  STANDING("经营状态", "企业状态", "登记状态"),
  FOUNDED("成立日期", "成立时间", "注册日期"),
  STOCK_CODE("股票代码", "证券代码", "上市代码", "stock code", "code"),
  INDUSTRY("所属行业", "行业", "行业类别", "国标行业", "industry");

  private final List<String> spellings;

  CompanyField(String... spellings) {
    this.spellings = List.of(spellings);
  }

  @Override
  public List<String> spellings() {
    return spellings;
  }
}
