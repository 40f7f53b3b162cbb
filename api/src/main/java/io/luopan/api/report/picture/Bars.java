package io.luopan.api.report.picture;

import java.util.List;
import java.util.Locale;

/// Horizontal bars, each with its name and number.
public final class Bars {
  private static final int ROW = 26;
  private static final int LEFT = 230;
  private static final int RIGHT = Canvas.WIDTH - 70;

  private Bars() {}

  /// @param marked whether it stands out from the others
  public record Bar(String name, double value, boolean marked) {}

  /// @param unit written behind each number
  public static void draw(Markup page, String label, String unit, List<Bar> bars) {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    if (most <= 0) {
      return;
    }
    Canvas.draw(
        page,
        bars.size() * ROW + 8,
        label,
        label + (unit.isEmpty() ? "" : " (" + unit + ")"),
        canvas -> {
          for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double top = 4 + i * ROW;
            double width = Math.max(1, bar.value() / most * (RIGHT - LEFT));
            canvas.text(
                LEFT - 10,
                top + 16,
                Canvas.fit(bar.name(), LEFT - 16),
                "text-anchor",
                "end",
                "font-weight",
                bar.marked() ? "bold" : "normal");
            canvas.box(
                LEFT,
                top + 3,
                width,
                ROW - 8,
                "fill",
                bar.marked() ? Canvas.ORANGE : Canvas.BLUE,
                "rx",
                "2");
            canvas.text(
                LEFT + width + 8,
                top + 16,
                String.format(Locale.ROOT, "%,d", Math.round(bar.value())),
                "class",
                "dim");
          }
        });
  }
}
