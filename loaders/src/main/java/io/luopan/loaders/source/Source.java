package io.luopan.loaders.source;

import io.luopan.loaders.file.InputFile;
import io.luopan.model.load.SourceRank;
import java.util.stream.Stream;

/// A kind of file that Luopan understands: it recognizes the file by its content and turns its
/// records into facts.
///
/// Implementations are listed in `META-INF/services`; they keep no state between files.
public interface Source {

  /// The name used on the command line, such as `uspto-grant`.
  String name();

  /// One sentence for people: what the file is and who makes it.
  String description();

  /// Formats as people say them, such as `XLSX, XLS, CSV`.
  String formats();

  SourceRank rank();

  /// Looks at the beginning of a file only; cheap, and never throws on strange content.
  Recognition recognize(FileSample sample);

  /// Reads the file record by record, in file order, in bounded memory; the same file gives the
  /// same records each time.
  ///
  /// The stream must be closed. A bad record is a [Parsed.Rejected] and reading goes on.
  ///
  /// @throws UnreadableFileException at once or while streaming, when the file as a whole cannot be
  /// read on
  Stream<Parsed> read(InputFile file);
}
