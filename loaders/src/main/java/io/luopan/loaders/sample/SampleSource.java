package io.luopan.loaders.sample;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.load.SourceRank;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The bundled sample: synthetic patents of a province on the shipped chains. It reads no file; see
/// [#generate].
public final class SampleSource implements Source {
  public static final String NAME = "sample";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "Synthetic patents of a province, made up by Luopan for demonstration and marked as such.";
  }

  @Override
  public String formats() {
    return "none: it is generated";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.SYNTHETIC;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    throw new UnreadableFileException(new SampleReadsNoFile(file.name()));
  }

  /// One record a patent, in the order of their indexes, in constant memory; equal settings give
  /// equal records.
  public Stream<Parsed> generate(SampleSettings settings) {
    return generate(settings, 0);
  }

  /// As [#generate(SampleSettings)] without its first `from` records, which cost nothing.
  public Stream<Parsed> generate(SampleSettings settings, long from) {
    var patents = new SamplePatents(settings, IndustryFolders.readShipped());
    return LongStream.range(from, settings.patents()).mapToObj(patents::record);
  }
}
