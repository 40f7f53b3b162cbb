package io.luopan.queries.projection;

/// In what roles a party stands beside a patent, and where it sits, in 32 bits.
final class Parties {
  static final int APPLICANT = 1;
  static final int HOLDER = 2;
  static final int FIRST = 4;
  private static final int ROLES = 3;

  private Parties() {}

  static int of(int roles, int place, int rank) {
    return rank << ROLES + 2 | place << ROLES | roles;
  }

  static boolean is(int party, int role) {
    return (party & role) != 0;
  }

  /// [Flags#DOMESTIC], [Flags#FOREIGN] or [Flags#UNPLACED].
  static int place(int party) {
    return party >> ROLES & 3;
  }

  static int rank(int party) {
    return party >>> ROLES + 2;
  }

  static int withRank(int party, int rank) {
    return party & (1 << ROLES + 2) - 1 | rank << ROLES + 2;
  }
}
