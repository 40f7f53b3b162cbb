package io.luopan.loaders.standard;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One standard of a list.
final class StandardRow {
  private static final Pattern BETWEEN = Pattern.compile("[;；,，、|\\r\\n]+");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[;；、|\\r\\n]+");

  private final HeadedRow<StandardField> row;
  private final List<LoadIssue> notes = new ArrayList<>();

  StandardRow(HeadedRow<StandardField> row) {
    this.row = row;
  }

  Parsed parse() {
    var text = row.text(StandardField.NUMBER);
    var number = StandardNumber.tryParse(text);
    if (number.isEmpty()) {
      return row.rejected(new BadStandardNumber(text));
    }
    var fact =
        new StandardFact(
            number.get(),
            titles(),
            StandardDates.read(row.text(StandardField.PUBLISHED), notes),
            standing(),
            parts(StandardField.KEYWORDS),
            replaces(),
            List.of());
    var use = new StandardUseFact(number.get(), drafters(), parts(StandardField.NODES));
    return row.accepted(
        use.drafters().isEmpty() && use.nodes().isEmpty() ? List.of(fact) : List.of(fact, use),
        notes);
  }

  private List<LocalizedText> titles() {
    var titles = new ArrayList<LocalizedText>();
    row.find(StandardField.TITLE_ZH)
        .ifPresent(title -> titles.add(new LocalizedText(lang(title), title)));
    row.find(StandardField.TITLE_EN)
        .map(title -> new LocalizedText(lang(title), title))
        .filter(title -> titles.stream().noneMatch(t -> t.lang().equals(title.lang())))
        .ifPresent(titles::add);
    return titles;
  }

  /// A column headed as a title without its language may hold either.
  private static String lang(String title) {
    return title.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
  }

  private @Nullable Standing standing() {
    var text = row.text(StandardField.STANDING);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "现行", "现行有效", "有效", "in force", "current", "active", "published" -> Standing.IN_FORCE;
      case "废止", "已废止", "作废", "withdrawn" -> Standing.WITHDRAWN;
      case "被代替", "已被代替", "被替代", "superseded", "replaced" -> Standing.REPLACED;
      case "征求意见", "报批", "审查", "起草", "草案", "draft" -> Standing.DRAFT;
      default -> {
        if (!text.isEmpty()) {
          notes.add(new UnreadStanding(text));
        }
        yield null;
      }
    };
  }

  private List<StandardNumber> replaces() {
    var replaced = new ArrayList<StandardNumber>();
    for (var part : parts(StandardField.REPLACES)) {
      StandardNumber.tryParse(part)
          .ifPresentOrElse(replaced::add, () -> notes.add(new BadStandardNumber(part)));
    }
    return replaced;
  }

  /// A comma parts Chinese names, but belongs to `Sample Co., Ltd.`.
  private List<String> drafters() {
    var text = row.text(StandardField.DRAFTERS);
    boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
    return parts(text, chinese ? BETWEEN : BETWEEN_NAMES);
  }

  private List<String> parts(StandardField field) {
    return parts(row.text(field), BETWEEN);
  }

  private static List<String> parts(String text, Pattern between) {
    return Arrays.stream(between.split(text))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !part.equals("-") && !part.equals("无"))
        .toList();
  }
}
