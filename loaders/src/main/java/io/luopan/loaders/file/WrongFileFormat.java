package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A file is of a kind that holds no data for us; `found` is its kind in words, `advice` what to
/// do.
public record WrongFileFormat(String file, String found, String expected, String advice)
    implements LoadIssue {

  static WrongFileFormat of(String file, FileFormat found) {
    var advice =
        switch (found) {
          case ZIP, GZIP, TAR, RAR, SEVEN_ZIP -> "unpack it and load what is inside";
          case HTML -> "open it in a spreadsheet program and save it as XLSX or CSV";
          case PDF -> "ask for the table itself as XLSX or CSV";
          default -> "choose the file that holds the data";
        };
    return new WrongFileFormat(file, found.phrase(), expectedOf(file), advice);
  }

  private static String expectedOf(String file) {
    var name = file.toLowerCase(java.util.Locale.ROOT);
    if (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm")) {
      return "a spreadsheet";
    }
    return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")
        ? "a table in text form"
        : "data that Luopan reads";
  }

  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "%s is %s, not %s; %s.".formatted(file, found, expected, advice);
  }
}
