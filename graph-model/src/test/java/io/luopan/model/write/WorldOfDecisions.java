package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.party.RorId;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.decision.DecidedParty;
import io.luopan.model.party.decision.Decider;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.WorldOfFacts.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The small world, with more spellings of its holders and what curators and the scorer decided.
final class WorldOfDecisions {
  static final String CURATION = "d0000000cur";
  static final String RESOLVER = "t0000000res";
  static final String SPELLINGS = "c00000000sp";
  static final String INVENTIONS = "c00000000in";

  static final String CODE = "914403001922038216";
  static final String OTHER_CODE = "91350900587527783P";

  static final DecidedHolder UNIVERSITY = DecidedHolder.of(RorId.parse("02ke8fw32"), "样例农业大学");
  static final DecidedHolder ABBREVIATED = DecidedHolder.named("Sample Agric. Univ.");
  static final DecidedHolder MISSPELT = DecidedHolder.named("Smaple Agric. Univ.");
  static final DecidedHolder FIRM = DecidedHolder.of(CreditCode.parse(CODE), "深圳市样例技术有限公司");
  static final DecidedHolder NAMESAKE = DecidedHolder.named("深圳市样例技术有限公司");
  static final DecidedHolder OTHER_FIRM =
      DecidedHolder.of(CreditCode.parse(OTHER_CODE), "深圳样例科技有限公司");
  static final DecidedHolder ENGLISH_FIRM = DecidedHolder.named("Shenzhen Sample Technology");
  static final DecidedHolder ONE_INSTITUTE =
      DecidedHolder.of(RorId.parse("05dxps055"), "Institute of Examples");
  static final DecidedHolder OTHER_INSTITUTE =
      DecidedHolder.of(RorId.parse("042nb2s44"), "Institute of Examples");

  static final DecidedInventor WANG = inventor("王小明", UNIVERSITY.name());
  static final DecidedInventor WANG_ELSEWHERE = inventor("王小明", FIRM.name());
  static final DecidedInventor WANG_IN_LATIN = inventor("Wang Xiaoming", ABBREVIATED.name());
  static final DecidedInventor WANG_BESIDE = inventor("王晓明", UNIVERSITY.name());
  static final DecidedInventor NAMELESS = inventor("王小明", "泰安无名有限公司");

  private WorldOfDecisions() {}

  static List<Told> all() {
    var world = new ArrayList<>(WorldOfFacts.all());
    world.addAll(spellings());
    world.addAll(inventions());
    world.addAll(decisions());
    return world;
  }

  static List<Told> withoutDecisions() {
    var world = new ArrayList<>(WorldOfFacts.all());
    world.addAll(spellings());
    world.addAll(inventions());
    return world;
  }

  /// Two records name 王小明 beside 王晓明; one of them tells the same patent as another source.
  private static List<Told> inventions() {
    return List.of(
        told(SPELLINGS, "21", inventionOf("CN201010000021", UNIVERSITY.name(), "王小明", "李四")),
        told(INVENTIONS, "21", inventionOf("CN201010000021", ABBREVIATED.name(), "Wang Xiaoming")),
        told(SPELLINGS, "22", inventionOf("CN201010000022", FIRM.name(), "王小明", "李四")),
        told(INVENTIONS, "22", inventionOf("CN201010000022", FIRM.name(), "王小明")),
        told(INVENTIONS, "23", inventionOf("CN201010000023", UNIVERSITY.name(), "王小明", "王晓明")),
        told(INVENTIONS, "24", inventionOf("CN201010000024", UNIVERSITY.name(), "王晓明")),
        told(INVENTIONS, "25", inventionOf("CN201010000025", ABBREVIATED.name(), "WANG XIAOMING")));
  }

  private static List<Told> spellings() {
    return List.of(
        told(SPELLINGS, "1", patentOf("CN201010000011", ABBREVIATED.name())),
        told(SPELLINGS, "2", patentOf("CN201010000012", MISSPELT.name())),
        told(SPELLINGS, "3", patentOf("CN201010000013", ENGLISH_FIRM.name())),
        // One record that names one holder by two names.
        told(SPELLINGS, "4", patentOf("CN201010000014", "样例农业大学", ABBREVIATED.name())),
        // Another record spells the applicant of a patent otherwise.
        told(SPELLINGS, "5", patentOf("CN201010000001", ABBREVIATED.name())),
        told(
            SPELLINGS,
            "6",
            PatentFact.of(ApplicationNumber.parse("CN201010000015"))
                .party(
                    PartyMention.applicant(OTHER_FIRM.name(), 1)
                        .withCreditCode(CreditCode.parse(OTHER_CODE)))
                .build()));
  }

  static List<Told> decisions() {
    return List.of(
        scored(UNIVERSITY, ABBREVIATED, 0.99),
        scored(ABBREVIATED, MISSPELT, 0.95),
        curated(MISSPELT, UNIVERSITY, Verdict.DIFFERENT),
        curated(ONE_INSTITUTE, OTHER_INSTITUTE, Verdict.SAME),
        curated(NAMESAKE, FIRM, Verdict.DIFFERENT),
        scored(FIRM, ENGLISH_FIRM, 0.91),
        curated(OTHER_FIRM, FIRM, Verdict.SAME),
        scored(WANG, WANG_ELSEWHERE, 0.9),
        curated(WANG_IN_LATIN, WANG, Verdict.SAME),
        // One record names him beside himself, says the scorer; so this one joins nobody.
        scored(WANG_BESIDE, WANG_ELSEWHERE, 0.85),
        scored(NAMELESS, WANG_BESIDE, 0.84),
        curated(NAMELESS, WANG, Verdict.DIFFERENT),
        // Of holders that nothing else names.
        curated(DecidedHolder.named("泰安无名有限公司"), ENGLISH_FIRM, Verdict.SAME),
        told(
            RESOLVER,
            PartyDecision.recordOf(MISSPELT.id(), ENGLISH_FIRM.id()),
            new PartyDecision(
                MISSPELT,
                ENGLISH_FIRM,
                Verdict.DOUBTFUL,
                Decider.SCORER,
                0.4,
                List.of("words agree"),
                null,
                null,
                null)));
  }

  static Told scored(DecidedParty a, DecidedParty b, double score) {
    var decision =
        new PartyDecision(
            a, b, Verdict.SAME, Decider.SCORER, score, List.of("names agree"), null, null, null);
    return told(RESOLVER, decision.record(), decision);
  }

  static Told curated(DecidedParty a, DecidedParty b, Verdict verdict) {
    var decision = PartyDecision.curated(a, b, verdict, "Ada", LocalDate.of(2026, 3, 1));
    return told(CURATION, decision.record(), decision);
  }

  private static DecidedInventor inventor(String name, String applicant) {
    return DecidedInventor.of(name, HolderNames.key(applicant));
  }

  private static PatentFact inventionOf(String application, String applicant, String... inventors) {
    var patent =
        PatentFact.of(ApplicationNumber.parse(application))
            .title("zh", "样例")
            .party(PartyMention.applicant(applicant, 1));
    for (int i = 0; i < inventors.length; i++) {
      patent.inventor(new PersonMention(inventors[i], i + 1));
    }
    return patent.build();
  }

  private static PatentFact patentOf(String application, String... applicants) {
    var patent = PatentFact.of(ApplicationNumber.parse(application)).title("zh", "样例");
    for (int i = 0; i < applicants.length; i++) {
      patent.party(PartyMention.applicant(applicants[i], i + 1));
    }
    return patent.build();
  }

  private static Told told(String file, String record, Fact fact) {
    return new Told(
        file, new Sourced(fact, new SourcePosition(file, SourcePosition.Unit.RECORD, 1), record));
  }
}
