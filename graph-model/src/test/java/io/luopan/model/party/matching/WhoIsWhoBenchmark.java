package io.luopan.model.party.matching;

import java.io.IOException;
import java.util.ArrayList;

/// Prints the tables of `docs/who-is-who.md`; with the argument `weights` the text of
/// `weights.csv`. Reads the shared data beside the project and nothing else.
public final class WhoIsWhoBenchmark {
  private WhoIsWhoBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var holders = new HolderBenchmark(HolderBenchmark::isNoAcronym);
    var inventors = new InventorBenchmark();
    if (arguments.length > 0 && arguments[0].equals("weights")) {
      var rows = new ArrayList<String>();
      rows.add("pairs,field,level,m,u,bits");
      rows.addAll(holders.weights());
      rows.addAll(inventors.weights());
      rows.forEach(System.out::println);
      return;
    }
    System.out.println("Inventors\n");
    inventors.print();
    System.out.println("\nHolders, without acronyms\n");
    holders.print();
    System.out.println("\nHolders, each name held out of the register\n");
    var register = holders.register();
    register.print();
    System.out.println("\nThe same by other rules, training half\n");
    register.printRules();
    System.out.println("\nHolders, acronyms too\n");
    new HolderBenchmark(_ -> true).print();
  }
}
