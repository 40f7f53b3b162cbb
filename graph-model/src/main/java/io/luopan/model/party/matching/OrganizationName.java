package io.luopan.model.party.matching;

import io.luopan.model.party.HolderNames;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An organization's name taken apart: place, kind, subject words, proper name, numbers, legal form
/// and branch words.
///
/// Reading is bounded: of a name longer than 300 characters the first 300 count, of its words the
/// first 40.
record OrganizationName(String raw, String key, boolean chinese, List<Token> tokens) {
  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 40;
  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan}]+");

  OrganizationName {
    tokens = List.copyOf(tokens);
  }

  boolean has(WordClass wordClass) {
    return tokens.stream().anyMatch(token -> token.wordClass() == wordClass);
  }

  static OrganizationName read(String raw) {
    var folded = Folding.fold(raw);
    var text = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    var tokens = new ArrayList<Token>();
    boolean chinese = false;
    var runs = RUN.matcher(text);
    while (runs.find()) {
      var run = runs.group();
      if (Character.isIdeographic(run.codePointAt(0))) {
        chinese = true;
        tokens.addAll(ChineseSegmenter.cut(run));
      } else {
        LatinReader.read(run, tokens);
      }
    }
    var kept = tokens.size() > MOST_WORDS ? tokens.subList(0, MOST_WORDS) : tokens;
    return new OrganizationName(raw, HolderNames.key(text), chinese, kept);
  }
}
