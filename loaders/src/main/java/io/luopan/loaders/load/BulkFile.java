package io.luopan.loaders.load;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.RejectedRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of a bulk load, and what became of it so far.
final class BulkFile {
  final BulkLoading.Item item;
  final LoadTally tally = new LoadTally();
  final List<RejectedRecord> rejects = new ArrayList<>();

  /// How many batches of it can be read.
  long batches;

  /// Whether it speaks of industry chains.
  boolean industry;

  /// The same file as an item before it.
  boolean again;

  @Nullable UnreadableFileException failure;

  BulkFile(BulkLoading.Item item) {
    this.item = item;
  }

  boolean isLoaded(LoadRequest request) {
    return !again && (failure == null || request.keepPartial());
  }
}
