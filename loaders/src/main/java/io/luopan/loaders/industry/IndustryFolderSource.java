package io.luopan.loaders.industry;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.industry.IndustryFolderException;
import io.luopan.model.industry.IndustryFolders;
import io.luopan.model.load.SourceRank;
import java.util.List;
import java.util.stream.Stream;

/// A folder of an industry system or of chains, in the form of the reference data that ship with
/// Luopan. A folder holds together: one wrong reference in it refuses it whole.
public final class IndustryFolderSource implements Source {

  @Override
  public String name() {
    return "industry-folder";
  }

  @Override
  public String description() {
    return "A folder of our own form with an industry system, or a chain with its nodes, edges and selectors.";
  }

  @Override
  public String formats() {
    return "folder of system.yaml, clusters.csv, chains.csv or chain.yaml, nodes.csv, edges.csv, selectors.csv";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.LIST;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    if (!sample.directory()) {
      return Recognition.NO;
    }
    return sample
        .text()
        .flatMap(
            listing ->
                listing
                    .lines()
                    .filter(name -> name.endsWith("system.yaml") || name.endsWith("chain.yaml"))
                    .findFirst())
        .map(name -> Recognition.of(95, "a folder with " + name))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    try {
      return IndustryFolders.sourced(file.path()).stream()
          .<Parsed>map(one -> new Parsed.Accepted(one.at(), one.record(), List.of(one.fact())));
    } catch (IndustryFolderException e) {
      throw new UnreadableFileException(new BadIndustryFolder(e.at(), e.issue()), e);
    }
  }
}
