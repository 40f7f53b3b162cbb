package io.luopan.loaders.load;

/// What is asked of a load.
///
/// @param again load a file that was loaded before once more
/// @param dryRun read and report only; the graph stays as it is
/// @param keepPartial when the file breaks off, keep what came before
/// @param replacing the file is a newer whole of its source: take back what earlier files said
public record LoadRequest(boolean again, boolean dryRun, boolean keepPartial, boolean replacing) {
  public static final LoadRequest USUAL = new LoadRequest(false, false, false, false);
}
