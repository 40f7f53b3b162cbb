package io.luopan.loaders.declaration;

import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.DeclarationFact.Commitment;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads under what terms a declarant is prepared to license, in the words of lists.
final class Commitments {
  private static final Pattern UNWILLING =
      Pattern.compile("unwilling|not willing|refus|not prepared|不愿|不同意|拒绝");
  private static final Pattern FREE =
      Pattern.compile(
          "\\brf\\b|royalty.?free|free of charge|without.*compensation|no royalt|免费|免许可费");
  private static final Pattern FRAND = Pattern.compile("\\bf?rand\\b|reasonable|合理|有偿");
  private static final Pattern RECIPROCAL = Pattern.compile("recipro|互惠|对等");
  private static final Pattern NONE =
      Pattern.compile(
          "none|no commitment|no licen[cs]ing commitment|not (?:stated|specified)|无|未承诺");

  private Commitments() {}

  /// Null for a blank text; what says none of them becomes a note.
  ///
  /// @param reciprocity another cell that may say the commitment depends on reciprocity
  static @Nullable Commitment read(String text, String reciprocity, Collection<LoadIssue> notes) {
    var folded = text.toLowerCase(Locale.ROOT);
    if (folded.isEmpty()) {
      return null;
    }
    if (UNWILLING.matcher(folded).find()) {
      return Commitment.UNWILLING;
    }
    if (FREE.matcher(folded).find()) {
      return Commitment.ROYALTY_FREE;
    }
    boolean reciprocal = Flag.isYes(reciprocity) || RECIPROCAL.matcher(folded).find();
    if (FRAND.matcher(folded).find()) {
      return reciprocal ? Commitment.FRAND_RECIPROCAL : Commitment.FRAND;
    }
    if (NONE.matcher(folded).lookingAt()) {
      return Commitment.NONE;
    }
    notes.add(new UnreadCommitment(text));
    return null;
  }
}
