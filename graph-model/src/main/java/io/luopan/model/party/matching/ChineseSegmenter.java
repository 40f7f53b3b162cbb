package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Cuts a run of hanzi into places, known words and what is left, so that the known ones cover most
/// in the fewest pieces.
final class ChineseSegmenter {
  private static final Pattern NUMBER =
      Pattern.compile("第([一二三四五六七八九十百零〇0-9]{1,9})|([一二三四五六七八九零〇]{3,9})");
  private static final Pattern PLACE_ENDING = Pattern.compile("^(省|市|县|区|自治区|自治州|州|盟|旗|镇)+");
  private static final Pattern CORE_ENDING = Pattern.compile("(?<=..)(市|县|区|镇)$");

  private static final Set<String> JOINING = Set.of("的", "与", "和", "及", "学", "暨");

  private static final WordTable WORDS = WordTable.shared();
  private static final PlaceWords PLACES = PlaceWords.shared();

  /// One token for all names: no more of them than words and regions.
  private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

  private ChineseSegmenter() {}

  static List<Token> cut(String run) {
    var tokens = new ArrayList<Token>();
    var number = NUMBER.matcher(run);
    int from = 0;
    while (number.find()) {
      cutWords(run.substring(from, number.start()), tokens);
      var digits = number.group(1) != null ? number.group(1) : number.group(2);
      tokens.add(Token.number(Numbers.ofHanzi(digits), true));
      from = number.end();
    }
    cutWords(run.substring(from), tokens);
    return tokens;
  }

  private static void cutWords(String run, List<Token> tokens) {
    int length = run.length();
    var best = new double[length + 1];
    var start = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      best[end] = best[end - 1];
      start[end] = -1;
      int longest = Math.max(WORDS.longest(), PLACES.longest());
      for (int at = Math.max(0, end - longest); at < end; at++) {
        double worth = worth(run, at, end);
        if (worth > 0 && best[at] + worth >= best[end]) {
          best[end] = best[at] + worth;
          start[end] = at;
        }
      }
    }
    collect(run, start, tokens);
  }

  /// Long words are worth more than the short ones they are made of; a place most where it opens.
  private static double worth(String run, int at, int end) {
    int length = end - at;
    var text = run.substring(at, end);
    if (PLACES.find(text).isPresent()) {
      return Math.pow(length, 1.5) + (at == 0 ? 1.5 : -0.5);
    }
    var word = WORDS.find(text);
    if (word.isEmpty()) {
      return 0;
    }
    // 医学院 is a 学院, not an 院.
    boolean last = end == run.length() && word.get().wordClass() == WordClass.KIND;
    return length == 1 ? 0.3 : Math.pow(length, 1.5) + (last ? 0.5 : 0);
  }

  private static void collect(String run, int[] start, List<Token> tokens) {
    var cuts = new ArrayList<int[]>();
    for (int end = run.length(); end > 0; ) {
      int at = start[end] < 0 ? end - 1 : start[end];
      cuts.addFirst(new int[] {at, end, start[end] < 0 ? 0 : 1});
      end = at;
    }
    var unknown = new StringBuilder();
    boolean afterPlace = false;
    for (int i = 0; i < cuts.size(); i++) {
      var cut = cuts.get(i);
      if (cut[2] == 0 || isLone(cuts, i)) {
        unknown.append(run, cut[0], cut[1]);
        continue;
      }
      addUnknown(unknown, afterPlace, tokens);
      var token = known(run.substring(cut[0], cut[1]));
      tokens.add(token);
      afterPlace = token.wordClass() == WordClass.PLACE;
    }
    addUnknown(unknown, afterPlace, tokens);
  }

  /// A word of one character beside unknown ones is a part of a proper name, 林 in 林芝; as a last
  /// word it is a kind.
  private static boolean isLone(List<int[]> cuts, int i) {
    var cut = cuts.get(i);
    if (cut[1] - cut[0] > 1 || i == cuts.size() - 1) {
      return false;
    }
    boolean unknownBefore = i > 0 && cuts.get(i - 1)[2] == 0;
    boolean unknownAfter = cuts.get(i + 1)[2] == 0;
    return unknownBefore || unknownAfter;
  }

  private static void addUnknown(StringBuilder unknown, boolean afterPlace, List<Token> tokens) {
    var text = unknown.toString();
    unknown.setLength(0);
    if (afterPlace) {
      text = PLACE_ENDING.matcher(text).replaceFirst("");
    }
    text = CORE_ENDING.matcher(text).replaceFirst("");
    if (!text.isEmpty() && !JOINING.contains(text)) {
      tokens.add(Token.core(text));
    }
  }

  /// A word of the table goes before a region of the same name: it knows more spellings.
  private static Token known(String text) {
    return KNOWN.computeIfAbsent(text, ChineseSegmenter::read);
  }

  private static Token read(String text) {
    var region = PLACES.find(text);
    var word =
        WORDS.find(text).or(() -> region.map(r -> r.shortZh()).flatMap(WORDS::find)).orElse(null);
    if (region.isEmpty() && word != null) {
      return Token.of(word);
    }
    var place = region.orElseThrow();
    var phrases = new ArrayList<List<String>>();
    if (word != null) {
      phrases.addAll(word.phrases());
    }
    phrases.add(LatinWords.stems(place.nameEn()));
    return new Token(place.shortZh(), WordClass.PLACE, true, phrases, phrases.size(), place.code());
  }
}
