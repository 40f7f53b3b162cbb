package io.luopan.api.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// Filings and grants over the years; filings of years that are not complete are dashed.
public final class TrendLine {
  private static final int HEIGHT = 300;
  private static final int LEFT = 56;
  private static final int RIGHT = Canvas.WIDTH - 110;
  private static final int TOP = 18;
  private static final int BOTTOM = HEIGHT - 34;
  private static final int MOST_YEARS = 30;

  private TrendLine() {}

  /// A year that is told.
  public record Year(int year, long filings, long grants, boolean complete) {}

  /// @param told by year; a year that is missing between others has nothing
  public static void draw(Markup page, List<Year> told) {
    var years = whole(told);
    if (years.size() < 2) {
      return;
    }
    long most =
        years.stream().mapToLong(year -> Math.max(year.filings(), year.grants())).max().orElse(1);
    var x = new Scale(years.getFirst().year(), years.getLast().year(), LEFT, RIGHT, 1);
    var y = Scale.whole(most, BOTTOM, TOP);
    Canvas.draw(
        page,
        HEIGHT,
        "申请与授权趋势 Filings and grants by year",
        "虚线：申请尚未全部公开的年份。 Dashed: years whose filings are not all published yet (18 months).",
        canvas -> {
          axes(canvas, years, x, y);
          series(canvas, years, x, y, Year::filings, Canvas.BLUE, true);
          series(canvas, years, x, y, Year::grants, Canvas.ORANGE, false);
          labels(canvas, years.getLast(), y);
        });
  }

  private static List<Year> whole(List<Year> told) {
    var years = new ArrayList<Year>();
    if (told.isEmpty()) {
      return years;
    }
    int last = told.getLast().year();
    int first = Math.max(told.getFirst().year(), last - MOST_YEARS + 1);
    for (int year = first; year <= last; year++) {
      int asked = year;
      years.add(
          told.stream()
              .filter(one -> one.year() == asked)
              .findFirst()
              .orElse(new Year(year, 0, 0, true)));
    }
    return years;
  }

  private static void axes(Canvas canvas, List<Year> years, Scale x, Scale y) {
    for (var mark : y.marks()) {
      canvas.line(LEFT, y.at(mark), RIGHT, y.at(mark), "class", "axis");
      canvas.text(
          LEFT - 8,
          y.at(mark) + 4,
          String.format(Locale.ROOT, "%,d", Math.round(mark)),
          "text-anchor",
          "end",
          "class",
          "dim");
    }
    canvas.text(8, TOP + 4, "件", "class", "dim");
    int every = Math.max(1, (years.size() + 11) / 12);
    for (int i = years.size() - 1; i >= 0; i -= every) {
      int year = years.get(i).year();
      canvas.text(
          x.at(year), BOTTOM + 20, Integer.toString(year), "text-anchor", "middle", "class", "dim");
    }
  }

  private static void series(
      Canvas canvas,
      List<Year> years,
      Scale x,
      Scale y,
      ToLongFunction<Year> value,
      String colour,
      boolean grows) {
    for (int i = 1; i < years.size(); i++) {
      var before = years.get(i - 1);
      var now = years.get(i);
      canvas.line(
          x.at(before.year()),
          y.at(value.applyAsLong(before)),
          x.at(now.year()),
          y.at(value.applyAsLong(now)),
          "stroke",
          colour,
          "stroke-width",
          "2.2",
          "stroke-linecap",
          "round",
          "stroke-dasharray",
          grows && !now.complete() ? "5 5" : "none");
    }
    for (var year : years) {
      boolean hollow = grows && !year.complete();
      canvas.circle(
          x.at(year.year()),
          y.at(value.applyAsLong(year)),
          2.8,
          "fill",
          hollow ? "#fff" : colour,
          "stroke",
          colour,
          "stroke-width",
          "1.4");
    }
  }

  /// At the ends of the lines, moved apart where they would lie on each other.
  private static void labels(Canvas canvas, Year last, Scale y) {
    double filings = y.at(last.filings()) + 4;
    double grants = y.at(last.grants()) + 4;
    if (Math.abs(filings - grants) < 16) {
      double middle = Math.min((filings + grants) / 2, BOTTOM - 6);
      boolean above = filings <= grants;
      filings = middle + (above ? -8 : 8);
      grants = middle + (above ? 8 : -8);
    }
    canvas.text(RIGHT + 10, filings, "申请 Filings", "style", "fill: " + Canvas.BLUE);
    canvas.text(RIGHT + 10, grants, "授权 Grants", "style", "fill: " + Canvas.ORANGE);
  }
}
