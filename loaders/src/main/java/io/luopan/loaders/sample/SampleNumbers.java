package io.luopan.loaders.sample;

import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import io.luopan.model.patent.NamedPatent.Number;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.util.List;

/// How declarations, lists and findings spell a made-up patent's number. Four in a hundred are
/// mistaken: most of another document that does not exist, some no number at all.
final class SampleNumbers {
  private SampleNumbers() {}

  static NamedPatent named(Filed filed, Life life, Dice dice) {
    var document = document(filed, life);
    var office = document.office();
    double which = dice.unit();
    if (which < 0.01) {
      return NamedPatent.of("申请中 " + filed.number(), office);
    }
    if (which < 0.04) {
      return NamedPatent.of(office + "18" + document.serial().substring(2), office);
    }
    if (filed.american() || which < 0.45) {
      return NamedPatent.of(document.text(), office);
    }
    var application = new ApplicationNumber(Office.CN, Filings.applicationSerial(filed)).text();
    if (which < 0.7) {
      return NamedPatent.of(application.replaceFirst("^CN", "ZL"), office);
    }
    return new NamedPatent(
        List.of(
            new Number(application, Kind.APPLICATION),
            new Number(
                "CN %s %s"
                    .formatted(
                        document.serial(), document.text().substring(document.text().length() - 1)),
                Kind.PUBLICATION)),
        office);
  }

  /// A counterpart at an office whose patents the sample does not have.
  static NamedPatent elsewhere(Filed filed) {
    return NamedPatent.of("EP9%06d".formatted(filed.base() % 1_000_000), Office.EP);
  }

  /// The grant where there is one, else what was published.
  private static PublicationNumber document(Filed filed, Life life) {
    var published = Filings.published(filed);
    var grantedOn = life.grantedOn();
    if (filed.american() || filed.type() != PatentType.INVENTION || grantedOn == null) {
      return published;
    }
    return Filings.cn(published.serial(), grantedOn.getYear() < 2010 ? "C" : "B");
  }
}
