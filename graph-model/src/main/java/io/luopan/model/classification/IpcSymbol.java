package io.luopan.model.classification;

import io.luopan.model.InvalidIdentifierException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A symbol of IPC or CPC at any level: `H`, `H01`, `H01M`, `H01M 8/00`, `H01M 8/1004`. The edition
/// is not part of it.
///
/// The parent of a subgroup follows from the scheme's dots, never from its digits, so it is not
/// told here.
public record IpcSymbol(String text) {
  private static final Pattern CANONICAL =
      Pattern.compile(
          "([A-HY])(?:(0[1-9]|[1-9][0-9])(?:([A-Z])(?: ([1-9][0-9]{0,3})/([0-9]{2,6}))?)?)?");

  public IpcSymbol {
    if (!CANONICAL.matcher(text).matches()) {
      throw invalid(text);
    }
  }

  public static IpcSymbol parse(String text) {
    return tryParse(text).orElseThrow(() -> invalid(text));
  }

  public static Optional<IpcSymbol> tryParse(String text) {
    return tryParseWithEdition(text).map(ParsedSymbol::symbol);
  }

  /// Also tells the edition that some sources write behind, as in `H01M 8/1004 (2006.01) I`.
  public static Optional<ParsedSymbol> tryParseWithEdition(String text) {
    return IpcSpellings.read(text);
  }

  static boolean isCanonical(String text) {
    return CANONICAL.matcher(text).matches();
  }

  public IpcLevel level() {
    return switch (text.length()) {
      case 1 -> IpcLevel.SECTION;
      case 3 -> IpcLevel.CLASS;
      case 4 -> IpcLevel.SUBCLASS;
      default -> text.endsWith("/00") ? IpcLevel.MAIN_GROUP : IpcLevel.SUBGROUP;
    };
  }

  public Parts parts() {
    var match = CANONICAL.matcher(text);
    if (!match.matches()) {
      throw new IllegalStateException(text);
    }
    var mainGroup = match.group(4);
    return new Parts(
        match.group(1),
        upTo(match, 2),
        upTo(match, 3),
        mainGroup == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(mainGroup)),
        Optional.ofNullable(match.group(5)));
  }

  /// Section `H`, class `H01`, subclass `H01M`, main group 8, subgroup `1004`, as far as the symbol
  /// goes.
  public record Parts(
      String section,
      Optional<String> classCode,
      Optional<String> subclass,
      OptionalInt mainGroup,
      Optional<String> subgroup) {}

  /// The main group a group belongs to, `H01M 8/00` for `H01M 8/1004`; empty above the groups.
  public Optional<IpcSymbol> mainGroup() {
    int slash = text.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(new IpcSymbol(text.substring(0, slash) + "/00"));
  }

  public Optional<IpcSymbol> subclass() {
    return parts().subclass().map(IpcSymbol::new);
  }

  /// The form of WIPO ST.8 with fixed places, `H01M0008100400`; empty above the groups.
  public Optional<String> fixedForm() {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    var group = text.substring(5, slash);
    var subgroup = text.substring(slash + 1);
    return Optional.of(
        text.substring(0, 4)
            + "0".repeat(4 - group.length())
            + group
            + subgroup
            + "0".repeat(6 - subgroup.length()));
  }

  private static Optional<String> upTo(Matcher match, int group) {
    return match.group(group) == null
        ? Optional.empty()
        : Optional.of(match.group().substring(0, match.end(group)));
  }

  private static InvalidIdentifierException invalid(String text) {
    return new InvalidIdentifierException(
        "IPC or CPC symbol",
        text,
        "It has to be a section A to H or Y, perhaps a class, a subclass, and a group such as 8/10.");
  }

  @Override
  public String toString() {
    return text;
  }
}
