package io.luopan.loaders.patent;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextLines;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import java.util.stream.Gatherer;
import java.util.stream.Stream;

/// Lists of patents as literature is cited (GB/T 7714), one a line, as CNKI exports them:
/// `[1]张三,李四. 一种装置[P]. 广东：CN108458999A,2018-08-28.`
public final class CitationListSource implements Source {
  private static final int ENOUGH = 3;

  @Override
  public String name() {
    return "gbt7714";
  }

  @Override
  public String description() {
    return "Lists of patents cited by GB/T 7714, one a line, as CNKI exports them.";
  }

  @Override
  public String formats() {
    return "text";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  /// Most lines cite something, and one cites a patent.
  @Override
  public Recognition recognize(FileSample sample) {
    var lines =
        sample.text().stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .limit(100)
            .toList();
    long patents = lines.stream().filter(line -> CitedPatent.find(line).isPresent()).count();
    return patents > 0 && 2 * patents >= lines.size() || patents >= ENOUGH
        ? Recognition.of(
            90, "%d lines as `authors. title[P]. place: number, date`".formatted(patents))
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TextLines.of(file)
        .gather(numbered(file.name()))
        .filter(line -> !line.text().isBlank())
        .map(CitationListSource::patent);
  }

  private record Line(SourcePosition at, String text) {}

  private static Gatherer<String, ?, Line> numbered(String file) {
    return Gatherer.ofSequential(
        () -> new long[1],
        Gatherer.Integrator.ofGreedy(
            (count, text, downstream) ->
                downstream.push(
                    new Line(
                        new SourcePosition(file, SourcePosition.Unit.LINE, ++count[0]), text))));
  }

  private static Parsed patent(Line line) {
    var cited = CitedPatent.find(line.text());
    if (cited.isEmpty()) {
      return new Parsed.Rejected(line.at(), new NotACitedPatent(), line.text());
    }
    try {
      return cited.get().accepted(line.at());
    } catch (ChineseRejection e) {
      return new Parsed.Rejected(line.at(), e.issue(), line.text());
    }
  }
}
