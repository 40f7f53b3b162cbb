package io.luopan.loaders.declaration;

import io.luopan.loaders.standard.BadStandardNumber;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardNumber;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the standards that a cell names, with the body told beside it or in it.
final class DeclaredTexts {
  private static final Pattern BETWEEN = Pattern.compile("[;；、|\\r\\n]+");

  private DeclaredTexts() {}

  /// What is no designation becomes a note.
  ///
  /// @param body the body told beside them, may be empty
  static List<DeclaredStandard> standards(
      String body,
      String texts,
      String clause,
      List<String> projects,
      Collection<LoadIssue> notes) {
    var gathered = new StandardsGathered();
    Arrays.stream(BETWEEN.split(texts))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(
            text ->
                find(body, text)
                    .ifPresentOrElse(
                        standard ->
                            gathered.add(standard, edition(standard), clause, projects.stream()),
                        () -> notes.add(new BadStandardNumber(text))));
    return gathered.list();
  }

  private static String edition(StandardNumber standard) {
    return standard.edition() == null ? "" : standard.edition();
  }

  private static Optional<StandardNumber> find(String body, String text) {
    return Stream.of(text, body + " " + text, body + "-T " + text)
        .flatMap(designation -> StandardNumber.tryParse(designation).stream())
        .findFirst()
        .map(standard -> standard.etsiEquivalent().orElse(standard));
  }
}
