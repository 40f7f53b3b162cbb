package io.luopan.model.load;

/// A file that is loaded: `key` is the file part of the references on its facts.
public record LoadFile(
    String key, String name, String source, SourceRank rank, String sha256, long sizeBytes) {
  public static LoadFile of(
      String name, String source, SourceRank rank, String sha256, long sizeBytes) {
    return new LoadFile(SourceRef.fileKey(rank, sha256), name, source, rank, sha256, sizeBytes);
  }
}
