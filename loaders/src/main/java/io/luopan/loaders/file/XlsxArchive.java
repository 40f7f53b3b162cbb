package io.luopan.loaders.file;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks at an XLSX file as the ZIP archive it is, before anything is parsed.
///
/// Every part that will be read is inflated once to nowhere: that finds archives that break off,
/// and those that unpack to far more than they say or than a spreadsheet can need. Cost: about a
/// second for 300 MB of content.
final class XlsxArchive {
  /// A part may be this large whatever its ratio.
  private static final long HARMLESS_BYTES = 32L << 20;

  private static final long LARGEST_BYTES = 4L << 30;
  private static final int HIGHEST_RATIO = 200;

  private XlsxArchive() {}

  /// @throws UnreadableFileException when the file is no workbook, damaged, or a trap
  static void check(InputFile file) {
    var name = file.name();
    try (var zip = new ZipFile(file.path().toFile())) {
      requireWorkbook(name, zip);
      long total = 0;
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        if (isRead(entry.getName())) {
          total += inflatedBytes(name, zip, entry, LARGEST_BYTES - total);
        }
      }
    } catch (ZipException e) {
      var sign = "it begins like a spreadsheet (XLSX), but its archive does not unpack";
      throw new UnreadableFileException(new BrokenOff(name, sign), e);
    } catch (IOException e) {
      var sign = "a part of its archive breaks off";
      throw new UnreadableFileException(new BrokenOff(name, sign), e);
    }
  }

  private static boolean isRead(String part) {
    return part.startsWith("xl/") && part.endsWith(".xml")
        || part.endsWith(".rels")
        || part.equals("[Content_Types].xml");
  }

  private static void requireWorkbook(String name, ZipFile zip) {
    if (zip.getEntry("xl/workbook.xml") != null) {
      return;
    }
    var advice = "open it in a spreadsheet program and save it as XLSX";
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw new UnreadableFileException(
          new WrongFileFormat(name, "a binary workbook (XLSB)", "an XLSX spreadsheet", advice));
    }
    if (zip.getEntry("content.xml") != null) {
      throw new UnreadableFileException(
          new WrongFileFormat(name, "an OpenDocument file", "an XLSX spreadsheet", advice));
    }
    if (zip.getEntry("word/document.xml") != null) {
      throw new UnreadableFileException(
          new WrongFileFormat(name, "a Word document", "a spreadsheet", "save its table as XLSX"));
    }
    throw new UnreadableFileException(WrongFileFormat.of(name, FileFormat.ZIP));
  }

  private static long inflatedBytes(String name, ZipFile zip, ZipEntry entry, long left)
      throws IOException {
    long limit = Math.max(HARMLESS_BYTES, entry.getCompressedSize() * HIGHEST_RATIO);
    long bytes = 0;
    var buffer = new byte[1 << 16];
    try (var in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > limit || bytes > left) {
          var what =
              "its part %s unpacks to more than %,d times its size or the whole to over %,d GB, as a ZIP bomb does"
                  .formatted(entry.getName(), HIGHEST_RATIO, LARGEST_BYTES >> 30);
          var advice = "save the table anew as CSV if you trust it";
          throw new UnreadableFileException(new BeyondLimit(name, what, advice));
        }
      }
    }
    return bytes;
  }
}
