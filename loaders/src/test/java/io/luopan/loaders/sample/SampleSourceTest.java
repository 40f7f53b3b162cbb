package io.luopan.loaders.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.CheckDigit;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.SourceRank;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NamesHolders;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardUseFact;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class SampleSourceTest {
  private static final SampleSource SOURCE = new SampleSource();

  private static List<Parsed> sample(SampleSettings settings, long from) {
    try (var records = SOURCE.generate(settings, from)) {
      return records.toList();
    }
  }

  private static List<PatentFact> patents(long count) {
    return sample(SampleSettings.ofSize(count), 0).stream().map(SampleTally::patent).toList();
  }

  @Test
  void equalSettingsGiveEqualRecords() {
    var settings = new SampleSettings(42, 2_000);

    var once = sample(settings, 0);
    var again = sample(settings, 0);

    assertThat(again).isEqualTo(once).hasSize(2_000);
  }

  @Test
  void anotherSeedGivesOtherRecords() {
    var one = sample(new SampleSettings(1, 100), 0);
    var other = sample(new SampleSettings(2, 100), 0);

    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void skippingEqualsStreaming() {
    var settings = SampleSettings.ofSize(30_000);

    var whole = sample(settings, 0);
    var rest = sample(settings, 21_500);

    assertThat(rest).isEqualTo(whole.subList(21_500, 30_000));
  }

  @Test
  void startsNearTheEndOfTheLargestSampleAtOnce() {
    var settings = SampleSettings.ofSize(SampleSettings.MOST_PATENTS);

    var last = sample(settings, SampleSettings.MOST_PATENTS - 500);

    assertThat(last).hasSize(500);
    assertThat(last.getLast().at().toString()).isEqualTo("sample, record 10000000");
  }

  @Test
  void everyChineseApplicationNumberHasTheRightCheckDigitAndIsUnique() {
    var patents = patents(20_000);
    var seen = new HashSet<String>();

    for (var patent : patents) {
      if (patent.application() != null) {
        var spelled = patent.originalNumbers().getFirst();
        var reading = ApplicationNumber.read(spelled, Office.CN);

        assertThat(reading.checkDigit()).as(spelled).isEqualTo(CheckDigit.RIGHT);
        assertThat(reading.value()).contains(patent.application());
        assertThat(patent.application().filingYear()).contains(patent.filedOn().getYear());
        assertThat(patent.application().patentTypeOfCn()).contains(patent.type());
        assertThat(seen.add(patent.application().key())).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(18_000);
  }

  @Test
  void everyDocumentNumberReadsBackAndIsUnique() {
    var seen = new HashSet<String>();

    for (var patent : patents(20_000)) {
      for (var document : patent.publications()) {
        var text = document.number().text();

        assertThat(PublicationNumber.parse(text)).isEqualTo(document.number());
        assertThat(seen.add(text)).as(text).isTrue();
      }
      for (var citation : patent.citations()) {
        assertThat(PublicationNumber.parse(citation.cited().text())).isEqualTo(citation.cited());
      }
    }
  }

  @Test
  void numbersStayUniqueWhereRoundsAreMany() {
    var keys = new HashSet<String>();
    long[] chinese = new long[1];

    try (var records = SOURCE.generate(SampleSettings.ofSize(200_000))) {
      records
          .map(record -> SampleTally.patent(record).application())
          .filter(Objects::nonNull)
          .peek(_ -> chinese[0]++)
          .forEach(number -> keys.add(number.key()));
    }

    assertThat(keys).hasSize((int) chinese[0]).hasSizeGreaterThan(180_000);
  }

  @Test
  void creditCodesAreValidAndNameOneHolder() {
    var nameByCode = new java.util.HashMap<CreditCode, String>();

    for (var patent : patents(20_000)) {
      for (var party : patent.parties()) {
        var code = party.creditCode();
        if (code != null) {
          assertThat(CreditCode.read(code.text()).checkDigit()).isEqualTo(CheckDigit.RIGHT);
          assertThat(code.organizationCode()).startsWith("MA9X");
          assertThat(code.regionCode()).isPresent();
          if (party.rawName().matches("[^ （]*\\(样例\\)")
              && party.rawName().matches(".*(公司|学院|大学|院).*")) {
            var other = nameByCode.putIfAbsent(code, party.rawName());
            assertThat(other).isIn(null, party.rawName());
          }
        }
      }
    }
    assertThat(nameByCode).hasSizeGreaterThan(1_000);
  }

  @Test
  void everythingIsLabelled() {
    for (var record : sample(SampleSettings.STANDARD, 0)) {
      for (var fact : ((Parsed.Accepted) record).facts()) {
        if (fact instanceof NamesHolders naming) {
          naming.holderNames().forEach(SampleSourceTest::assertMarked);
        }
        switch (fact) {
          case PatentFact patent -> {
            patent.titles().forEach(t -> assertThat(t.text()).matches("(样例：|Sample: ).+"));
            patent.abstracts().forEach(t -> assertThat(t.text()).matches("(样例：|Sample: ).+"));
            assertThat(patent.titles()).isNotEmpty();
            patent.parties().forEach(party -> assertMarked(party.rawName()));
            patent.inventors().forEach(person -> assertMarked(person.rawName()));
          }
          case OrganizationFact organization ->
              organization.names().forEach(name -> assertMarked(name.text()));
          case StandardFact standard -> assertMarked(standard.titles());
          case StandardFeatureFact feature -> assertMarked(feature.titles());
          case Programme programme -> assertMarked(programme.names());
          case Pool pool -> {
            assertMarked(pool.names());
            assertThat(pool.citation()).contains("sample");
          }
          case Membership member -> assertThat(member.citation()).contains("sample");
          case RoyaltyTerm term -> assertThat(term.citation()).contains("sample");
          case DeclarationFact declaration ->
              assertThat(declaration.database()).isEqualTo("SAMPLE");
          case PoolListing listing -> assertThat(listing.programme()).startsWith("sample-");
          case EssentialityFact _, StandardUseFact _ -> {}
          default -> throw new AssertionError("unexpected " + fact);
        }
      }
    }
    assertThat(SOURCE.rank()).isEqualTo(SourceRank.SYNTHETIC);
    assertThat(SOURCE.name()).isEqualTo("sample");
  }

  private static void assertMarked(List<LocalizedText> titles) {
    assertThat(titles).allMatch(title -> title.text().matches("(样例：|Sample: ).+"));
  }

  private static void assertMarked(String name) {
    assertThat(name.toLowerCase(Locale.ROOT)).containsAnyOf("样例", "樣例", "(sample)");
  }

  @Test
  void everyIpcSymbolIsCanonical() {
    patents(5_000).stream()
        .flatMap(patent -> patent.classes().stream())
        .filter(assigned -> assigned.scheme() == ClassScheme.IPC)
        .forEach(
            assigned ->
                assertThat(IpcSymbol.parse(assigned.symbol()).text()).isEqualTo(assigned.symbol()));
  }

  @Test
  void someHoldersAreSpelledInSeveralWays() {
    var spellings = new java.util.HashMap<CreditCode, HashSet<String>>();

    for (var patent : patents(20_000)) {
      for (var party : patent.parties()) {
        if (party.creditCode() != null && party.type() == HolderType.COMPANY) {
          spellings.computeIfAbsent(party.creditCode(), _ -> new HashSet<>()).add(party.rawName());
        }
      }
    }

    assertThat(spellings.values()).filteredOn(names -> names.size() >= 4).hasSizeGreaterThan(20);
  }

  @Test
  void keepsNoRecordThatItHandedOn() {
    var handedOn = new ArrayList<WeakReference<Parsed>>();
    try (var records = SOURCE.generate(SampleSettings.ofSize(20_000))) {
      var left = records.iterator();
      while (left.hasNext()) {
        handedOn.add(new WeakReference<>(left.next()));
      }
      System.gc();
      assertThat(handedOn).hasSize(20_000);
      assertThat(handedOn).filteredOn(record -> record.get() != null).hasSizeLessThan(100);
    }
  }

  @Test
  void readsNoFile() {
    var strange = new FileSample("x", new byte[0], Optional.empty(), Optional.empty(), false);

    assertThat(SOURCE.recognize(strange).fits()).isFalse();
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> SOURCE.read(InputFile.of(Path.of("patents.csv"))))
        .satisfies(e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.NOT_RECOGNIZED))
        .withMessageContaining("patents.csv");
  }

  @Test
  void refusesMorePatentsThanItHasNumbersFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleSettings.ofSize(10_000_001))
        .withMessageContaining("1 to 10,000,000");
  }

  @Test
  void isListedAsASource() {
    assertThat(ServiceLoader.load(Source.class).stream().map(ServiceLoader.Provider::type))
        .anyMatch(type -> type.equals(SampleSource.class));
  }
}
