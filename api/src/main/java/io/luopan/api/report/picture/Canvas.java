package io.luopan.api.report.picture;

import java.util.Locale;
import java.util.function.Consumer;

/// A drawing of a given size, in the units of its view box.
final class Canvas {
  static final int WIDTH = 760;
  static final String BLUE = "#1f5f99";
  static final String ORANGE = "#c8621b";
  static final String GREEN = "#2e7d4f";
  private static final double EM = 12;

  private final Markup page;

  private Canvas(Markup page) {
    this.page = page;
  }

  /// @param label what a reader who sees no picture is told
  /// @param caption how to read it
  static void draw(
      Markup page, int height, String label, String caption, Consumer<Canvas> drawing) {
    page.in(
        "figure",
        () -> {
          page.in(
              "svg",
              () -> drawing.accept(new Canvas(page)),
              "viewBox",
              "0 0 %d %d".formatted(WIDTH, height),
              "role",
              "img",
              "aria-label",
              label);
          page.line("figcaption", caption);
        });
  }

  void text(double x, double y, String text, Object... attributes) {
    page.line("text", text, with(attributes, "x", at(x), "y", at(y)));
  }

  void line(double x1, double y1, double x2, double y2, Object... attributes) {
    page.empty("line", with(attributes, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2)));
  }

  void box(double x, double y, double width, double height, Object... attributes) {
    page.empty(
        "rect", with(attributes, "x", at(x), "y", at(y), "width", at(width), "height", at(height)));
  }

  void circle(double x, double y, double radius, Object... attributes) {
    page.empty("circle", with(attributes, "cx", at(x), "cy", at(y), "r", at(radius)));
  }

  /// A text that takes at most so much room; what is cut ends in an ellipsis.
  static String fit(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    var shown = new StringBuilder();
    for (var point : text.codePoints().toArray()) {
      if (width(shown + Character.toString(point)) > room - EM) {
        break;
      }
      shown.appendCodePoint(point);
    }
    return shown.append('…').toString();
  }

  /// A full-width character takes an em, others a little more than half of one.
  static double width(String text) {
    return text.codePoints().mapToDouble(point -> point < 0x2E80 ? 0.58 * EM : EM).sum();
  }

  private static Object[] with(Object[] attributes, Object... own) {
    var all = new Object[own.length + attributes.length];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(attributes, 0, all, own.length, attributes.length);
    return all;
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
