package io.luopan.api.report;

import io.luopan.api.report.picture.Markup;
import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationReport;
import io.luopan.queries.navigation.Unit;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A report as a workbook: one sheet a table. Text is written as text whatever it begins with, so
/// that no cell is ever a formula.
final class ReportWorkbook {
  private static final int LONGEST = 32_000;
  private static final int HEADING = 2;

  private ReportWorkbook() {}

  static void write(KeptRun run, NavigationReport report, OutputStream to) throws IOException {
    var book = new Workbook(to, "Luopan", "1.0");
    int number = 0;
    for (var section : new ReportSections(run, report).all()) {
      number++;
      var sheet = book.newWorksheet("%d %s".formatted(number, section.titleZh()));
      write(section, sheet);
      sheet.finish();
    }
    book.finish();
  }

  private static void write(Section section, Worksheet sheet) {
    sheet.value(0, 0, section.titleZh() + " " + section.titleEn());
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int i = 0; i < section.columns().size(); i++) {
      var column = section.columns().get(i);
      var sign = column.unit().sign().isEmpty() ? "" : " (" + column.unit().sign() + ")";
      sheet.value(HEADING, i, text((column.zh() + " " + column.en()).strip() + sign));
      sheet.style(HEADING, i).bold().wrapText(true).fillColor("E8EDF3").set();
      sheet.width(i, column.unit().isNumber() ? 14 : i == 0 ? 34 : 28);
    }
    sheet.freezePane(0, HEADING + 1);
    int row = HEADING + 1;
    for (var cells : section.rows()) {
      for (int i = 0; i < cells.size(); i++) {
        write(sheet, row, i, cells.get(i), section.columns().get(i).unit());
      }
      row++;
    }
    if (section.absentBecause() != null) {
      sheet.value(row++, 0, text(section.absentBecause()));
    }
    row++;
    sheet.value(row++, 0, "空格表示不明。 An empty cell is not known; it is never zero.");
    for (var note : section.notes()) {
      sheet.value(row++, 0, text(note));
    }
  }

  private static void write(
      Worksheet sheet, int row, int column, @Nullable Object value, Unit unit) {
    switch (value) {
      case null -> {
        // Not known: the cell stays empty.
      }
      case Number number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format(number, unit)).set();
      }
      case Boolean _ -> sheet.value(row, column, Cells.shown(value, unit));
      default -> sheet.value(row, column, text(value.toString()));
    }
  }

  private static String format(Number number, Unit unit) {
    return switch (unit) {
      case SHARE -> "0.0%";
      case RATIO -> "0.000";
      case YEAR -> "0";
      default -> number instanceof Double ? "#,##0.0" : "#,##0";
    };
  }

  private static String text(String text) {
    var clean = Markup.clean(text);
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
