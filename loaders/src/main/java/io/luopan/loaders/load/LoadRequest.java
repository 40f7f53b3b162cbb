package io.luopan.loaders.load;

/// What is asked of a load.
///
/// @param again load a file that was loaded before once more
/// @param dryRun read and report only; the graph stays as it is
/// @param keepPartial when the file breaks off, keep what came before
public record LoadRequest(boolean again, boolean dryRun, boolean keepPartial) {
  public static final LoadRequest USUAL = new LoadRequest(false, false, false);
}
