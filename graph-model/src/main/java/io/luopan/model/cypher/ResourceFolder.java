package io.luopan.model.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// A folder of resources beside a class, listed whether the class comes from a jar or a directory.
public record ResourceFolder(Class<?> owner, String folder) {

  /// @param folder relative to the class's package, empty for the package itself
  public static ResourceFolder of(Class<?> owner, String folder) {
    return new ResourceFolder(owner, folder);
  }

  /// The texts of all files below the folder whose names end so, by path relative to it with `/`,
  /// in order.
  public SortedMap<String, String> texts(String ending) {
    var relative =
        owner.getPackageName().replace('.', '/') + (folder.isEmpty() ? "" : "/" + folder);
    try {
      var location = Path.of(owner.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(location)) {
        return read(location.resolve(relative), ending);
      }
      try (var jar = FileSystems.newFileSystem(location)) {
        return read(jar.getPath(relative), ending);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> read(Path folder, String ending) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
