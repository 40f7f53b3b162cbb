package io.luopan.loaders.declaration;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Makes an export of declared patents as ETSI's database writes it, of any size, with the traps of
/// the real one; the same seed gives the same file. Nothing in it is real.
///
/// Uses the JDK only, so that one command runs it: `java IsldFile.java FILE ROWS SEED`.
public final class IsldFile {
  private static final String HEADINGS =
      "IPRD_ID;IPRD_REFERENCE;IPRD_SIGNATURE_DATE;Reflected_Date;COMP_LEGAL_NAME;DECL_IS_PROP_FLAG;"
          + "LICD_DEC_PREP_TO_GRANT_FLAG;LICD_REC_CONDI_FLAG;DIPG_ID;DIPG_DISPLAY_NUMBER;"
          + "DIPG_EXTERNAL_ID;Standard;Ess_To_Standard;WI_Type;WOIT_ETSI_DELIVERABLE_NUMBER;"
          + "WOIT_REFERENCE;WOIT_VERSION;3GPP_Type;TGPP_NUMBER;TGPV_VERSION;Patent_Type;"
          + "PATT_APPLICATION_NUMBER;PUBL_NUMBER;PBPA_TITLEEN;PBPA_PRIORITY_NUMBERS;"
          + "Country_Of_Registration;PBPA_APP_DATE;ETPR_ID;ETPR_ACRONYM;Ess_To_Project;"
          + "Illustrative_Part;DIPG_PATF_ID;Original_Application_Number;"
          + "Original_Publication_Number;Explicitely_Disclosed;Normalized_Patent;2G;3G;4G;5G\n";
  private static final String[] COUNTRIES = {
    "US UNITED STATES", "CN CHINA", "EP EUROPEAN PATENT OFFICE", "JP JAPAN", "KR KOREA", "IN INDIA"
  };

  private final Random dice;
  private final BufferedWriter out;
  private long left;

  private IsldFile(BufferedWriter out, long rows, long seed) {
    this.out = out;
    this.left = rows;
    this.dice = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
  }

  /// @param rows below the headings
  public static Path write(Path file, long rows, long seed) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write(HEADINGS);
      var export = new IsldFile(out, rows, seed);
      for (int declaration = 1; export.left > 0; declaration++) {
        export.declaration(declaration);
      }
    }
    return file;
  }

  private void declaration(int id) throws IOException {
    boolean general = dice.nextInt(50) == 0;
    int month = 200001 + id % 25 * 100 + id / 25 % 12;
    var declaration =
        row(
            id,
            dice.nextInt(5_000) == 0
                ? ""
                : "%s-%d-%03d".formatted(general ? "GD" : "ISLD", month, id / 300),
            dice.nextInt(500) == 0
                ? "2016-02-30"
                : "%d-%02d-%02d 00:00:00".formatted(month / 100, month % 100, 1 + id % 28),
            "%d-%02d-%02d".formatted(month / 100, month % 100, 1 + id % 28),
            declarant(),
            "1",
            dice.nextInt(20) == 0 ? "" : dice.nextInt(50) == 0 ? 0 : 1,
            dice.nextInt(3) == 0 ? 1 : 0);
    if (general) {
      line(
          declaration,
          row("", "", ""),
          standard(dice.nextInt(400)),
          "",
          patent("", "", "", "", "", "", "", ""),
          0);
      return;
    }
    for (int entry = 1 + dice.nextInt(30); entry > 0 && left > 0; entry--) {
      entry(declaration, id * 100L + entry);
    }
  }

  /// One of two hundred, each with three spellings of its name.
  private String declarant() {
    var ending = new String[] {" Technologies Co., Ltd.", " TECHNOLOGIES CO LTD", " Technologies"};
    return "Sample " + (char) ('A' + dice.nextInt(20)) + dice.nextInt(10) + ending[dice.nextInt(3)];
  }

  /// An entry's family members in several countries, each for the same standards and versions.
  private void entry(String declaration, long id) throws IOException {
    int standards = 1 + dice.nextInt(4);
    int first = dice.nextInt(400);
    int versions = 1 + dice.nextInt(4);
    int generation = 2 + first % 4;
    var family = dice.nextInt(4) == 0 ? "" : Long.toString(id * 7);
    for (int member = 1 + dice.nextInt(6); member > 0; member--) {
      var patent = member(id, member, family);
      for (int s = 0; s < standards; s++) {
        for (int version = 1; version <= versions && left > 0; version++) {
          line(
              declaration,
              row(dice.nextInt(2_000) == 0 ? "" : id, member, ""),
              standard(first + s),
              "1%d.%d.0".formatted(generation, version),
              patent,
              generation);
        }
      }
    }
  }

  private String member(long id, int member, String family) {
    var country = COUNTRIES[member - 1];
    var office = country.substring(0, 2);
    int year = 2000 + (int) (id % 20);
    var application = "%s%d%07d".formatted(office, year, id * 6 % 10_000_000);
    var publication = "%s%09d".formatted(office, id * 6 + member);
    var title = "Method; and \"\"device\"\" of kind %d".formatted(id % 1_000);
    return switch (dice.nextInt(40)) {
      case 0 ->
          patent("", "", title, country, family, application.substring(2), publication, "Error");
      case 1 -> patent(application, "", title, country, family, "", "", "No");
      case 2 -> patent("", "", title, "", family, "", "", "");
      default ->
          patent(
              application,
              publication + "A|" + publication + "B",
              title,
              country,
              family,
              "",
              "",
              "Yes");
    };
  }

  private static String patent(
      String application,
      String publications,
      String title,
      String country,
      String family,
      String originalApplication,
      String originalPublication,
      String normalized) {
    return row("", application, publications, title, "", country, "")
        + "\t"
        + row(family, originalApplication, originalPublication, "Yes", normalized);
  }

  /// Of ETSI with part, of 3GPP as ETSI's deliverable, of 3GPP alone, or nothing that can be read.
  private String standard(int which) {
    var number = "%03d".formatted(100 + which % 400);
    return switch (which % 20) {
      case 0 -> row("TS 102 " + number + "-1", "1", "TS", "102 " + number + "-1", "", "\t", "", "");
      case 1 -> row("", "1", "", "", "", "\t", "TS", "36." + number);
      case 2 ->
          row(
              dice.nextInt(50) == 0 ? "the LTE one" : "EN 300 " + number,
              "1",
              "",
              "",
              "",
              "\t",
              "",
              "");
      default ->
          row(
              "TS 138 " + number,
              "1",
              "TS",
              "138 " + number,
              "DTS/TSGR",
              "\t",
              "TS",
              "38." + number);
    };
  }

  private void line(
      String declaration,
      String entry,
      String standard,
      String version,
      String patent,
      int generation)
      throws IOException {
    var numbers = patent.split("\t", 2);
    left--;
    out.write(declaration);
    out.write(';' + entry);
    out.write(';' + standard.replace("\"\t\"", '"' + version + '"') + ";\"" + version + '"');
    out.write(';' + numbers[0]);
    out.write(
        ';'
            + row(
                "9",
                generation == 5 ? "NR" : "LTE",
                "1",
                generation == 0 ? "" : "5." + generation));
    out.write(';' + numbers[1]);
    for (int g = 2; g <= 5; g++) {
      out.write(g == generation ? ";\"1\"" : left % 3 == 0 ? ";\"\"" : ";\"0\"");
    }
    out.write('\n');
  }

  /// Cells in quotation marks; quotation marks within are doubled already.
  private static String row(Object... cells) {
    var row = new StringBuilder();
    for (var cell : cells) {
      row.append(row.isEmpty() ? "\"" : ";\"").append(cell).append('"');
    }
    return row.toString();
  }
}
