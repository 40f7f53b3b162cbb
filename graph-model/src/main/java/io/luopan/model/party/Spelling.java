package io.luopan.model.party;

import io.luopan.model.text.Folding;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Which of several spellings of one name is shown, whatever their order: one in simplified
/// characters before one in traditional, then the last in text order (`Huawei`, not `HUAWEI`).
public final class Spelling {
  private static final Comparator<String> BY_FITNESS =
      Comparator.comparing(Spelling::isSimplified).thenComparing(Comparator.naturalOrder());

  private Spelling() {}

  /// @throws java.util.NoSuchElementException when there is none
  public static String best(Collection<String> spellings) {
    return spellings.stream().map(String::strip).max(BY_FITNESS).orElseThrow();
  }

  private static boolean isSimplified(String name) {
    var wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Folding.fold(name).equals(wide);
  }
}
