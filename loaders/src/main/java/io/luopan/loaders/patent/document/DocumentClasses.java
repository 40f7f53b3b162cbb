package io.luopan.loaders.patent.document;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.classification.LocarnoSymbol;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers the classes of a document, each symbol of a scheme once, in the order they are added.
public final class DocumentClasses {
  /// WIPO ST.8: symbol, edition, level, position, value, and more, which OPS leaves blank in part:
  /// `A01B  13/00        20060101CFI20051220RMJP`, `H04W  84/    20            A I`.
  private static final Pattern ST8 =
      Pattern.compile(
          "([A-HY][0-9]{2}[A-Z]) *([0-9]{1,4}) */ *([0-9]{2,6}) *([12][0-9]{7})? *(?:[ACS]([FL ])[IAN]?)?[^(]*");

  private final List<LoadIssue> notes;
  private final List<ClassAssignment> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  public DocumentClasses(List<LoadIssue> notes) {
    this.notes = notes;
  }

  public List<ClassAssignment> found() {
    return found;
  }

  /// Adds symbols in ST.8 form; the one in first position is the main one and goes in front, else
  /// the first in order is the main one.
  public void addSt8(ClassScheme scheme, List<String> texts) {
    var first =
        texts.stream()
            .filter(DocumentClasses::isFirst)
            .findFirst()
            .or(() -> texts.stream().findFirst());
    first.ifPresent(text -> addSt8(scheme, text, true));
    texts.forEach(text -> addSt8(scheme, text, false));
  }

  private void addSt8(ClassScheme scheme, String text, boolean main) {
    var match = ST8.matcher(text);
    if (match.matches()) {
      var symbol = "%s %s/%s".formatted(match.group(1), match.group(2), match.group(3));
      addSymbol(scheme, symbol, main, edition(match.group(4)));
    } else {
      IpcSymbol.tryParseWithEdition(text)
          .ifPresentOrElse(
              read -> add(scheme, read.symbol().text(), main, read.edition().orElse(null)),
              () -> note(scheme.name(), text));
    }
  }

  private static boolean isFirst(String text) {
    var match = ST8.matcher(text);
    return match.matches() && "F".equals(match.group(5));
  }

  public void addSymbol(ClassScheme scheme, String text, boolean main, @Nullable String edition) {
    IpcSymbol.tryParse(text)
        .ifPresentOrElse(
            symbol -> add(scheme, symbol.text(), main, edition), () -> note(scheme.name(), text));
  }

  /// Also reads `0203`, class and subclass without a hyphen.
  public void addLocarno(String text, @Nullable String edition) {
    var spelled = text.matches("[0-9]{4}") ? text.substring(0, 2) + "-" + text.substring(2) : text;
    LocarnoSymbol.tryParse(spelled)
        .ifPresentOrElse(
            symbol -> add(ClassScheme.LOCARNO, symbol.text(), true, edition),
            () -> note("the Locarno Classification", text));
  }

  private void add(ClassScheme scheme, String symbol, boolean main, @Nullable String edition) {
    if (seen.add(scheme + " " + symbol)) {
      found.add(new ClassAssignment(scheme, symbol, main, edition));
    }
  }

  private void note(String scheme, String text) {
    var issue = new UnreadClass(scheme, text);
    if (!notes.contains(issue)) {
      notes.add(issue);
    }
  }

  /// `20060101` or `2006-01-01` is the edition 2006.01.
  public static @Nullable String edition(@Nullable String date) {
    var digits = date == null ? "" : date.replace("-", "");
    return digits.matches("[0-9]{8}")
        ? digits.substring(0, 4) + "." + digits.substring(4, 6)
        : null;
  }
}
