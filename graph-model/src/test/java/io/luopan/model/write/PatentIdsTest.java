package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PublicationNumber;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatentIdsTest {
  private static final int TRIES = 400;
  private static final String LETTERS = "ABCEFKMPSTUWY";

  static Stream<Office> offices() {
    return Stream.of(Locale.getISOCountries())
        .map(Office::tryParse)
        .flatMap(java.util.Optional::stream)
        .flatMap(
            office ->
                office.equals(Office.CN)
                    ? Stream.of(office, Office.EP, Office.WO)
                    : Stream.of(office));
  }

  @ParameterizedTest
  @MethodSource("offices")
  void tellsApplicationsFromStubsAtEveryOffice(Office office) {
    var random = new Random(office.code().hashCode());
    for (int i = 0; i < TRIES; i++) {
      var text = number(random);

      ApplicationNumber.tryParse(text, office)
          .ifPresent(
              number -> {
                assertThat(PatentIdentity.isStub(PatentIdentity.patentId(number.key())))
                    .as("%s, read from %s", number, text)
                    .isFalse();
                assertThat(ApplicationNumber.tryParse(number.text())).hasValue(number);
              });
      PublicationNumber.tryParse(text, office)
          .ifPresent(
              number ->
                  assertThat(PatentIdentity.isStub(PatentIdentity.stubId(number.text())))
                      .as("%s, read from %s", number, text)
                      .isTrue());
    }
  }

  /// Digits, perhaps with a prefix, separators and a letter behind.
  private static String number(Random random) {
    var text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    int length = 5 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(10));
      if (random.nextInt(12) == 0) {
        text.append("-/.".charAt(random.nextInt(3)));
      }
    }
    if (random.nextInt(2) == 0) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      if (random.nextInt(3) == 0) {
        text.append(random.nextInt(10));
      }
    }
    return text.toString();
  }
}
