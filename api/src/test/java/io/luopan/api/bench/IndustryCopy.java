package io.luopan.api.bench;

import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.industry.IndustryFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The industry systems and chains that ship with Luopan, copied out into a folder.
final class IndustryCopy {
  private IndustryCopy() {}

  static BenchFile write(Path parent) {
    var folder = parent.resolve("industry");
    var texts = ResourceFolder.of(IndustryFolders.class, "").texts(".csv");
    texts.putAll(ResourceFolder.of(IndustryFolders.class, "").texts(".yaml"));
    try {
      for (var text : texts.entrySet()) {
        var file = folder.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BenchFile("the shipped industry folders", folder);
  }
}
