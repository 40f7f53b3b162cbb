package io.luopan.loaders.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Parts a title from the authors behind it, which the index only separates by a full stop:
/// `HTTP/1.1. R. Fielding, J. Gettys, Ed.`.
final class RfcTitle {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]) ");
  private static final Pattern PERSON =
      Pattern.compile("(?:\\p{Lu}\\p{L}{0,3}[.,][- ]?)+\\S.{0,60}");
  private static final Pattern SUFFIX = Pattern.compile("(?:Eds?|Editor|Jr|Sr|II|III|3rd)\\.{0,2}");
  private static final Pattern INITIAL = Pattern.compile("(?:.*\\s)?\\p{Lu}\\p{L}?\\.");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private RfcTitle() {}

  /// The title ends at the first sentence behind which only persons follow; failing that, before
  /// the last sentence that does not follow an initial, which then is an organization.
  static String of(String citation) {
    var sentences = SENTENCE_END.split(citation);
    var ends = ends(sentences);
    for (int end : ends) {
      if (namesPersons(citation.substring(end + 1))) {
        return withoutStop(citation.substring(0, end));
      }
    }
    for (int end : ends.reversed()) {
      var title = citation.substring(0, end);
      if (!INITIAL.matcher(title).matches()) {
        return withoutStop(title);
      }
    }
    return withoutStop(citation);
  }

  /// Where sentences end within the citation, the last one left out.
  private static List<Integer> ends(String[] sentences) {
    var ends = new ArrayList<Integer>();
    int at = -1;
    for (int i = 0; i + 1 < sentences.length; i++) {
      at += sentences[i].length() + 1;
      ends.add(at);
    }
    return ends;
  }

  private static boolean namesPersons(String text) {
    return Arrays.stream(text.split(", "))
        .allMatch(part -> PERSON.matcher(part).matches() || SUFFIX.matcher(part).matches());
  }

  private static String withoutStop(String title) {
    var bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return BLANKS.matcher(bare).replaceAll(" ").strip();
  }
}
