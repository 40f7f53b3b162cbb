package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardNumber;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final SourcePosition AT =
      new SourcePosition("isld.csv", SourcePosition.Unit.ROW, 2);

  @Test
  void countsRecordsThatSayLittle() {
    assertThat(sizes(IntStream.range(0, 25).mapToObj(_ -> declaring(1, 1))))
        .containsExactly(10, 10, 5);
  }

  @Test
  void endsABatchAfterARecordThatSaysMuch() {
    var records = Stream.of(declaring(0, 0), declaring(30, 1), declaring(1, 1), declaring(1, 40));

    assertThat(sizes(records)).containsExactly(2, 2);
  }

  @Test
  void mayBeginWithASmallerBatch() {
    var records = IntStream.range(0, 25).mapToObj(_ -> declaring(1, 1));

    var sizes = records.gather(Batches.of(4, 10)).map(List::size).toList();

    assertThat(sizes).containsExactly(4, 10, 10, 1);
  }

  @Test
  void makesNoBatchOfNothing() {
    assertThat(sizes(Stream.of())).isEmpty();
  }

  private static List<Integer> sizes(Stream<Parsed> records) {
    return records.gather(Batches.of(10)).map(List::size).toList();
  }

  private static Parsed declaring(int patents, int standards) {
    var declaredFor = DeclaredStandard.of(StandardNumber.parse("ETSI TS 138 211"));
    var patent =
        new DeclaredPatent(
            "1",
            NamedPatent.of("EP1000000A1", null),
            null,
            null,
            null,
            Collections.nCopies(standards, declaredFor));
    return new Parsed.Accepted(
        AT,
        new DeclarationFact(
            "ETSI",
            "ISLD-201608-010",
            "Sample",
            null,
            null,
            DeclarationFact.Scope.SPECIFIC,
            null,
            List.of(),
            Collections.nCopies(patents, patent)));
  }
}
