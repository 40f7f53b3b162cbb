package io.luopan.queries.projection;

import java.util.List;

/// What is counted on one chain node.
public sealed interface NodeCount {

  /// @param amount what the area compared with has
  /// @param located patents whose place is known
  record Total(double amount, long patents, long located) implements NodeCount {}

  /// What a region has, whole. Status known and valid count patents.
  record Local(long patents, long families, long holders, long statusKnown, long valid)
      implements NodeCount {
    public static final Local NOTHING = new Local(0, 0, 0, 0, 0);
  }

  /// Valid Chinese families, those of them held abroad only or by holders of unknown place; and the
  /// citations of all patents whose holders' place is known.
  record Control(long valid, long foreign, long unplaced, long cited, long citedDomestic)
      implements NodeCount {
    public static final Control NOTHING = new Control(0, 0, 0, 0, 0);
  }

  /// The four holders with most valid Chinese families, and the families they hold together.
  record Largest(long families, List<Big> holders) implements NodeCount {
    public static final Largest NOTHING = new Largest(0, List.of());

    public Largest {
      holders = List.copyOf(holders);
    }

    public boolean allForeign() {
      return holders.size() == 4 && holders.stream().allMatch(Big::foreign);
    }
  }

  /// Who controls a node.
  record Held(Control control, Largest largest) implements NodeCount {
    public static final Held NOTHING = new Held(Control.NOTHING, Largest.NOTHING);
  }

  /// @param foreign whether it sits outside CN, HK, MO and TW wherever a record places it
  record Big(String holder, long families, boolean foreign) {}
}
