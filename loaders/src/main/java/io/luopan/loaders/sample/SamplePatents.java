package io.luopan.loaders.sample;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.util.ArrayList;
import java.util.List;

/// Makes the record of any index: a patent, where a Chinese holder appears in English the register
/// entry that ties both names, and what declarations, lists and findings say of it. The first
/// record also tells of the standards and pools.
final class SamplePatents {
  /// Above all family numbers that offices use.
  private static final long FAMILIES = 9_000_000_000L;

  private final SampleWorld world;
  private final Filings filings;
  private final SampleHolders holders;
  private final SampleParties parties;
  private final SampleClasses classes;
  private final SampleTexts texts;
  private final SampleCitations citations;
  private final SampleStandards standards;
  private final SamplePools pools;
  private final SampleDeclarations declarations;
  private final SampleListings listings;
  private final long seed;

  SamplePatents(SampleSettings settings, List<IndustryFact> industry) {
    var words = new SampleWords();
    seed = settings.seed();
    world = new SampleWorld(new SampleProfile(), industry, words, seed);
    filings = new Filings(world, seed);
    holders = new SampleHolders(world, words, settings);
    parties = new SampleParties(words, holders, seed);
    classes = new SampleClasses(world, words, seed);
    texts = new SampleTexts(words, seed);
    citations = new SampleCitations(world, filings, seed);
    standards = new SampleStandards(world, holders);
    pools = new SamplePools(world, holders, seed);
    declarations = new SampleDeclarations(standards, parties, seed);
    listings = new SampleListings(pools, standards.list(), seed);
  }

  SampleWorld world() {
    return world;
  }

  Parsed record(long index) {
    var filed = filings.at(index);
    var applicants = holders.applicants(filed);
    var facts = new ArrayList<Fact>();
    var life = life(filed, applicants.getFirst());
    facts.add(patent(filed, applicants, life));
    if (filed.american()) {
      applicants.stream()
          .filter(holder -> holder.creditCode() != null)
          .forEach(holder -> facts.add(holder.registerEntry()));
    }
    facts.addAll(declarations.of(filed, life, applicants.getFirst()));
    facts.addAll(listings.of(filed, life, applicants.getFirst()));
    if (index == 0) {
      facts.addAll(standards.facts());
      facts.addAll(pools.facts());
    }
    return new Parsed.Accepted(
        new SourcePosition(SampleSource.NAME, SourcePosition.Unit.RECORD, index + 1),
        Long.toString(index + 1),
        facts);
  }

  private Life life(Filed filed, SampleHolder first) {
    boolean cherished =
        world
            .profile()
            .gap(filed.place(), filed.node().id())
            .filter(gap -> gap.kind() == Gap.Kind.STRONG)
            .isPresent();
    return Life.of(filed, first.type(), cherished, seed);
  }

  private PatentFact patent(Filed filed, List<SampleHolder> applicants, Life life) {
    var patent = numbered(filed, life);
    patent
        .type(filed.type())
        .filedOn(filed.filedOn())
        .grantedOn(life.grantedOn())
        .status(life.status());
    if (filed.base() != filed.index() || filings.goesToAmerica(filed)) {
      patent.family(new FamilyId(FamilyId.Kind.SIMPLE, FAMILIES + filed.base()));
    }
    var classified = classes.classify(filed);
    classified.classes().forEach(patent::classified);
    texts.write(patent, filed, classified);
    boolean decided = world.profile().isDecided(filed.place(), filed.node().id());
    parties.name(patent, filed, applicants, life, decided);
    citations.cite(patent, filed);
    return patent.build();
  }

  private static PatentFact.Builder numbered(Filed filed, Life life) {
    var published = Filings.published(filed);
    if (filed.american()) {
      return PatentFact.of(published, life.publishedOn()).spelled(published.text());
    }
    var application = new ApplicationNumber(Office.CN, Filings.applicationSerial(filed));
    var patent =
        PatentFact.of(application)
            .publication(published, life.publishedOn())
            .spelled(application.text());
    if (filed.type() == PatentType.INVENTION && life.grantedOn() != null) {
      var kind = life.grantedOn().getYear() < 2010 ? "C" : "B";
      patent.publication(Filings.cn(published.serial(), kind), life.grantedOn());
    }
    return patent;
  }
}
