package io.luopan.loaders.mapped;

import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.SourceCatalogue;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.cypher.ResourceFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The mappings that ship with Luopan, each a source of its own, and those that users write.
public final class Mappings implements SourceCatalogue {
  private static final long LARGEST_BYTES = 1 << 20;

  /// One YAML file beside this class each; parsed once.
  private static final class Shipped {
    private static final List<Source> SOURCES =
        ResourceFolder.of(Mappings.class, "").texts(".yaml").entrySet().stream()
            .map(file -> MappingReader.read(file.getKey(), file.getValue()))
            .<Source>map(MappedTableSource::new)
            .toList();
  }

  @Override
  public List<Source> sources() {
    return Shipped.SOURCES;
  }

  /// The source that a user's mapping describes.
  ///
  /// @throws UnreadableFileException when the file is no mapping, with the line and what to write
  public static Source read(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new UnreadableFileException(
            new BadMapping(name, 1, "it is larger than 1 MiB; name the mapping, not the table"));
      }
      return new MappedTableSource(MappingReader.read(name, Files.readString(file)));
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException(
          new BadMapping(name, 1, "it is not UTF-8; save it as UTF-8"), e);
    } catch (IOException e) {
      throw new UnreadableFileException(
          new BadMapping(name, 1, "there is no such file that can be read; check its name"), e);
    }
  }
}
