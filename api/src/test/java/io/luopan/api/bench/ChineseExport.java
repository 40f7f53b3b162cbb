package io.luopan.api.bench;

import static io.luopan.api.bench.BenchFile.pick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/// A Chinese export of thirteen columns: some 2,000 holders and 8,000 inventors, two applicants and
/// three inventors a patent, symbols that chains select among others.
final class ChineseExport {
  private static final List<String> HEADINGS =
      List.of(
          "专利名称", "申请号", "申请日", "公开(公告)号", "公开(公告)日", "申请人", "发明人", "主分类号", "IPC分类号", "申请人地址",
          "专利类型", "法律状态", "摘要");
  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final List<String> THINGS =
      List.of("燃料电池膜电极", "高压电缆接头", "锂离子电池隔膜", "光伏组件背板", "船用推进器", "工业机器人减速器");
  private static final List<String> SYMBOLS =
      List.of(
          "H01M8/1004",
          "H02G15/08",
          "H01M50/403",
          "H01L31/049",
          "B63H5/07",
          "F16H1/32",
          "A47G19/22");
  private static final List<String> CITIES =
      List.of("江苏省扬州市邗江区", "江苏省南通市崇川区", "江苏省无锡市滨湖区", "山东省泰安市泰山区", "广东省深圳市南山区");
  private static final List<String> FORMS = List.of("样例科技有限公司", "样例大学", "样例研究院", "样例股份有限公司");
  private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄");
  private static final String ABSTRACT =
      "本样例公开了一种%s，包括壳体、设于壳体内的第%d级部件以及与之相连的控制单元；所述部件沿轴向依次布置，"
          + "相邻部件之间设有密封圈，控制单元按采集到的温度与压力调节流量。其结构简单，装配方便，能够在较宽的工况内稳定运行，"
          + "提高了%s的使用寿命，降低了维护成本。本样例由程序生成，不对应任何真实专利。";

  private ChineseExport() {}

  static BenchFile csv(Path folder, int rows) {
    return BenchFile.text(
        "Chinese export, CSV",
        folder.resolve("export.csv"),
        out -> {
          out.write(String.join(",", HEADINGS) + "\r\n");
          for (int i = 0; i < rows; i++) {
            out.write(String.join(",", patent(i)) + "\r\n");
          }
        });
  }

  /// Other patents than those of the CSV file, of the same shape.
  static BenchFile xlsx(Path folder, int rows) {
    var path = folder.resolve("export.xlsx");
    try (var out = Files.newOutputStream(path);
        var workbook = new Workbook(out, "bench", "1.0")) {
      var sheet = workbook.newWorksheet("专利");
      for (int row = 0; row <= rows; row++) {
        var cells = row == 0 ? HEADINGS : patent(500_000 + row);
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row, column, cells.get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BenchFile("Chinese export, XLSX", path);
  }

  private static List<String> patent(int number) {
    var thing = pick(THINGS, number);
    var filed = "%d-%02d-%02d".formatted(2010 + number % 12, 1 + number % 12, 1 + number % 28);
    var shown = "%d-%02d-%02d".formatted(2012 + number % 12, 1 + number % 12, 1 + number % 28);
    int first = number * 31 % 2_000;
    var inventors =
        IntStream.range(0, 3)
            .map(i -> (first * 4 + i + number % 2) % 8_000)
            .mapToObj(who -> pick(SURNAMES, who) + "样例" + who)
            .collect(Collectors.joining(";"));
    return List.of(
        "一种%s及其制备方法之%d".formatted(thing, number),
        application(2010 + number % 12, number),
        filed,
        "CN1%08dA".formatted(50_000_000 + number),
        shown,
        holder(first) + (number % 3 == 0 ? ";" + holder(first + 7) : ""),
        inventors,
        pick(SYMBOLS, number),
        pick(SYMBOLS, number) + ";" + pick(SYMBOLS, number / 7),
        pick(CITIES, first) + "样例路%d号".formatted(first),
        "发明专利",
        pick(List.of("有效", "审中", "失效"), number),
        ABSTRACT.formatted(thing, number % 9, thing));
  }

  private static String holder(int number) {
    return "样例%d号%s".formatted(number % 2_000, pick(FORMS, number));
  }

  private static String application(int year, int number) {
    var digits = "%d1%07d".formatted(year, number);
    int sum = IntStream.range(0, 12).map(i -> (digits.charAt(i) - '0') * WEIGHTS[i]).sum() % 11;
    return "CN%s.%s".formatted(digits, sum == 10 ? "X" : sum);
  }
}
