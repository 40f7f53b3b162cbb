package io.luopan.loaders.sample;

import io.luopan.loaders.sample.SampleWords.Word;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderType;
import java.util.List;

/// Gives each place in a pool of holders a name of its own; equal keys give equal holders.
final class HolderNames {
  /// Two brand characters name this many holders, three characters the ones after.
  private static final int TWO_CHARACTERS = 1_600;

  private static final int STRIDE = 1_117;
  private static final int MOST_RANKS = 60_000;
  private static final int MOST_FOREIGN_RANKS = 11_000;
  private static final int UNIVERSITIES_FROM = 800_000;
  private static final int INSTITUTES_FROM = 810_000;
  private static final int HOSPITALS_FROM = 830_000;

  private final SampleWords words;
  private final List<String> chains;
  private final long seed;

  /// @param chains the chain codes, whose order numbers them
  HolderNames(SampleWords words, List<String> chains, long seed) {
    this.words = words;
    this.chains = chains;
    this.seed = seed;
  }

  static int mostRanks(Place place) {
    return place.foreign() ? MOST_FOREIGN_RANKS : MOST_RANKS;
  }

  SampleHolder company(long key, Place place, String chain, int rank) {
    var home = place.homes().get(Math.floorMod(Dice.mix(seed ^ key), place.homes().size()));
    var trade = trade(chain);
    if (place.foreign()) {
      var name = foreignBrand(place, rank) + " " + trade.en() + " " + foreignForm(place);
      return foreign(key, place, name, HolderType.COMPANY);
    }
    var form = words.list("companies").get(Math.floorMod(Dice.mix(key), 4));
    var brand = brand(chains.indexOf(chain), rank);
    var core = home.nameZh() + brand.zh() + trade.zh();
    return new SampleHolder(
        key,
        core + form.zh(),
        core,
        home.nameEn() + " " + brand.en() + " " + trade.en() + " Co., Ltd.",
        HolderType.COMPANY,
        SampleCreditCodes.code("91", home.code().code(), chains.indexOf(chain) * MOST_RANKS + rank),
        home.code(),
        false);
  }

  SampleHolder university(long key, Place place, int rank) {
    var kinds = words.list("universities");
    var kind = kinds.get(rank % kinds.size());
    if (place.foreign()) {
      var name = "University of " + foreignBrand(place, rank + 7_000);
      return foreign(key, place, name, HolderType.UNIVERSITY);
    }
    return institution(key, place, rank, kind, HolderType.UNIVERSITY, UNIVERSITIES_FROM + rank);
  }

  SampleHolder institute(long key, Place place, String chain, int rank) {
    var trade = trade(chain);
    if (place.foreign()) {
      var name = foreignBrand(place, rank + 8_000) + " Institute of " + trade.en();
      return foreign(key, place, name, HolderType.RESEARCH_INSTITUTE);
    }
    return institution(
        key,
        place,
        rank,
        new Word(trade.zh() + "研究院", trade.en() + " Research Institute"),
        HolderType.RESEARCH_INSTITUTE,
        INSTITUTES_FROM + chains.indexOf(chain) * 1_000 + rank);
  }

  SampleHolder hospital(long key, Place place, int rank) {
    if (place.foreign()) {
      var name = foreignBrand(place, rank + 9_000) + " Hospital";
      return foreign(key, place, name, HolderType.HOSPITAL);
    }
    return institution(
        key, place, rank, new Word("医院", "Hospital"), HolderType.HOSPITAL, HOSPITALS_FROM + rank);
  }

  SampleHolder person(long key, Place place, int rank) {
    var name = personName(new Dice(seed, key, Dice.Purpose.WORLD), place.foreign());
    return new SampleHolder(
        key,
        name.zh(),
        name.zh(),
        name.en(),
        HolderType.PERSON,
        null,
        place.homes().get(rank % place.homes().size()).code(),
        place.foreign());
  }

  /// A person's name without mark; foreign names are the same in both languages.
  Word personName(Dice dice, boolean foreign) {
    if (foreign) {
      var name =
          words.pick("forenames", dice).en() + " " + foreignBrand(dice.below(MOST_FOREIGN_RANKS));
      return new Word(name, name);
    }
    var surname = words.pick("surnames", dice);
    var first = words.pick("brandFirst", dice);
    if (dice.chance(0.3)) {
      return new Word(surname.zh() + first.zh(), first.en() + " " + surname.en());
    }
    var second = words.pick("brandSecond", dice);
    return new Word(
        surname.zh() + first.zh() + second.zh(),
        first.en() + second.en().toLowerCase(java.util.Locale.ROOT) + " " + surname.en());
  }

  Word trade(String chain) {
    for (var entry : words.list("chains")) {
      if (entry.zh().equals(chain)) {
        int equals = entry.en().indexOf('=');
        return new Word(entry.en().substring(0, equals), entry.en().substring(equals + 1));
      }
    }
    throw new IllegalStateException("words.txt names no trade for the chain " + chain);
  }

  private SampleHolder institution(
      long key, Place place, int rank, Word kind, HolderType type, int number) {
    var brand = brand(20, rank);
    var name = place.nameZh() + brand.zh() + kind.zh();
    CreditCode code = SampleCreditCodes.code("12", place.code().code(), number);
    return new SampleHolder(
        key,
        name,
        name,
        place.nameEn() + " " + brand.en() + " " + kind.en(),
        type,
        code,
        place.code(),
        false);
  }

  private static SampleHolder foreign(long key, Place place, String name, HolderType type) {
    return new SampleHolder(key, name, name, name, type, null, place.code(), true);
  }

  private Word brand(int series, int rank) {
    var first = words.list("brandFirst");
    var second = words.list("brandSecond");
    int size = first.size();
    int number =
        rank < TWO_CHARACTERS
            ? (rank * STRIDE + series * 61) % TWO_CHARACTERS
            : rank - TWO_CHARACTERS;
    var a = first.get(number % size);
    var b = second.get(number / size % size);
    var c = rank < TWO_CHARACTERS ? new Word("", "") : first.get(number / TWO_CHARACTERS);
    return new Word(
        a.zh() + b.zh() + c.zh(), a.en() + (b.en() + c.en()).toLowerCase(java.util.Locale.ROOT));
  }

  private String foreignBrand(Place place, int rank) {
    return foreignBrand((rank * 7 + place.number() * 1_709) % (24 * 24 * 24));
  }

  private String foreignBrand(int number) {
    return words.list("foreignFirst").get(number % 24).zh()
        + words.list("foreignMiddle").get(number / 24 % 24).zh()
        + words.list("foreignLast").get(number / 576 % 24).zh();
  }

  private static String foreignForm(Place place) {
    return switch (place.code().code()) {
      case "JP" -> "Kabushiki Kaisha";
      case "DE" -> "GmbH";
      case "KR" -> "Co., Ltd.";
      default -> "Inc.";
    };
  }
}
