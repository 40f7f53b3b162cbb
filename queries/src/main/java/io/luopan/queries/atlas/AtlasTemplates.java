package io.luopan.queries.atlas;

import io.luopan.model.cypher.ResourceFolder;
import io.luopan.queries.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The templates that ship, and those of a folder of one's own; of one code, one's own is meant.
///
/// Files are read when a template is asked for, so that a changed file counts at once.
public final class AtlasTemplates {
  static final String ENDING = ".yaml";
  private static final int MOST_FILES = 50;
  private static final long MOST_BYTES = 64 * 1024;

  private final SortedMap<String, AtlasTemplate> shipped = new TreeMap<>();
  private final @Nullable Path folder;

  /// @param folder of one's own templates, or null for none
  /// @throws IllegalArgumentException when it is no folder
  public AtlasTemplates(@Nullable Path folder) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("There is no folder of templates " + folder + ".");
    }
    this.folder = folder;
    ResourceFolder.of(AtlasTemplates.class, "templates")
        .texts(ENDING)
        .forEach((file, text) -> shipped.put(codeOf(file), TemplateFile.read(file, text)));
  }

  /// @throws RefusedException with those there are when there is none of this code, or when a file
  /// of one's own cannot be read
  public AtlasTemplate get(String code) {
    var all = byCode();
    var found = all.get(code);
    if (found == null) {
      throw RefusedException.badInput(
          "No template is called '%s'; there are: %s."
              .formatted(code, String.join(", ", all.keySet())));
    }
    return found;
  }

  /// By code, in its order.
  ///
  /// @throws RefusedException when a file of one's own cannot be read
  public List<AtlasTemplate> list() {
    return List.copyOf(byCode().values());
  }

  private SortedMap<String, AtlasTemplate> byCode() {
    var all = new TreeMap<>(shipped);
    ownFiles().forEach(file -> all.put(codeOf(file.getFileName().toString()), read(file)));
    return all;
  }

  private List<Path> ownFiles() {
    if (folder == null) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      var found =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted()
              .limit(MOST_FILES + 1L)
              .toList();
      if (found.size() > MOST_FILES) {
        throw RefusedException.limit(
            "The folder of templates holds more than %d files.".formatted(MOST_FILES));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of templates cannot be listed.", e);
    }
  }

  private static AtlasTemplate read(Path file) {
    var name = file.getFileName().toString();
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw RefusedException.limit(
            "The template %s has more than %d KiB.".formatted(name, MOST_BYTES / 1024));
      }
      return TemplateFile.read(name, Files.readString(file));
    } catch (MalformedInputException e) {
      throw TemplateFile.wrong(name, "it is not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + name + " cannot be read.", e);
    }
  }

  private static String codeOf(String file) {
    return file.substring(0, file.length() - ENDING.length());
  }
}
