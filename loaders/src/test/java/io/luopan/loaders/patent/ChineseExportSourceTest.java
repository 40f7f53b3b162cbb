package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.UnusedColumns;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseExportSourceTest {
  private final ChineseExportSource source = new ChineseExportSource();

  @TempDir Path folder;

  @Test
  void readsAWholeRow() throws IOException {
    var patent =
        onlyPatent(
            "申请号,公开（公告）号,公开（公告）日,申请日,名称,主分类号,分类号,申请（专利权）人,发明（设计）人,地址,摘要,法律状态,法律状态日期",
            "CN201610551889.1,CN106000000B,2018.03.02,2016.07.08,一种装置,H01M8/1004(2016.01)I,"
                + "H01M8/1004(2016.01)I;B25J9/16(2006.01)I,泰安甲有限公司;山东农业大学,张三;李四,"
                + "271018 山东省泰安市泰山区某路1号,本发明公开了一种装置。,授权,20180302");

    assertThat(patent.application()).hasToString("CN201610551889.1");
    assertThat(patent.publications())
        .extracting(document -> document.number().text())
        .containsExactly("CN106000000B");
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.filedOn()).isEqualTo(LocalDate.of(2016, 7, 8));
    assertThat(patent.grantedOn()).isEqualTo(LocalDate.of(2018, 3, 2));
    assertThat(patent.titles()).containsExactly(LocalizedText.zh("一种装置"));
    assertThat(patent.status().status()).isEqualTo(LegalStatus.IN_FORCE);
    assertThat(patent.status().asOf()).isEqualTo(LocalDate.of(2018, 3, 2));
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 8/1004", true, "2016.01"),
            new ClassAssignment(ClassScheme.IPC, "B25J 9/16", false, "2006.01"));
    assertThat(patent.parties())
        .containsExactly(
            PartyMention.applicant("泰安甲有限公司", 1)
                .ofType(HolderType.COMPANY)
                .in(RegionCode.parse("370902")),
            PartyMention.applicant("山东农业大学", 2).ofType(HolderType.UNIVERSITY));
    assertThat(patent.inventors())
        .containsExactly(new PersonMention("张三", 1), new PersonMention("李四", 2));
    assertThat(patent.originalNumbers()).containsExactly("CN201610551889.1", "CN106000000B");
  }

  @ParameterizedTest
  @CsvSource({
    "申请号\u00AD,发明名称",
    "' 申 请 号 ',专利名称",
    "申请号,标题 (中文)",
    "公开（公告）号\u00AD,标题",
    "公开（公告）号,［标］原始申请（专利权）人",
    "公开(公告)号,【标】原始申请(专利权)人",
    "授权公告号,申请人/专利权人",
    "\uFEFF专利号,申请(专利权)人"
  })
  void recognizesHeadingsByMeaning(String number, String name) {
    var columns = ChineseColumns.of(List.of(number, name));

    assertThat(columns.missing()).isEmpty();
    assertThat(columns.unused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "标题;申请人;公开(公告)号;摘要;公开(公告)日;申请号;申请日;专利类型;公开国别;IPC主分类;IPC;标题(翻译);标题(小语种原文);"
            + "摘要(小语种原文);摘要(翻译);标准化当前权利人;当前权利人;优先权号;优先权日;授权公告日;洛迦诺分类号;CPC;标准化申请人;"
            + "申请人类型;申请人国别代码;申请人地址;申请人省市代码;中国申请人地市;中国申请人区县;工商统一社会信用代码;发明人;引证专利;"
            + "DocDB同族ID;专利有效性;当前法律状态;法律状态",
        "序号;标题;公开(公告)号;公开(公告)日;申请号;申请日;授权日;专利类型;法律状态/事件;简单法律状态;[标]当前申请(专利权)人;"
            + "[标]原始申请(专利权)人;第一原始申请(专利权)人;原始申请(专利权)人;原始申请(专利权)人地址;原始申请(专利权)人州/省;"
            + "[标]原始申请(专利权)人类型;发明人;受理局;IPC分类号;IPC主分类号;CPC分类号;工商统一社会信用代码",
        "发明名称;申请号­;申请日;公开（公告）号­;公开（公告）日;IPC分类号;申请（专利权）人;发明人;优先权号;优先权日;申请人地址;"
            + "申请人所在国（省）;CPC分类号;外观设计洛迦诺分类号;文献类型;摘要;法律状态;法律状态生效日期;发明类型;公开国"
      })
  void knowsWhatIncoPatPatSnapAndCnipaCallTheirColumns(String headings) {
    var columns = ChineseColumns.of(List.of(headings.split(";")));

    assertThat(columns.unused()).isEmpty();
  }

  @Test
  void namesTheColumnsThatAreMissing() throws IOException {
    var file = file("专利名称,摘要,申请日", "一种装置,略,2016-07-08");

    assertThat(source.recognize(FileSamples.of(file)).confidence()).isBetween(1, 10);
    assertThatThrownBy(() -> source.read(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.MISSING_COLUMN))
        .hasMessageContaining("申请号")
        .hasMessageContaining("专利名称, 摘要, 申请日");
  }

  @Test
  void doesNotTakeOtherChineseTablesForPatents() throws IOException {
    var file = file("序号,学校名称,主管部门,所在地", "1,某大学,教育部,北京市");

    var recognition = source.recognize(FileSamples.of(file));

    assertThat(recognition.fits()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CN202310123456.7, 2023-01-02, BAD_CHECK_DIGIT, would have to be 6",
    "no number, 2023-01-02, BAD_IDENTIFIER, no number",
    "CN201610551889.1, 2016-13-45, BAD_DATE, 申请日",
    "'', 2016-07-08, BAD_IDENTIFIER, neither"
  })
  void rejectsARowWithItsPositionAndRawText(String number, String date, ErrorCode code, String part)
      throws IOException {
    var file = file("申请号,专利名称,申请日", "CN201610003217.7,好,2016-01-04", number + ",坏," + date);

    var parsed = read(file);

    assertThat(parsed.getFirst()).isInstanceOf(Parsed.Accepted.class);
    var rejected = (Parsed.Rejected) parsed.getLast();
    assertThat(rejected.at().number()).isEqualTo(3);
    assertThat(rejected.issue().code()).isEqualTo(code);
    assertThat(rejected.issue().message()).contains(part);
    assertThat(rejected.raw()).contains("坏");
  }

  @Test
  void tellsUnusedColumnsOnceAndKeepsARowWithAStrangeClass() throws IOException {
    var file =
        file("申请号,专利名称,主分类号,代理人", "CN201610003217.7,甲,H01M8/10,某", "CN201610551889.1,乙,见附件,某");

    var notes = read(file).stream().map(parsed -> ((Parsed.Accepted) parsed).notes()).toList();

    assertThat(notes.getFirst()).containsExactly(new UnusedColumns(List.of("代理人")));
    assertThat(notes.getLast())
        .extracting(LoadIssue::message)
        .singleElement()
        .asString()
        .contains("见附件", "主分类号");
  }

  @Test
  void readsADesignsLocarnoClassFromTheMainClass() throws IOException {
    var patent = onlyPatent("申请号,专利名称,主分类号", "CN88301435.1,酒瓶,09-01-B0367");

    assertThat(patent.type()).isEqualTo(PatentType.DESIGN);
    assertThat(patent.classes())
        .containsExactly(new ClassAssignment(ClassScheme.LOCARNO, "09-01", true, null));
  }

  @ParameterizedTest
  @CsvSource({
    "H01M 8/1004 B25J 9/16",
    "H01M8/1004; B25J9/16",
    "H01M8/1004(2016.01)I B25J9/16(2006.01)I",
    "H01M8/1004 | B25J9/16",
    "'H01M8/1004, B25J9/16'"
  })
  void partsClasses(String cell) throws IOException {
    var patent = onlyPatent("申请号,专利名称,IPC", "CN201610003217.7,甲,\"" + cell + "\"");

    assertThat(patent.classes())
        .extracting(ClassAssignment::symbol)
        .containsExactly("H01M 8/1004", "B25J 9/16");
  }

  @Test
  void doesNotPartAnInventorAtAComma() throws IOException {
    var patent =
        onlyPatent("申请号,标题,发明人,[标]当前申请(专利权)人", "CN201610003217.7,甲,\"Zhang, San | 李四\",乙公司 | 丙大学");

    assertThat(patent.inventors())
        .containsExactly(new PersonMention("Zhang, San", 1), new PersonMention("李四", 2));
    assertThat(patent.parties())
        .extracting(PartyMention::role)
        .containsExactly(HolderRole.CURRENT_OWNER, HolderRole.CURRENT_OWNER);
  }

  @Test
  void readsCreditCodeFamilyAndPlace() throws IOException {
    var patent =
        onlyPatent(
            "申请号,标题,申请人,工商统一社会信用代码,DocDB同族ID,申请人省市代码,专利有效性",
            "CN201610003217.7,甲,华为技术有限公司,914403001922038216,19768124,广东;44,有效");

    var holder = patent.parties().getFirst();
    assertThat(holder.creditCode()).hasToString("914403001922038216");
    assertThat(holder.region()).isEqualTo(RegionCode.parse("440000"));
    assertThat(patent.family().number()).isEqualTo(19768124);
    assertThat(patent.status().status()).isEqualTo(LegalStatus.IN_FORCE);
  }

  @Test
  void readsPrioritiesAndCitedDocuments() throws IOException {
    var patent =
        onlyPatent(
            "申请号,标题,优先权号,优先权日,引证专利",
            "CN201610003217.7,甲,US62/130600; CN201610003217.7; US20060810P,"
                + "2015-03-09; 2016-01-04; 2010-01-02,CN102206141A; US4570217A; 见附件");

    assertThat(patent.priorities())
        .containsExactly(
            new PatentFact.Priority(
                ApplicationNumber.parse("US62130600"), LocalDate.of(2015, 3, 9)),
            new PatentFact.Priority(
                ApplicationNumber.parse("US61200608"), LocalDate.of(2010, 1, 2)));
    assertThat(patent.citations())
        .extracting(citation -> citation.cited().text())
        .containsExactly("CN102206141A", "US4570217A");
  }

  @Test
  void takesNoFamilyFromAVendorsOwnNumbers() throws IOException {
    var patent = onlyPatent("申请号,标题,简单同族ID", "CN201610003217.7,甲,19768124");

    assertThat(patent.families()).isEmpty();
  }

  @Test
  void keepsAPublicationWhoseApplicationIsUnknown() throws IOException {
    var patent = onlyPatent("公布号,标题,公开日", "CN112990638A,一种服务,20210618");

    assertThat(patent.application()).isNull();
    assertThat(patent.publications().getFirst().publishedOn()).isEqualTo(LocalDate.of(2021, 6, 18));
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
  }

  @ParameterizedTest
  @CsvSource({
    "授权, IN_FORCE",
    "有效, IN_FORCE",
    "发明专利权授予, IN_FORCE",
    "部分无效, IN_FORCE",
    "审中, PENDING",
    "实质审查的生效, PENDING",
    "发明专利申请公布, PENDING",
    "失效, LAPSED",
    "专利权的终止, LAPSED",
    "未缴年费专利权终止, LAPSED",
    "期限届满, EXPIRED",
    "发明专利申请公布后的驳回, REJECTED",
    "发明专利申请公布后的视为撤回, WITHDRAWN",
    "专利权全部无效, REVOKED",
    "专利申请权、专利权的转移, UNKNOWN",
    "未确认, UNKNOWN"
  })
  void readsLegalStatus(String text, LegalStatus status) {
    var read = ChineseStatus.of(text);

    assertThat(read).isEqualTo(status);
  }

  private PatentFact onlyPatent(String... lines) throws IOException {
    var accepted = (Parsed.Accepted) read(file(lines)).getFirst();
    return (PatentFact) accepted.facts().getFirst();
  }

  private List<Parsed> read(InputFile file) {
    try (var parsed = source.read(file)) {
      return parsed.toList();
    }
  }

  private InputFile file(String... lines) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve("t.csv"), String.join("\n", lines)));
  }
}
