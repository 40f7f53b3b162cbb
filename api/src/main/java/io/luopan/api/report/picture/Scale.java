package io.luopan.api.report.picture;

import java.util.ArrayList;
import java.util.List;

/// Where values stand on an axis, with round marks.
record Scale(double low, double high, double from, double to, double step) {

  /// @param from where the low end is drawn
  /// @param to where the high end is
  static Scale of(double least, double most, double from, double to) {
    double step = step(Math.max(most - least, 1e-9) / 5);
    double low = Math.floor(least / step + 1e-9) * step;
    double high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step);
    return new Scale(low, high, from, to, step);
  }

  /// The same, with marks at whole numbers only.
  static Scale whole(double most, double from, double to) {
    return most < 5
        ? new Scale(0, Math.max(1, Math.ceil(most)), from, to, 1)
        : of(0, most, from, to);
  }

  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  List<Double> marks() {
    var marks = new ArrayList<Double>();
    for (int i = 0; low + i * step <= high + step / 2; i++) {
      marks.add(low + i * step);
    }
    return marks;
  }

  /// 1, 2 or 5 times a power of ten.
  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / power;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }
}
