package io.luopan.model.party.matching;

import java.io.IOException;
import java.util.ArrayList;

/// Prints the tables of `docs/who-is-who.md`; with the argument `weights` the text of
/// `weights.csv`, with `memory` and a number what so many companies take. Reads the shared data
/// beside the project and nothing else.
public final class WhoIsWhoBenchmark {
  private WhoIsWhoBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("memory")) {
      new MemoryBenchmark(Integer.parseInt(arguments[1])).print();
      return;
    }
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
