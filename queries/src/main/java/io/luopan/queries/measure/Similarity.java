package io.luopan.queries.measure;

/// Ways to make relatedness of co-occurrence other than [Formula#PROXIMITY], as the R package
/// EconGeo offers them: from how often two nodes meet (c), how often each meets any (one, two), and
/// how often nodes meet at all, counted both ways.
///
/// Sources: van Eck and Waltman, JASIST 60 (2009) 1635; Steijn 2017 for the probability.
public enum Similarity {
  COSINE {
    @Override
    public double of(double c, double one, double two, double all) {
      return c / Math.sqrt(one * two);
    }
  },
  JACCARD {
    @Override
    public double of(double c, double one, double two, double all) {
      return c / (one + two - c);
    }
  },
  ASSOCIATION {
    @Override
    public double of(double c, double one, double two, double all) {
      return c * all / (one * two);
    }
  },
  PROBABILITY {
    @Override
    public double of(double c, double one, double two, double all) {
      double expected = one / all * two / (all - one) + two / all * one / (all - two);
      return c / (expected * all / 2);
    }
  };

  /// Asked only where the two meet, so that no denominator is zero.
  public abstract double of(double c, double one, double two, double all);
}
