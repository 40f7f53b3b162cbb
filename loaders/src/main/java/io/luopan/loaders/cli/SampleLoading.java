package io.luopan.loaders.cli;

import io.luopan.loaders.load.BulkLoading;
import io.luopan.loaders.load.LoadReport;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.sample.SampleSettings;
import io.luopan.loaders.sample.SampleSource;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.SourceRank;
import io.luopan.model.party.HolderNames;

/// Loads the synthetic sample, which is generated and read from no file.
public final class SampleLoading {
  private SampleLoading() {}

  public static LoadReport load(Loading loading, SampleSettings settings, LoadRequest request) {
    var item = item(settings);
    return loading.load(item.file(), item.recognizedBy(), item.records(), request);
  }

  /// The sample as something to load.
  public static BulkLoading.Item item(SampleSettings settings) {
    var name =
        "synthetic sample (%,d patents, seed %d)".formatted(settings.patents(), settings.seed());
    var file =
        LoadFile.of(name, SampleSource.NAME, SourceRank.SYNTHETIC, HolderNames.sha256(name), 0);
    return new BulkLoading.Item(
        file, "generated", position -> new SampleSource().generate(settings, position));
  }
}
