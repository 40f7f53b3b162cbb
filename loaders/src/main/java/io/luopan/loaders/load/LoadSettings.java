package io.luopan.loaders.load;

/// How loads go about it.
///
/// @param batchSize records a transaction; fewer where they say much
/// @param pauseAfterBatch for
/// tests that kill a load: stand still after so many batches of this run; 0 never
public record LoadSettings(int batchSize, int pauseAfterBatch) {
  private static final int BATCH = 2_000;

  /// The settings that the environment of the process gives.
  public static LoadSettings ofProcess() {
    return new LoadSettings(
        Integer.getInteger("luopan.load.batchSize", BATCH),
        Integer.getInteger("luopan.load.pauseAfterBatch", 0));
  }

  /// Stands still for ever when this is the batch to pause after.
  void pauseAfter(long batch) {
    if (batch == pauseAfterBatch) {
      System.out.println("paused after batch " + batch);
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
