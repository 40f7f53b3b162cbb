package io.luopan.model.party.matching;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Prints what the resolver's steps hold of made-up companies of one name each: names taken apart,
/// pairs that share a key, what is found of each pair; and whether groups can be made beside them.
final class MemoryBenchmark {
  private static final int SEED = 1;
  private static final List<String> PLACES =
      List.of("北京", "上海", "扬州", "泰安", "深圳", "苏州", "武汉", "成都", "西安", "杭州");
  private static final List<String> TRADES =
      List.of("机械", "电子", "生物", "新能源", "半导体", "材料", "化工", "信息", "医药", "环保");

  private final Random random = new Random(SEED);
  private final int companies;
  private long usedBytes;

  MemoryBenchmark(int companies) {
    this.companies = companies;
  }

  void print() {
    var heap = Runtime.getRuntime().maxMemory() >> 20;
    System.out.printf(Locale.ROOT, "%,d companies, a heap of %,d MB%n", companies, heap);
    var matcher = new HolderMatcher();
    readTables(matcher);
    var read = new ArrayList<ReadParty>(companies);
    for (int i = 0; i < companies; i++) {
      read.add(matcher.read(Party.named(name())));
    }
    print("names taken apart", companies);
    var blocks = Blocking.ofHolders(HolderBenchmark.LARGEST_BLOCK).of(read);
    print("pairs that share a key", blocks.pairs().size());
    var links =
        blocks.pairs().stream()
            .parallel()
            .map(
                pair ->
                    link(pair, matcher.compare(read.get(pair.first()), read.get(pair.second()))))
            .toList();
    print("findings", links.size());
    var groups = Clusters.of(companies, links, HolderBenchmark.MARGIN, _ -> true);
    print("groups", groups.size());
    Reference.reachabilityFence(read);
    Reference.reachabilityFence(blocks);
    Reference.reachabilityFence(links);
  }

  /// Words, places and weights are read once and are no company's.
  private void readTables(HolderMatcher matcher) {
    var few = Stream.generate(this::name).limit(200).map(Party::named).map(matcher::read).toList();
    Blocking.ofHolders(HolderBenchmark.LARGEST_BLOCK).of(few);
    few.forEach(company -> matcher.compare(few.getFirst(), company));
    usedBytes = usedBytes();
  }

  private String name() {
    return pick(PLACES) + hanzi() + hanzi() + pick(TRADES) + "科技有限公司";
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private char hanzi() {
    return (char) ('一' + random.nextInt(5_000));
  }

  /// As the resolver keeps it: evidence of pairs that may be one only.
  private static Clusters.Link link(Blocking.Pair pair, Match match) {
    boolean kept = match.verdict() != Verdict.DIFFERENT;
    return new Clusters.Link(
        pair.first(),
        pair.second(),
        kept ? match : new Match(match.score(), match.bits(), List.of(), match.verdict()));
  }

  private void print(String what, long count) {
    long used = usedBytes();
    System.out.printf(
        Locale.ROOT,
        "%,d %s: %,d MB more, %,d bytes each%n",
        count,
        what,
        used - usedBytes >> 20,
        (used - usedBytes) / count);
    usedBytes = used;
  }

  private static long usedBytes() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
