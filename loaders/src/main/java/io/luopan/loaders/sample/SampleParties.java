package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import java.util.List;
import java.util.Locale;

/// Names the parties of a patent as records do: mostly as registered, sometimes in another
/// spelling, without code or without address.
final class SampleParties {
  private final SampleWords words;
  private final SampleHolders holders;
  private final long seed;

  SampleParties(SampleWords words, SampleHolders holders, long seed) {
    this.words = words;
    this.holders = holders;
    this.seed = seed;
  }

  /// @param decided whether every address is to be known
  void name(
      PatentFact.Builder patent,
      Filed filed,
      List<SampleHolder> applicants,
      Life life,
      boolean decided) {
    var dice = new Dice(seed, filed.index(), Purpose.SPELLING);
    int sequence = 1;
    for (var applicant : applicants) {
      patent.party(mention(applicant, HolderRole.APPLICANT, sequence++, filed, decided, dice));
    }
    if (life.grantedOn() != null && dice.chance(0.06)) {
      var taker = holders.taker(filed, dice);
      patent.party(mention(taker, HolderRole.CURRENT_OWNER, 1, filed, decided, dice));
    }
    var inventors = new Dice(seed, filed.base(), Purpose.SPELLING);
    int count = 1 + inventors.rank(6);
    for (int i = 1; i <= count; i++) {
      var person = holders.names().personName(inventors, filed.place().foreign());
      patent.inventor(
          new PersonMention(
              filed.american() || filed.place().foreign()
                  ? person.en() + SampleHolder.MARK_EN
                  : person.zh() + SampleHolder.MARK,
              i));
    }
  }

  private PartyMention mention(
      SampleHolder holder, HolderRole role, int sequence, Filed filed, boolean decided, Dice dice) {
    var spelled =
        filed.american() && !holder.foreign() ? holder.english() : spelling(holder, dice.unit());
    boolean withCode = dice.chance(0.85) && !filed.american();
    boolean withAddress = dice.chance(0.93) || decided;
    return new PartyMention(
        spelled,
        role,
        sequence,
        holder.type(),
        withCode ? holder.creditCode() : null,
        withAddress ? holder.region() : null);
  }

  /// How records spell a holder; `which` is at least 0 and below 1.
  String spelling(SampleHolder holder, double which) {
    var registered = holder.registered();
    if (which < 0.80 || holder.type() == HolderType.PERSON) {
      return registered;
    }
    if (holder.foreign()) {
      return which < 0.9
          ? registered.toUpperCase(Locale.ROOT)
          : registered.replace(" Inc.", ", Inc.");
    }
    if (which < 0.88) {
      return registered.replace('(', '（').replace(')', '）');
    }
    if (which < 0.93) {
      return words.traditional(registered);
    }
    return which < 0.97 ? holder.core() + SampleHolder.MARK : registered.replace("(", " (");
  }
}
