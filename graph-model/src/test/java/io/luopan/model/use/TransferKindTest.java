package io.luopan.model.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSIGNMENT OF ASSIGNORS INTEREST (SEE DOCUMENT FOR DETAILS). | ASSIGNMENT
          NUNC PRO TUNC ASSIGNMENT                                     | ASSIGNMENT
          MERGER AND CHANGE OF NAME                                    | MERGER
          CHANGE OF NAME                                               | CHANGE_OF_NAME
          RELEASE BY SECURED PARTY                                     | RELEASE
          Grant of Security Interest                                   | SECURITY_INTEREST
          ASSIGNMENT OF SECURITY INTEREST                              | SECURITY_INTEREST
          TERMINATION AND RELEASE OF LIEN                              | RELEASE
          CONFIRMATORY LICENSE                                         | LICENCE
          CORRECTIVE ASSIGNMENT TO CORRECT THE ASSIGNEE                | CORRECTION
          LETTERS OF TESTAMENTARY                                      | SUCCESSION
          COURT ORDER                                                  | COURT_ORDER
          OPTION                                                       | OTHER
          """)
  void followsFromTheWordsOfTheConveyance(String conveyance, TransferKind kind) {
    assertThat(TransferKind.of(conveyance)).isEqualTo(kind);
  }

  @Test
  void readsReelAndFrameInAnySpelling() {
    assertThat(ReelFrame.tryParse("43433-231")).contains(new ReelFrame(43433, 231));
    assertThat(ReelFrame.tryParse("043433/0231").map(ReelFrame::text)).contains("043433/0231");
    assertThat(ReelFrame.tryParse("43433")).isEmpty();
  }
}
