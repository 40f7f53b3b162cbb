package io.luopan.loaders.sample;

/// Which sample: the same `seed` and number of `patents` give the same facts in the same order.
///
/// @param patents 1 to 10,000,000
public record SampleSettings(long seed, long patents) {
  public static final long MOST_PATENTS = 10_000_000;
  public static final SampleSettings STANDARD = new SampleSettings(613, 20_000);

  public SampleSettings {
    if (patents < 1 || patents > MOST_PATENTS) {
      throw new IllegalArgumentException(
          "A sample has 1 to 10,000,000 patents, not %,d.".formatted(patents));
    }
  }

  public static SampleSettings ofSize(long patents) {
    return new SampleSettings(STANDARD.seed(), patents);
  }
}
