package io.luopan.model.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.InvalidIdentifierException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationSymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "H01M 8/1004, H01M 8/1004, ",
    "B25J 9/16, B25J 9/16, ",
    "Y02E 60/50, Y02E 60/50, ",
    "H02K17/02, H02K 17/02, ",
    "A47J002721, A47J 27/21, ",
    "H01M00081004, H01M 8/1004, ",
    "E01B3/32(2006.01)I, E01B 3/32, 2006.01",
    "B01L9/02（2006.01）I, B01L 9/02, 2006.01",
    "H01M 8/1004 (2006.01), H01M 8/1004, 2006.01",
    "A61K 31/00 (20060101), A61K 31/00, 2006.01",
    "H01M   8/10        20060101AFI20051220RMJP, H01M 8/10, 2006.01",
    "G06F0017300000, G06F 17/30, ",
    "H01M0008100400, H01M 8/1004, ",
    "H10F0010000000, H10F 10/00, ",
    "h01m 8/10, H01M 8/10, ",
    "Ｈ０１Ｍ　８／１０, H01M 8/10, ",
    "H01M-008/10, H01M 8/10, ",
    "Int. Cl.7 H01M 8/10, H01M 8/10, ",
    "G06F2212/7201, G06F 2212/7201, ",
    "H01M 8, H01M 8/00, ",
    "H01M, H01M, ",
    "H01, H01, ",
    "H, H, "
  })
  void readsSymbolsAndTheEditionBeside(String text, String canonical, String edition) {
    var parsed = IpcSymbol.tryParseWithEdition(text).orElseThrow();

    assertThat(parsed.symbol()).hasToString(canonical);
    assertThat(parsed.edition()).isEqualTo(Optional.ofNullable(edition));
    assertThat(IpcSymbol.parse(canonical)).isEqualTo(parsed.symbol());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I01M 8/10",
        "H1M 8/10",
        "H01M 8/1",
        "H01M 0/00",
        "H01M 8/1000000",
        "09-01",
        "电机"
      })
  void rejectsWhatIsNoSymbol(String text) {
    assertThat(IpcSymbol.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> IpcSymbol.parse(text)).isInstanceOf(InvalidIdentifierException.class);
  }

  @Test
  void takesASymbolApart() {
    var symbol = IpcSymbol.parse("H01M 8/1004");

    assertThat(symbol.level()).isEqualTo(IpcLevel.SUBGROUP);
    assertThat(symbol.parts())
        .isEqualTo(
            new IpcSymbol.Parts(
                "H",
                Optional.of("H01"),
                Optional.of("H01M"),
                OptionalInt.of(8),
                Optional.of("1004")));
    assertThat(symbol.mainGroup()).hasValue(IpcSymbol.parse("H01M 8/00"));
    assertThat(symbol.subclass()).hasValue(IpcSymbol.parse("H01M"));
    assertThat(symbol.fixedForm()).hasValue("H01M0008100400");
  }

  @ParameterizedTest
  @CsvSource({
    "H, SECTION",
    "H01, CLASS",
    "H01M, SUBCLASS",
    "H01M 8/00, MAIN_GROUP",
    "H01M 8/02, SUBGROUP"
  })
  void knowsTheLevel(String text, IpcLevel level) {
    assertThat(IpcSymbol.parse(text).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "09-01, 09-01",
    "9-01, 09-01",
    "09-01-B0367, 09-01",
    "LOC(12) 09-01, 09-01",
    "LOC (14) Cl. 14-03, 14-03",
    "25-01, 25-01"
  })
  void readsLocarnoSymbols(String text, String canonical) {
    assertThat(LocarnoSymbol.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "33-01", "00-01", "0901", "H02K17/02"})
  void rejectsWhatIsNoLocarnoSymbol(String text) {
    assertThat(LocarnoSymbol.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C3825, C3825, CLASS",
    "c3841, C3841, CLASS",
    "3973, C3973, CLASS",
    "C382, C382, GROUP",
    "C38, C38, DIVISION",
    "C, C, SECTION",
    "01, A01, DIVISION",
    "97, T97, DIVISION"
  })
  void readsIndustryClasses(String text, String canonical, IndustryClassCode.Level level) {
    var code = IndustryClassCode.parse(text);

    assertThat(code).hasToString(canonical);
    assertThat(code.level()).isEqualTo(level);
  }

  @Test
  void climbsFromAnIndustryClassToItsSection() {
    var code = IndustryClassCode.parse("C3825");

    var group = code.broader().orElseThrow();
    var division = group.broader().orElseThrow();
    var section = division.broader().orElseThrow();

    assertThat(new Object[] {group, division, section})
        .extracting(Object::toString)
        .containsExactly("C382", "C38", "C");
    assertThat(section.broader()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U12", "C3", "C38255", "98", "00"})
  void rejectsWhatIsNoIndustryClass(String text) {
    assertThat(IndustryClassCode.tryParse(text)).isEmpty();
  }
}
