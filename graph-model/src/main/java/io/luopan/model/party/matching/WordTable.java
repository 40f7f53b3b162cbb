package io.luopan.model.party.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The shipped words of organizations' names, Chinese and English (`words.csv`).
final class WordTable {
  private static final WordTable SHARED = read();

  private final Map<String, Word> byHanzi = new HashMap<>();
  private final Map<String, List<Word>> byStem = new HashMap<>();
  private final Map<String, WordClass> classes = new HashMap<>();
  private final Map<String, Word> bySound = new HashMap<>();
  private int longest;

  static WordTable shared() {
    return SHARED;
  }

  private static WordTable read() {
    var stream = Objects.requireNonNull(WordTable.class.getResourceAsStream("words.csv"));
    var table = new WordTable();
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var row : csv) {
        var english = row.getField("en");
        var phrases = new ArrayList<List<String>>();
        for (var phrase : english.split(" [|=] ")) {
          phrases.add(LatinWords.stems(phrase));
        }
        int customary = english.split(" \\| ")[0].split(" = ").length;
        table.add(
            new Word(
                row.getField("zh"),
                phrases,
                customary,
                WordClass.valueOf(row.getField("class")),
                row.getField("family")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(Word word) {
    byHanzi.put(word.zh(), word);
    longest = Math.max(longest, word.zh().length());
    var sound = Pinyin.joined(word.zh());
    if (word.zh().length() > 1) {
      bySound.putIfAbsent(sound, word);
    }
    for (var phrase : word.phrases()) {
      for (var stem : phrase) {
        byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(word);
      }
      if (phrase.size() == 1) {
        classes.merge(phrase.getFirst(), word.wordClass(), WordTable::stronger);
      } else {
        phrase.forEach(stem -> classes.merge(stem, WordClass.SUBJECT, WordTable::stronger));
      }
    }
  }

  /// A stem of several classes has the one that says most of its use.
  private static WordClass stronger(WordClass a, WordClass b) {
    return rank(a) <= rank(b) ? a : b;
  }

  private static int rank(WordClass wordClass) {
    return switch (wordClass) {
      case PLACE -> 0;
      case FORM -> 1;
      case BRANCH -> 2;
      case KIND -> 3;
      case NUMBER -> 4;
      case SUBJECT -> 5;
      case CORE -> 6;
    };
  }

  int longest() {
    return longest;
  }

  Optional<Word> find(String hanzi) {
    return Optional.ofNullable(byHanzi.get(hanzi));
  }

  /// The word that a text in pinyin spells: `daxue` is 大学.
  Optional<Word> withSound(String pinyin) {
    return Optional.ofNullable(bySound.get(pinyin));
  }

  /// Words that have the stem in one of their phrases.
  List<Word> withStem(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  WordClass classOf(String stem) {
    return classes.getOrDefault(stem, WordClass.CORE);
  }
}
