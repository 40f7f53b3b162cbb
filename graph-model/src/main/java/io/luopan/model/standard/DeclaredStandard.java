package io.luopan.model.standard;

import io.luopan.model.InvalidIdentifierException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A standard for which something is declared, and of what in it the declaration speaks.
///
/// @param standard without edition: the editions are `versions`
/// @param versions as the declaration spells them, such as `15.2.0`
/// @param clauses parts of the standard that the declaration names, in its words
/// @param projects of the body, such as `5G`
public record DeclaredStandard(
    StandardNumber standard, List<String> versions, List<String> clauses, List<String> projects) {
  private static final Pattern TOLD =
      Pattern.compile("([^{}#]+)(?:\\{([^{}#]*)})?\\s*(?:#([^{}#]*))?");
  private static final Pattern COMMA = Pattern.compile("[,，]");

  public DeclaredStandard {
    standard = standard.undated();
    versions = List.copyOf(versions);
    clauses = List.copyOf(clauses);
    projects = List.copyOf(projects);
  }

  public static DeclaredStandard of(StandardNumber standard) {
    return new DeclaredStandard(standard, List.of(), List.of(), List.of());
  }

  /// As tables of pools write it: the designation, in braces the versions, behind `#` the clauses,
  /// as in `ITU-T H.264 {1, 2} #Annex G`. A designation's own edition counts as a version.
  public static DeclaredStandard parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new InvalidIdentifierException(
                    "standard", text, "Write the designation, as in ITU-T H.266 {1} #Annex A."));
  }

  public static Optional<DeclaredStandard> tryParse(String text) {
    var told = TOLD.matcher(text.strip());
    if (!told.matches()) {
      return Optional.empty();
    }
    var versions = parts(told.group(2));
    var clauses = parts(told.group(3));
    return StandardNumber.tryParse(told.group(1))
        .map(
            number -> new DeclaredStandard(number, versions(number, versions), clauses, List.of()));
  }

  private static List<String> versions(StandardNumber number, List<String> versions) {
    return versions.isEmpty() && number.edition() != null ? List.of(number.edition()) : versions;
  }

  private static List<String> parts(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(COMMA.split(text))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }
}
