package io.luopan.model.party.matching;

import java.util.List;

/// A Chinese word of names and what it is in English: `phrases` of stems, the `customary` ones
/// first.
///
/// `family` joins kinds that are near each other (大学, 学院); empty elsewhere.
record Word(
    String zh, List<List<String>> phrases, int customary, WordClass wordClass, String family) {
  Word {
    phrases = List.copyOf(phrases);
  }
}
