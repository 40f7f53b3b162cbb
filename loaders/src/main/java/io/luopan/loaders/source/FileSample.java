package io.luopan.loaders.source;

import java.util.Optional;

/// The beginning of a file, for recognition.
///
/// @param name the file's name without folders; a hint only
/// @param head the first bytes, at most 64 KiB, after decompression
/// @param text `head` as text in the detected encoding, absent for binary formats
/// @param table the first rows where the file is a table (CSV, TSV, XLSX, XLS), at most ten
/// @param directory whether this is a folder; `text` then lists its file names, one a line
public record FileSample(
    String name,
    byte[] head,
    Optional<String> text,
    Optional<java.util.List<java.util.List<String>>> table,
    boolean directory) {}
