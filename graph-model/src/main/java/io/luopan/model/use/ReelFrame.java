package io.luopan.model.use;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the USPTO recorded an assignment: reel and first frame, numbers of a film once. Text form:
/// `043433/0231`.
public record ReelFrame(int reel, int frame) {
  private static final Pattern FORM = Pattern.compile("0*([0-9]{1,6})\\s*[-/]\\s*0*([0-9]{1,4})");

  /// Reads `43433-231`, `043433/0231` and the like.
  public static Optional<ReelFrame> tryParse(String text) {
    var matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new ReelFrame(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  public String text() {
    return "%06d/%04d".formatted(reel, frame);
  }
}
