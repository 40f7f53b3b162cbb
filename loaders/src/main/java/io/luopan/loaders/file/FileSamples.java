package io.luopan.loaders.file;

import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the beginning of a file or folder, by which sources recognize it.
public final class FileSamples {
  private static final int MOST_LISTED_FILES = 10_000;
  private static final Pattern XML_ENCODING =
      Pattern.compile(
          "^<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

  private static final Pattern JSON = Pattern.compile("\\{|\\[\\s*[\\[{\\]]");

  private FileSamples() {}

  /// Reads at most 64 KiB of a text and the first ten rows of a table.
  ///
  /// @throws UnreadableFileException when the file is empty, an image or the like, damaged, or in
  /// no known encoding
  public static FileSample of(InputFile file) {
    if (file.isFolder()) {
      return new FileSample(
          file.name(), new byte[0], Optional.of(listing(file)), Optional.empty(), true);
    }
    var head = Tables.head(file);
    return switch (FileFormat.of(head)) {
      case ZIP, OLE2 -> sample(file, head, Optional.empty(), Optional.of(Tables.sample(file)));
      case TEXT -> textSample(file, head);
      case EMPTY -> throw new UnreadableFileException(new EmptyFile(file.name()));
      case FileFormat other ->
          throw new UnreadableFileException(WrongFileFormat.of(file.name(), other));
    };
  }

  private static FileSample textSample(InputFile file, byte[] head) {
    var ascii = new String(head, StandardCharsets.ISO_8859_1);
    var xml = XML_ENCODING.matcher(ascii);
    if (xml.find() && Charset.isSupported(xml.group(1))) {
      var text = new String(head, Charset.forName(xml.group(1)));
      return sample(file, head, Optional.of(text), Optional.empty());
    }
    var text = Tables.headText(file, head);
    var start = text.stripLeading();
    boolean marked = start.startsWith("<") || JSON.matcher(start).lookingAt();
    Optional<List<List<String>>> table =
        marked ? Optional.empty() : Optional.of(Tables.sample(file));
    return sample(file, head, Optional.of(text), table);
  }

  private static FileSample sample(
      InputFile file, byte[] head, Optional<String> text, Optional<List<List<String>>> table) {
    return new FileSample(file.name(), head, text, table, false);
  }

  /// The relative names of the folder's files in order, one a line.
  private static String listing(InputFile folder) {
    try (var files = Files.walk(folder.path())) {
      return files
          .filter(Files::isRegularFile)
          .limit(MOST_LISTED_FILES)
          .map(path -> folder.path().relativize(path).toString().replace('\\', '/'))
          .sorted()
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
