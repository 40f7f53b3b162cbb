package io.luopan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.luopan.model.classification.IndustryClassCode;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.classification.LocarnoSymbol;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.Orcid;
import io.luopan.model.party.RorId;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.EpodocNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.KindCode;
import io.luopan.model.patent.LensId;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentNumbers;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.place.RegionCode;
import io.luopan.model.standard.DeclarationReference;
import io.luopan.model.standard.StandardNumber;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IdentifiersPropertiesTest {
  private static final int TRIES = 10_000;
  private static final int TRIES_WITH_ALL = 1_000;
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcz .-/,()_:—－．／Ａ９中国专利号\u00ad\u0000\ud83d\ude00٣ßı";
  private static final List<String> STARTS =
      List.of(
          "",
          "CN",
          "ZL",
          "US",
          "EP",
          "WO",
          "JP",
          "PCT/",
          "GB/T ",
          "ISO ",
          "ITU-T ",
          "ETSI TS ",
          "H01M",
          "0000",
          "91");

  private static final List<Function<String, ?>> PARSERS =
      List.of(
          ApplicationNumber::parse,
          text -> ApplicationNumber.parse(text, Office.US),
          text -> ApplicationNumber.parse(text, Office.JP),
          text -> ApplicationNumber.parse(text, Office.KR),
          text -> ApplicationNumber.parse(text, Office.TW),
          text -> ApplicationNumber.parse(text, Office.GB),
          PublicationNumber::parse,
          EpodocNumber::parse,
          FamilyId::parse,
          KindCode::parse,
          LensId::parse,
          Office::parse,
          CreditCode::parse,
          RorId::parse,
          Orcid::parse,
          IpcSymbol::parse,
          LocarnoSymbol::parse,
          IndustryClassCode::parse,
          RegionCode::parse,
          StandardNumber::parse,
          DeclarationReference::parse);

  @Test
  @Timeout(60)
  void parsesOrRefusesWhateverItIsGivenAndPrintsWhatItReadsAgain() {
    var random = new Random(32100);
    for (int i = 0; i < TRIES; i++) {
      var text = anyText(random);
      for (var parser : i < TRIES_WITH_ALL ? PARSERS : List.of(PARSERS.get(i % PARSERS.size()))) {
        try {
          var first = parser.apply(text);

          if (!first.equals(parser.apply(first.toString()))) {
            fail("%s is read as %s, and that as something else", text, first);
          }
        } catch (InvalidIdentifierException refused) {
          if (refused.reason().isBlank()) {
            fail("%s is refused without a reason", text);
          }
        }
      }
      assertThat(PatentNumbers.read(text, Office.CN)).isNotNull();
    }
  }

  @Test
  @Timeout(10)
  void refusesLongTextsAtOnce() {
    for (var text :
        List.of(
            "9".repeat(100_000), "A-".repeat(50_000), "US 1,".repeat(39), "\ufdfa".repeat(199))) {
      for (var parser : PARSERS) {
        assertThat(refuses(parser, text)).isTrue();
      }
    }
  }

  @Test
  void noticesEveryWrongDigitOfAChineseApplicationNumber() {
    var random = new Random(2003);
    for (int i = 0; i < 500; i++) {
      var serial =
          "%d%d%07d"
              .formatted(
                  2004 + random.nextInt(20), 1 + random.nextInt(3), random.nextInt(10_000_000));
      var right = new ApplicationNumber(Office.CN, serial).text();

      assertThat(ApplicationNumber.parse(right).serial()).isEqualTo(serial);
      assertEveryChangeIsNoticed(
          right, 2, 14, "0123456789", text -> ApplicationNumber.read(text, Office.CN));
    }
  }

  @Test
  void noticesEveryWrongCharacterOfACreditCode() {
    for (var right : List.of("914403001922038216", "12100000400000624D", "91350900587527783P")) {
      assertEveryChangeIsNoticed(right, 0, 18, "0123456789ABCDEFGHJKLMNPQRTUWXY", CreditCode::read);
    }
  }

  @Test
  void noticesEveryWrongDigitOfOrcidAndLensId() {
    var random = new Random(7064);
    for (int i = 0; i < 200; i++) {
      var digits = "%015d".formatted(random.nextLong(1_000_000_000_000_000L));
      var orcid = digits + Iso7064.mod11Two(digits);
      var lens = digits.substring(1) + Iso7064.mod11Two(digits.substring(1));

      assertThat(Orcid.parse(orcid).id()).isEqualTo(orcid);
      assertThat(LensId.parse(lens).id()).isEqualTo(lens);
      assertEveryChangeIsNoticed(orcid, 0, 15, "0123456789", Orcid::read);
      assertEveryChangeIsNoticed(lens, 0, 14, "0123456789", LensId::read);
    }
  }

  @Test
  void noticesEveryWrongCharacterOfARorId() {
    for (var right : List.of("02v51f717", "05dxps055", "042nb2s44")) {
      assertEveryChangeIsNoticed(right, 1, 9, "0123456789abcdefghjkmnpqrstvwxyz", RorId::read);
    }
  }

  private static <T> void assertEveryChangeIsNoticed(
      String right, int from, int to, String alphabet, Function<String, Reading<T>> read) {
    assertThat(read.apply(right).value()).as(right).isPresent();
    for (int at = from; at < to; at++) {
      for (char other : alphabet.toCharArray()) {
        if (other != right.charAt(at)) {
          var wrong = right.substring(0, at) + other + right.substring(at + 1);
          assertThat(read.apply(wrong).value()).as(wrong).isEmpty();
        }
      }
    }
  }

  private static boolean refuses(Function<String, ?> parser, String text) {
    try {
      parser.apply(text);
      return false;
    } catch (InvalidIdentifierException refused) {
      return true;
    }
  }

  private static String anyText(Random random) {
    var text = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
    boolean mostlyDigits = random.nextBoolean();
    int length = random.nextInt(24);
    for (int i = 0; i < length; i++) {
      int bound = mostlyDigits && random.nextInt(8) > 0 ? 10 : ALPHABET.length();
      text.append(ALPHABET.charAt(random.nextInt(bound)));
    }
    return text.toString();
  }
}
