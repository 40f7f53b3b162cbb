package io.luopan.api.report.picture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as darker and lighter cells: regions down, branches across.
public final class HeatGrid {
  private static final int LEFT = 130;
  private static final int ROW = 26;
  private static final int WIDEST = 84;
  private static final int HEAD = 96;
  private static final int RIGHT = 84;
  private static final double HEADING = 112;
  private static final double DARK = 0.6;

  private HeatGrid() {}

  /// @param cells one a column; null is not known
  /// @param marked whether it stands out
  public record Line(String name, List<@Nullable Double> cells, boolean marked) {}

  public static void draw(Markup page, List<String> columns, List<Line> lines) {
    double most =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .mapToDouble(value -> value == null ? 0 : value)
            .max()
            .orElse(0);
    if (most <= 0) {
      return;
    }
    double width = Math.min(WIDEST, (double) (Canvas.WIDTH - LEFT - RIGHT) / columns.size());
    Canvas.draw(
        page,
        HEAD + lines.size() * ROW + 6,
        "技术分支 × 区域 Branches × regions",
        "简单同族（族），颜色越深越多。 Simple families; the darker, the more. “–”: not known.",
        canvas -> {
          for (int i = 0; i < columns.size(); i++) {
            double x = LEFT + (i + 0.5) * width;
            canvas.text(
                x,
                HEAD - 8,
                Canvas.fit(columns.get(i), HEADING),
                "transform",
                String.format(Locale.ROOT, "rotate(-42 %.1f %d)", x, HEAD - 8));
          }
          for (int i = 0; i < lines.size(); i++) {
            line(canvas, lines.get(i), HEAD + i * ROW, width, most);
          }
        });
  }

  private static void line(Canvas canvas, Line line, double top, double width, double most) {
    canvas.text(
        LEFT - 10,
        top + 17,
        Canvas.fit(line.name(), LEFT - 14),
        "text-anchor",
        "end",
        "font-weight",
        line.marked() ? "bold" : "normal");
    for (int i = 0; i < line.cells().size(); i++) {
      var value = line.cells().get(i);
      // The root lets small numbers be told apart beside a large one.
      double shade = value == null ? 0 : Math.sqrt(value / most);
      canvas.box(
          LEFT + i * width + 1,
          top + 1,
          width - 2,
          ROW - 2,
          "fill",
          value == null ? "#f3f6f9" : Canvas.BLUE,
          "fill-opacity",
          value == null ? "1" : String.format(Locale.ROOT, "%.2f", 0.05 + 0.9 * shade));
      canvas.text(
          LEFT + (i + 0.5) * width,
          top + 17,
          value == null ? "–" : String.format(Locale.ROOT, "%,d", Math.round(value)),
          "text-anchor",
          "middle",
          "class",
          shade > DARK ? "light" : "");
    }
  }
}
