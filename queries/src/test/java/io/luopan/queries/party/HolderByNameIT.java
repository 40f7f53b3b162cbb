package io.luopan.queries.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.Fact;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourcePosition.Unit;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.RorId;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.placing.Placer;
import io.luopan.model.write.FactWriter;
import io.luopan.queries.GraphReader;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.Cursors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// A name means for who asks what it means in a record.
@WithGraph
class HolderByNameIT {
  private static HolderQueries holders;

  @BeforeAll
  static void load(Driver driver) {
    Migrations.apply(driver);
    var facts =
        List.of(
            organization("02ke8fw32", name("样例农业大学"), new Name("SAU", "en", NameKind.SHORT)),
            organization(null, name("样例农业大学")),
            organization("05dxps055", name("Institute of Examples")),
            organization("042nb2s44", name("Institute of Examples")),
            PatentFact.of(ApplicationNumber.parse("CN201010000001"))
                .party(PartyMention.applicant("SAU", 1))
                .build());
    var told = new ArrayList<Sourced>();
    for (Fact fact : facts) {
      told.add(new Sourced(fact, new SourcePosition("list", Unit.ROW, told.size() + 1)));
    }
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> new FactWriter(Placer.of(List.of())).write(tx, "d0000000001", told));
    }
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    holders = new HolderQueries(graph, new Cursors("test"), _ -> Optional.empty());
  }

  private static OrganizationFact organization(@Nullable String ror, Name... names) {
    return new OrganizationFact(
        List.of(names),
        ror == null ? null : RorId.parse(ror),
        null,
        HolderType.UNIVERSITY,
        null,
        null,
        true,
        null,
        List.of());
  }

  private static Name name(String text) {
    return new Name(text, "und", NameKind.REGISTERED);
  }

  @Test
  void isTheIdentifiedOneThoughAListWithoutIdentifiersNamesItToo() {
    assertThat(holders.findByName("样例农业大学").map(Holder::id)).contains("holder/ror-02ke8fw32");
  }

  @Test
  void isNotChosenByAnAcronymThatARecordBearsAsItsName() {
    assertThatThrownBy(() -> holders.findByName("SAU"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("holder/ror-02ke8fw32")
        .hasMessageContaining("holder/n-");
  }

  @Test
  void isRefusedWithTheCandidatesWhereSeveralIdentifiedOnesBearIt() {
    assertThatThrownBy(() -> holders.get("Institute of Examples"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("holder/ror-05dxps055")
        .hasMessageContaining("holder/ror-042nb2s44");
  }
}
