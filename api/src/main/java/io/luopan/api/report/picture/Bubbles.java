package io.luopan.api.report.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Branches by how large they are and how fast they grow; the area of a bubble is how many apply.
public final class Bubbles {
  private static final int PLOT = 330;
  private static final int LEFT = 64;
  private static final int RIGHT = Canvas.WIDTH - 40;
  private static final int TOP = 36;
  private static final int BOTTOM = PLOT - 42;
  private static final double LARGEST = 26;
  private static final double SMALLEST = 7;
  private static final int COLUMNS = 3;
  private static final int ROW = 20;

  private Bubbles() {}

  public record Bubble(String name, long families, double growth, long holders) {}

  public static void draw(Markup page, List<Bubble> bubbles) {
    if (bubbles.isEmpty()) {
      return;
    }
    var growths = bubbles.stream().mapToDouble(Bubble::growth).summaryStatistics();
    var x =
        Scale.whole(
            bubbles.stream().mapToLong(Bubble::families).max().orElse(1), LEFT + 20, RIGHT - 20);
    var y =
        Scale.of(Math.min(0, growths.getMin()), Math.max(0.1, growths.getMax()), BOTTOM - 16, TOP);
    int rows = (bubbles.size() + COLUMNS - 1) / COLUMNS;
    Canvas.draw(
        page,
        PLOT + rows * ROW + 6,
        "技术分支：规模、增长、申请人 Branches by size, growth and applicants",
        "横轴：简单同族（族）；纵轴：增长；面积：申请人（家）。 Across: simple families; up: growth; area: applicants.",
        canvas -> {
          axes(canvas, x, y);
          plot(canvas, bubbles, x, y);
          legend(canvas, bubbles);
        });
  }

  private static void axes(Canvas canvas, Scale x, Scale y) {
    for (var mark : y.marks()) {
      canvas.line(LEFT, y.at(mark), RIGHT, y.at(mark), "class", "axis");
      canvas.text(
          LEFT - 8,
          y.at(mark) + 4,
          String.format(Locale.ROOT, "%+d%%", Math.round(100 * mark)).replace("+0%", "0%"),
          "text-anchor",
          "end",
          "class",
          "dim");
    }
    for (var mark : x.marks()) {
      canvas.text(
          x.at(mark),
          BOTTOM + 18,
          String.format(Locale.ROOT, "%,d", Math.round(mark)),
          "text-anchor",
          "middle",
          "class",
          "dim");
    }
    canvas.text(RIGHT, BOTTOM + 36, "简单同族 Families (族)", "text-anchor", "end", "class", "dim");
    canvas.text(LEFT, 14, "增长 Growth", "class", "dim");
  }

  /// The largest first, so that small ones lie on top; numbers last, so that none is hidden.
  private static void plot(Canvas canvas, List<Bubble> bubbles, Scale x, Scale y) {
    long most = Math.max(1, bubbles.stream().mapToLong(Bubble::holders).max().orElse(1));
    bubbles.stream()
        .sorted(Comparator.comparing(Bubble::holders).reversed())
        .forEach(
            bubble ->
                canvas.circle(
                    x.at(bubble.families()),
                    y.at(bubble.growth()),
                    Math.max(SMALLEST, LARGEST * Math.sqrt((double) bubble.holders() / most)),
                    "fill",
                    Canvas.BLUE,
                    "fill-opacity",
                    "0.72",
                    "stroke",
                    "#fff"));
    for (int i = 0; i < bubbles.size(); i++) {
      canvas.text(
          x.at(bubbles.get(i).families()),
          y.at(bubbles.get(i).growth()) + 4,
          Integer.toString(i + 1),
          "text-anchor",
          "middle",
          "class",
          "light");
    }
  }

  private static void legend(Canvas canvas, List<Bubble> bubbles) {
    double width = (double) (Canvas.WIDTH - 16) / COLUMNS;
    for (int i = 0; i < bubbles.size(); i++) {
      var text = (i + 1) + "  " + bubbles.get(i).name();
      canvas.text(
          8 + i % COLUMNS * width, PLOT + 14 + i / COLUMNS * ROW, Canvas.fit(text, width - 14));
    }
  }
}
