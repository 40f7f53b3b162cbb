package io.luopan.model.use;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a recorded conveyance does, by the words of its text.
///
/// The words are the conveyance types of the USPTO's cover sheet (form PTO-1595), in the order in
/// which they decide: `RELEASE BY SECURED PARTY` is a release, `ASSIGNMENT OF SECURITY INTEREST` a
/// security. Only [#ASSIGNMENT], [#MERGER] and [#SUCCESSION] name a new owner.
public enum TransferKind {
  /// Corrects an earlier record; what that one conveyed is in the text.
  CORRECTION("\\bCORRECTI(VE|ON)\\b"),
  /// A security, licence or other interest ends.
  RELEASE("\\b(RELEASE|TERMINATION|DISCHARGE|SATISFACTION|REASSIGNMENT OF SECURITY)\\b"),
  /// A pledge, lien or mortgage: it does not name an owner.
  SECURITY_INTEREST("\\b(SECURITY|MORTGAGE|LIEN|PLEDGE|COLLATERAL)\\b"),
  LICENCE("\\b(SUB-?)?LICEN[SC]E\\b"),
  MERGER("\\bMERGER\\b"),
  /// The same party under another name.
  CHANGE_OF_NAME("\\b(CHANGE OF NAME|NAME CHANGE)\\b"),
  /// By decree of distribution or to who administers an estate.
  SUCCESSION("\\b(DECREE OF DISTRIBUTION|LETTERS? (OF )?(TESTAMENTARY|ADMINISTRATION))\\b"),
  COURT_ORDER("\\bCOURT (ORDER|APPOINTMENT)\\b"),
  ASSIGNMENT("\\bASSIGN(MENTS?|ORS?|S|ED)?\\b"),
  /// Options, changes of address, and texts that say none of the above.
  OTHER("");

  private final Pattern words;

  TransferKind(String words) {
    this.words = Pattern.compile(words);
  }

  public static TransferKind of(String conveyance) {
    var text = conveyance.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    for (var kind : values()) {
      if (kind.words.matcher(text).find()) {
        return kind;
      }
    }
    return OTHER;
  }
}
