package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// What folders, ZIP, GZIP and TAR hold, by their content and not by their names.
///
/// Files in ZIP and GZIP are read as streams where they lie; those in a TAR, which has no list of
/// its files, are unpacked once. A file that unpacks to far more than it says is a trap and ends
/// the reading.
public final class Archives {
  private static final int MOST_MEMBERS = 1_000_000;
  private static final long HARMLESS_BYTES = 64L << 20;
  private static final int HIGHEST_RATIO = 250;
  private static final int TAR_BLOCK = 512;
  private static final int TAR_MAGIC_AT = 257;

  private Archives() {}

  /// The files that a folder or archive holds, by name; empty for a file that is no archive, which
  /// a spreadsheet is not.
  ///
  /// @throws UnreadableFileException when the archive is damaged or a trap
  public static List<InputFile> members(InputFile file) {
    try {
      if (file.isFolder()) {
        return inFolder(file);
      }
      if (!file.member().isEmpty() || !file.members().isEmpty()) {
        return List.of();
      }
      return switch (FileFormat.of(head(Files.newInputStream(file.path())))) {
        case ZIP -> inZip(file);
        case GZIP -> inGzip(file);
        case TAR -> inTar(file, Files.newInputStream(file.path()));
        default -> List.of();
      };
    } catch (ZipException e) {
      throw new UnreadableFileException(
          new BrokenOff(file.name(), "it is an archive, but does not unpack"), e);
    } catch (IOException e) {
      throw new UnreadableFileException(
          new BrokenOff(file.name(), "the archive cannot be read on"), e);
    }
  }

  static InputStream open(Path archive, String member) throws IOException {
    if (FileFormat.of(head(Files.newInputStream(archive))) == FileFormat.GZIP) {
      return new Guarded(gunzip(archive), member, Files.size(archive));
    }
    var zip = new ZipFile(archive.toFile());
    try {
      var entry = zip.getEntry(member);
      if (entry == null) {
        throw new ZipException("no entry " + member);
      }
      return new Guarded(zip.getInputStream(entry), member, entry.getCompressedSize()) {
        @Override
        public void close() throws IOException {
          super.close();
          zip.close();
        }
      };
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /// How much a packed file unpacks to, as far as the archive says it without being read.
  static long size(Path archive, String member) throws IOException {
    if (FileFormat.of(head(Files.newInputStream(archive))) == FileFormat.GZIP) {
      return Files.size(archive);
    }
    try (var zip = new ZipFile(archive.toFile())) {
      var entry = zip.getEntry(member);
      return entry == null ? 0 : entry.getSize();
    }
  }

  private static List<InputFile> inFolder(InputFile folder) throws IOException {
    try (var walk = Files.walk(folder.path())) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> !isHidden(folder.path().relativize(path)))
          .sorted()
          .limit(MOST_MEMBERS)
          .map(path -> folder.inside(path, slashed(folder.path().relativize(path))))
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (var part : relative) {
      if (part.toString().matches("\\.[^.].*")) {
        return true;
      }
    }
    return false;
  }

  private static String slashed(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  private static List<InputFile> inZip(InputFile file) throws IOException {
    try (var zip = new ZipFile(file.path().toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
        return List.of();
      }
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(java.util.zip.ZipEntry::getName)
          .filter(name -> !isHidden(Path.of(name)) && !name.startsWith("__MACOSX/"))
          .sorted()
          .limit(MOST_MEMBERS)
          .map(file::packed)
          .toList();
    }
  }

  private static List<InputFile> inGzip(InputFile file) throws IOException {
    if (FileFormat.of(head(gunzip(file.path()))) == FileFormat.TAR) {
      return inTar(file, new Guarded(gunzip(file.path()), file.name(), Files.size(file.path())));
    }
    return List.of(file.packed(file.name().replaceFirst("(?i)\\.gz$", "")));
  }

  private static List<InputFile> inTar(InputFile file, InputStream content) throws IOException {
    var folder = TemporaryFiles.folder();
    var members = new ArrayList<InputFile>();
    try (var tar = new TarArchiveInputStream(new BufferedInputStream(content))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()
            && !isHidden(Path.of(entry.getName()))
            && members.size() < MOST_MEMBERS) {
          // The entry's own name may lead anywhere; it is told to people, never used as a path.
          var copy = folder.resolve(Integer.toString(members.size()));
          Files.copy(tar, copy);
          members.add(file.inside(copy, entry.getName()));
        }
      }
    }
    members.sort(java.util.Comparator.comparing(InputFile::name));
    return members;
  }

  private static InputStream gunzip(Path archive) throws IOException {
    return new GZIPInputStream(Files.newInputStream(archive), 1 << 16);
  }

  private static byte[] head(InputStream content) throws IOException {
    try (var in = content) {
      return in.readNBytes(Encodings.LOOKED_AT_BYTES);
    }
  }

  static boolean isTar(byte[] head) {
    return head.length >= TAR_BLOCK
        && new String(head, TAR_MAGIC_AT, 5, java.nio.charset.StandardCharsets.US_ASCII)
            .equals("ustar");
  }

  /// Ends when a file unpacks to far more than its packed size.
  private static class Guarded extends FilterInputStream {
    private final String name;
    private final long limit;
    private long read;

    Guarded(InputStream in, String name, long packedBytes) {
      super(in);
      this.name = name;
      this.limit = Math.max(HARMLESS_BYTES, packedBytes * HIGHEST_RATIO);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(long bytes) {
      read += bytes;
      if (read > limit) {
        throw new UnreadableFileException(
            new BeyondLimit(
                name,
                "it unpacks to more than %,d times its size, as a ZIP bomb does"
                    .formatted(HIGHEST_RATIO),
                "unpack it yourself if you trust it"));
      }
    }
  }
}
