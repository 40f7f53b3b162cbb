package io.luopan.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.InvalidIdentifierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB/T 39551.1-2020 | GB/T 39551.1-2020",
        "GB/T39551.1—2020 | GB/T 39551.1-2020",
        "ＧＢ／Ｔ　３９５５１．１－２０２０ | GB/T 39551.1-2020",
        "《GB/T 39551.1-2020》 | GB/T 39551.1-2020",
        "GBT 39551 | GB/T 39551",
        "GB 32100-2015 | GB 32100-2015",
        "GB/Z 12345-2001 | GB/Z 12345-2001",
        "GBZ 1-2010 | GBZ 1-2010",
        "GBZ/T 192.1—2007 | GBZ/T 192.1-2007",
        "GBZT 192.1-2007 | GBZ/T 192.1-2007",
        "GB 1234-89 | GB 1234-1989",
        "DB32/T 4308-2022 | DB32/T 4308-2022",
        "DB3210/T 1001—2019 | DB3210/T 1001-2019",
        "T/PPAC 402-2022 | T/PPAC 402-2022",
        "T/CECA-G 0001-2020 | T/CECA-G 0001-2020",
        "JJF 1001—2011 | JJF 1001-2011",
        "JJG 52-2013 | JJG 52-2013",
        "Q/ABC 001-2020 | Q/ABC 001-2020",
        "YD/T 3347.2-2018 | YD/T 3347.2-2018",
        "GY/T 299.1-2016 | GY/T 299.1-2016",
        "SJ/T 11364-2014 | SJ/T 11364-2014",
        "ISO 56005:2020 | ISO 56005:2020",
        "ISO56005 | ISO 56005",
        "（ISO56005） | ISO 56005",
        "ISO/IEC 23090-3:2021 | ISO/IEC 23090-3:2021",
        "ISO/IEC 23090-3:2021/Amd 1:2022 | ISO/IEC 23090-3:2021/Amd 1:2022",
        "ISO/TS 22163:2017 | ISO/TS 22163:2017",
        "ISO/HL7 27932:2009 | ISO/HL7 27932:2009",
        "ISO/SAE PAS 22736:2021 | ISO/SAE/PAS 22736:2021",
        "ISO/AWI 30422 | ISO/AWI 30422",
        "ISO/DTS 7552-3 | ISO/DTS 7552-3",
        "ISO 9001-2015 | ISO 9001:2015",
        "IEC 62264-1 | IEC 62264-1",
        "ITU-T H.264 (08/2021) | ITU-T H.264 (08/2021)",
        "ITU－T　H.264（08/2021） | ITU-T H.264 (08/2021)",
        "ITU-T Rec. H.265 (2019) | ITU-T H.265 (2019)",
        "ITU-R BT.2020-2 (10/2015) | ITU-R BT.2020-2 (10/2015)",
        "3GPP TS 38.211 V15.1.0 | 3GPP TS 38.211 V15.1.0",
        "TS 38.211 | 3GPP TS 38.211",
        "3GPP TS36.101-1 | 3GPP TS 36.101-1",
        "ETSI TS 138 211 | ETSI TS 138 211",
        "ETSI TS 138211 V15.2.0 (2018-07) | ETSI TS 138 211 V15.2.0",
        "ETSI TS 102 361-1 | ETSI TS 102 361-1",
        "ETSI GR NFV-IFA 024 V3.2.1 (2019-04) | ETSI GR NFV-IFA 024 V3.2.1",
        "ETSI ETS 300 009 ed.2 (1995-01) | ETSI ETS 300 009 ed.2",
        "IEEE 802.11ax-2021 | IEEE 802.11ax-2021",
        "IEEE Std 802.11-2020 | IEEE 802.11-2020",
        "IEEE802.11AX | IEEE 802.11ax",
        "RFC0793 | IETF RFC 793"
      })
  void bringsEverySpellingToOneKey(String text, String key) {
    var standard = StandardNumber.parse(text);

    assertThat(standard.key()).isEqualTo(key);
    assertThat(StandardNumber.parse(key)).isEqualTo(standard);
  }

  @Test
  void takesADesignationApart() {
    var standard = StandardNumber.parse("GB/T 39551.1-2020");

    assertThat(standard).isEqualTo(new StandardNumber("GB", "T", "39551", "1", "2020", null));
    assertThat(standard.body()).isEqualTo(StandardBody.CHINA_NATIONAL);
    assertThat(standard.year()).hasValue(2020);
    assertThat(standard.undated()).isEqualTo(StandardNumber.parse("GB/T 39551.1"));
    assertThat(StandardNumber.parse("ITU-T H.264 (08/2021)").year()).hasValue(2021);
  }

  @Test
  void knowsTheEtsiDeliverableOfA3gppSpecification() {
    var specification = StandardNumber.parse("3GPP TS 38.211 V15.1.0");

    var deliverable = specification.etsiEquivalent();

    assertThat(deliverable).hasValue(StandardNumber.parse("ETSI TS 138 211 V15.1.0"));
    assertThat(deliverable.flatMap(StandardNumber::threeGppEquivalent)).hasValue(specification);
    assertThat(StandardNumber.parse("ETSI TS 102 361-1").threeGppEquivalent()).isEmpty();
    assertThat(StandardNumber.parse("IEEE 802.11-2020").etsiEquivalent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GB", "创新过程知识产权管理国际标准", "US 6836899", "AB/T 123-2020", "ISO", "H01M 8/10"})
  void rejectsWhatIsNoDesignation(String text) {
    assertThat(StandardNumber.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> StandardNumber.parse(text))
        .isInstanceOf(InvalidIdentifierException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISLD-201608-010", "ISLD-200505-004", "GD-200407-001"})
  void readsDeclarationReferences(String text) {
    assertThat(DeclarationReference.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ISLD-201613-010", "ISLD-201608-", "XX-201608-010"})
  void rejectsWhatIsNoDeclarationReference(String text) {
    assertThat(DeclarationReference.tryParse(text)).isEmpty();
  }
}
