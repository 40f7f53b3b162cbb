package io.luopan.loaders.patent.odp;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.Set;
import java.util.stream.Stream;

/// Answers and bulk files of the USPTO's Open Data Portal on patent file wrappers, one record an
/// application.
public final class FileWrapperSource implements Source {
  private static final String BAG = "patentFileWrapperDataBag";

  /// What the portal's first version and its clients call the bag.
  private static final String FORMER_BAG = "patentBag";

  @Override
  public String name() {
    return "uspto-odp";
  }

  @Override
  public String description() {
    return "Patent file wrappers of the USPTO's Open Data Portal: applications with events, parties, priorities and assignments.";
  }

  @Override
  public String formats() {
    return "JSON (patentFileWrapperDataBag)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.OFFICE;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    return text.startsWith("{")
            && (text.contains('"' + BAG + '"') || text.contains('"' + FORMER_BAG + '"'))
        ? Recognition.of(96, "JSON with a bag of patent file wrappers")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return JsonRecords.readWithin(file, Set.of(BAG, FORMER_BAG), FileWrapper::parse);
  }
}
