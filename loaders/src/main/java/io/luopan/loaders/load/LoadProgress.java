package io.luopan.loaders.load;

import java.util.OptionalDouble;

/// Told while a load goes on; calls come once a batch.
@FunctionalInterface
public interface LoadProgress {
  LoadProgress SILENT = (_, _) -> {};

  /// @param records how many records of the file are behind the load
  /// @param share how much of the file that is, 0–1, where the file's size tells
  void at(long records, OptionalDouble share);
}
