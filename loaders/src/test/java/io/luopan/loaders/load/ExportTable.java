package io.luopan.loaders.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A made-up Chinese export. Patents are numbered from 1 and follow from their number; the first
/// stands in row 2.
public final class ExportTable {
  private static final String HEADINGS = "专利名称,申请号,申请人,申请日,主分类号,摘要";
  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final List<String> APPLICANTS =
      List.of("泰安市样例机械有限公司", "济南样例茶业有限公司;王样例", "深圳样例能源股份有限公司", "李样例");
  private static final List<String> SYMBOLS = List.of("A23F3/06", "H01M8/1004", "C25B1/04");

  private final List<String> lines = new ArrayList<>(List.of(HEADINGS));

  /// A table of the patents from one number to another, both among them.
  public static ExportTable of(int first, int last) {
    var table = new ExportTable();
    IntStream.rangeClosed(first, last).forEach(table::patent);
    return table;
  }

  public ExportTable patent(int number) {
    return row(
        "一种样例装置%d".formatted(number),
        application(number),
        APPLICANTS.get(number % APPLICANTS.size()),
        "2016-%02d-%02d".formatted(1 + number % 12, 1 + number % 28),
        SYMBOLS.get(number % SYMBOLS.size()),
        "\"一种装置, 编号%d\"".formatted(number));
  }

  public ExportTable row(String... cells) {
    lines.add(String.join(",", cells));
    return this;
  }

  /// An application number with the check digit that CNIPA gives it.
  public static String application(int number) {
    var digits = "20161%07d".formatted(number);
    int sum = IntStream.range(0, 12).map(i -> (digits.charAt(i) - '0') * WEIGHTS[i]).sum() % 11;
    return "CN%s.%s".formatted(digits, sum == 10 ? "X" : sum);
  }

  public String text() {
    return String.join("\r\n", lines) + "\r\n";
  }

  public Path write(Path file) throws IOException {
    return write(file, StandardCharsets.UTF_8);
  }

  public Path write(Path file, Charset charset) throws IOException {
    return Files.write(file, text().getBytes(charset));
  }
}
