package io.luopan.model.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what kind of party a holder is from the form of its name; the word that stands last in the
/// name decides.
///
/// `山东农大肥业科技有限公司` is a company, `泰山医学院附属医院` a hospital, `刘照新` a person.
public final class HolderTypes {
  private static final Map<String, HolderType> CHINESE_WORDS =
      ChineseWords.of(
          Map.of(
              HolderType.COMPANY,
              "公司 厂 集团 合作社 会社 商行 商店 经营部 工作室 事务所 企业 农场 林场 养殖场 煤矿 矿 银行 酒店 门市部 有限 实业 股份 科技 技术 软件 电子 机械"
                  + " 分行 供电局 电业局 电力局 工程局 矿务局 勘探局 石油局 供电段 电厂 药业 酒业",
              HolderType.UNIVERSITY,
              "大学 学院 大学校 专科学校 职业学校 技术学校 电力学校 研究生院",
              HolderType.RESEARCH_INSTITUTE,
              "研究所 研究院 研究中心 科学院 设计院 研究室 实验室 工程院 研究总院 技术中心 研究站 勘察院 试验站 科研所 农科所 林科所 农科院 果科所",
              HolderType.HOSPITAL,
              "医院 卫生院 保健院 卫生所 诊所 门诊部 防治所 防治院",
              HolderType.GOVERNMENT,
              "局 委员会 政府 厅 部队 法院 检察院 海关 总队 支队 管理处",
              HolderType.OTHER,
              "协会 学会 基金会 中心 站 中学 小学 幼儿园 高中 学校 博物馆 图书馆 研究会 委员会办公室"));

  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "\\b(universit\\w*|college|ecole|hochschule|polytechni\\w*|institute of"
              + " technology|kaist)\\b");
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(inc|incorporated|corp|corporation|ltd|limited|gmbh|co|company|llc|llp|lp|plc|ag|sa|kg|nv|bv|ab|oy|oyj|as|spa|srl|sas|sarl|pty|se|kk|kabushiki"
              + " kaisha|aktiengesellschaft|mbh|holdings?|industries|group)\\b");
  private static final Pattern HOSPITAL = Pattern.compile("\\b(hospitals?|klinik\\w*|clinic)\\b");
  private static final Pattern RESEARCH =
      Pattern.compile(
          "\\b(institut\\w*|laborator(?:y|ies)|research"
              + " (?:cent(?:er|re)|foundation)|academy|fraunhofer\\S*|cnrs)\\b");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "\\b(ministry|department of|government|secretary|administration|commissariat|united"
              + " states of america|agency)\\b");
  private static final Pattern DOTS = Pattern.compile("[.'’]");

  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
  private static final Set<String> COMPOUND_SURNAMES =
      Set.of(
          "欧阳", "诸葛", "上官", "司马", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "长孙", "宇文", "端木",
          "独孤", "南宫", "轩辕", "淳于", "单于", "呼延", "第五", "百里", "东郭", "西门", "太史", "申屠", "钟离", "鲜于", "闻人",
          "公冶", "宗政");

  private HolderTypes() {}

  /// The kind that the name's form shows, else [HolderType#UNKNOWN].
  public static HolderType fromName(String holder) {
    var name = Normalizer.normalize(holder, Normalizer.Form.NFKC).strip();
    long hanzi = name.codePoints().filter(Character::isIdeographic).count();
    if (hanzi == 0) {
      return ofLatin(name.toLowerCase(Locale.ROOT));
    }
    var type = ChineseWords.last(CHINESE_WORDS, name);
    if (type != HolderType.UNKNOWN) {
      return type;
    }
    return isPersonsName(name, hanzi) ? HolderType.PERSON : ofLatin(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isPersonsName(String name, long hanzi) {
    if (name.indexOf('·') > 0) {
      return true;
    }
    if (hanzi != name.codePointCount(0, name.length())) {
      return false;
    }
    if (hanzi == 2 || hanzi == 3) {
      return true;
    }
    return hanzi == 4
        && (SURNAMES.indexOf(name.charAt(0)) >= 0
            || COMPOUND_SURNAMES.contains(name.substring(0, 2)));
  }

  private static HolderType ofLatin(String name) {
    var words = DOTS.matcher(name).replaceAll("");
    if (HOSPITAL.matcher(words).find()) {
      return HolderType.HOSPITAL;
    }
    if (UNIVERSITY.matcher(words).find()) {
      return HolderType.UNIVERSITY;
    }
    if (COMPANY.matcher(words).find()) {
      return HolderType.COMPANY;
    }
    if (RESEARCH.matcher(words).find()) {
      return HolderType.RESEARCH_INSTITUTE;
    }
    return GOVERNMENT.matcher(words).find() ? HolderType.GOVERNMENT : HolderType.UNKNOWN;
  }
}
