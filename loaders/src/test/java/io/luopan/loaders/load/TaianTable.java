package io.luopan.loaders.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// The rows of a Tai'an export, read in the plainest way and by none of the code under test.
record TaianTable(List<Row> rows) {
  private static final Pattern ROW = Pattern.compile("(?s)<row [^>]*>(.*?)</row>");
  private static final Pattern CELL =
      Pattern.compile("(?s)<c r=\"([A-Z])[0-9]+\"[^>]*?(?:/>|>(.*?)</c>)");
  private static final Pattern REFERENCE = Pattern.compile("&(#?)(x?)([0-9a-zA-Z]+);");

  record Row(String title, String number, String applicants, String filedOn, String symbol) {
    static Row of(List<String> cells) {
      return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    /// The patent's id in the graph: without office prefix and check digit, then with `CN`.
    String id() {
      return "patent/CN" + number.strip().replace("CN", "").replaceAll("\\..*", "");
    }

    List<String> applicantNames() {
      return Arrays.stream(applicants.split("[;；]"))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  static TaianTable ofXlsx(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      return new TaianTable(
          ROW.matcher(sheet).results().skip(1).map(row -> Row.of(cells(row.group(1)))).toList());
    }
  }

  private static List<String> cells(String row) {
    var cells = new ArrayList<>(List.of("", "", "", "", "", ""));
    CELL.matcher(row)
        .results()
        .forEach(
            cell -> {
              var inner = cell.group(2) == null ? "" : cell.group(2);
              cells.set(cell.group(1).charAt(0) - 'A', plain(inner.replaceAll("<[^>]*>", "")));
            });
    return cells;
  }

  private static String plain(String xml) {
    return REFERENCE
        .matcher(xml)
        .replaceAll(
            reference ->
                java.util.regex.Matcher.quoteReplacement(
                    reference.group(1).isEmpty()
                        ? switch (reference.group(3)) {
                          case "lt" -> "<";
                          case "gt" -> ">";
                          case "quot" -> "\"";
                          case "apos" -> "'";
                          default -> "&";
                        }
                        : Character.toString(
                            Integer.parseInt(
                                reference.group(3), reference.group(2).isEmpty() ? 10 : 16))));
  }

  static TaianTable ofGb18030(Path file) throws IOException {
    var text = Files.readString(file, Charset.forName("GB18030"));
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (c != '\r' || quoted) {
        cell.append(c);
      }
    }
    return new TaianTable(rows.stream().skip(1).map(Row::of).toList());
  }
}
