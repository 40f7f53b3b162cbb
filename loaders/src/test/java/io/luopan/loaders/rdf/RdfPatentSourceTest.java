package io.luopan.loaders.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.PartyMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfPatentSourceTest {
  /// What it says of one patent stands in several places, as RDF allows.
  private static final String MAREC =
      """
      @prefix pmo: <http://www.patexpert.org/ontologies/pmo.owl#> .
      @prefix pulo: <http://www.patexpert.org/ontologies/pulo.owl#> .
      @prefix dc: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix schema: <http://schema.org/> .
      @prefix p: <http://fusepool.info/property/> .
      <http://x.example/patent/EP-2999001-A1> pmo:publicationNumber "2999001" ; pmo:kindCode "A1" ;
        pmo:countryOfFiling "EP" ; pmo:dateOfPublication "2016-03-23" .
      <http://x.example/agent/2> foaf:name "SAMPLE GLAS AG" ;
        schema:address [ schema:addressCountry <http://x.example/country/CH> ] .
      <http://x.example/patent/EP-15999001-A> pmo:applicationNumber "15999001" ; pmo:kindCode "A" ;
        pulo:fileFormat "epo" ; pmo:countryOfFiling "EP" ; pmo:dateOfPublication "2015-09-18" .
      <http://x.example/patent/EP-2999001-A1> dc:references <http://x.example/patent/EP-15999001-A> ;
        pmo:patentFamily <http://x.example/family/51999001> ;
        dc:title "SAMPLE GLASS"@en, "BEISPIELGLAS"@de ;
        dc:abstract "<p>A glass.</p>"@en ;
        pmo:applicant <http://x.example/agent/2>, <http://x.example/agent/1> ;
        pmo:inventor [ foaf:lastName "Muster" ; foaf:firstName "Anna" ] ;
        pmo:classifiedAs <http://x.example/concept/cpc/C03C3/04>, <http://x.example/concept/ipc/C03C3/04> ;
        p:priority-claim <http://x.example/patent/JP-2014188888-A> ;
        pmo:cites <http://x.example/patent/DE-3546191-A1> .
      <http://x.example/agent/1> foaf:lastName "Sample Glas AG" ;
        schema:address [ schema:addressCountry <http://x.example/country/CH> ] .
      <http://x.example/patent/JP-2014188888-A> pmo:dateOfPublication "2014-09-18" .
      <http://x.example/patent/DE-3546191-A1> pmo:publicationNumber "3546191" ; pmo:kindCode "A1" ;
        pmo:countryOfFiling "DE" .
      """;

  private static final String EPO =
      """
      <http://data.epo.org/linked-data/data/publication/EP/2999002/B1/-> <http://data.epo.org/linked-data/def/patent/publicationNumber> "2999002" .
      <http://data.epo.org/linked-data/data/publication/EP/2999002/B1/-> <http://data.epo.org/linked-data/def/patent/publicationKind> "B1" .
      <http://data.epo.org/linked-data/data/publication/EP/2999002/B1/-> <http://data.epo.org/linked-data/def/patent/publicationAuthority> <http://data.epo.org/linked-data/id/st3/EP> .
      <http://data.epo.org/linked-data/data/publication/EP/2999002/B1/-> <http://data.epo.org/linked-data/def/patent/titleOfInvention> "SAMPLE PUMP"@en .
      <http://data.epo.org/linked-data/data/publication/EP/2999002/B1/-> <http://data.epo.org/linked-data/def/patent/application> <http://data.epo.org/linked-data/id/application/EP/15999002> .
      <http://data.epo.org/linked-data/data/publication/EP/2999002/B1/-> <http://data.epo.org/linked-data/def/patent/classificationIPCInventive> <http://data.epo.org/linked-data/def/ipc/F04B1-00> .
      <http://data.epo.org/linked-data/id/application/EP/15999002> <http://data.epo.org/linked-data/def/patent/applicationNumber> "15999002" .
      <http://data.epo.org/linked-data/id/application/EP/15999002> <http://data.epo.org/linked-data/def/patent/applicationAuthority> <http://data.epo.org/linked-data/id/st3/EP> .
      <http://data.epo.org/linked-data/id/application/EP/15999002> <http://data.epo.org/linked-data/def/patent/filingDate> "2015-09-19"^^<http://www.w3.org/2001/XMLSchema#date> .
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, RdfFile.MEMORY_BYTES})
  void putsTogetherWhatIsSaidOfAPatentInMemoryAndOnDisk(long memoryBytes) throws IOException {
    var file = Files.writeString(folder.resolve("one.ttl"), MAREC);

    PatentFact patent;
    try (var records = new RdfPatentSource(memoryBytes).read(InputFile.of(file))) {
      var all = records.map(Parsed.Accepted.class::cast).toList();
      assertThat(all).hasSize(1);
      assertThat(all.getFirst().notes()).isEmpty();
      patent = (PatentFact) all.getFirst().facts().getFirst();
    }
    assertThat(patent.application()).isEqualTo(ApplicationNumber.parse("EP15999001"));
    assertThat(patent.filedOn()).isEqualTo(LocalDate.of(2015, 9, 18));
    assertThat(patent.publications().getFirst().number().text()).isEqualTo("EP2999001A1");
    assertThat(patent.family()).isEqualTo(new FamilyId(FamilyId.Kind.SIMPLE, 51999001));
    assertThat(patent.titles())
        .extracting(title -> title.lang() + " " + title.text())
        .containsExactlyInAnyOrder("en SAMPLE GLASS", "de BEISPIELGLAS");
    assertThat(patent.abstracts().getFirst().text()).isEqualTo("A glass.");
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, PartyMention::region)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Sample Glas AG", RegionCode.parse("CH")));
    assertThat(patent.inventors().getFirst().rawName()).isEqualTo("Anna Muster");
    assertThat(patent.classes())
        .extracting(assignment -> assignment.scheme() + " " + assignment.symbol())
        .containsExactlyInAnyOrder(ClassScheme.CPC + " C03C 3/04", ClassScheme.IPC + " C03C 3/04");
    assertThat(patent.priorities().getFirst().application().key()).isEqualTo("JP2014188888");
    assertThat(patent.citations().getFirst().cited().text()).isEqualTo("DE3546191A1");
  }

  @Test
  void readsTheNumbersOfTheEuropeanPatentOffice() {
    var run = SourceRun.of(folder, "epo.nt", EPO);

    assertThat(run.source()).isEqualTo("patent-rdf");
    var patent = run.facts(PatentFact.class).getFirst();
    assertThat(patent.application()).isEqualTo(ApplicationNumber.parse("EP15999002"));
    assertThat(patent.publications().getFirst().number().text()).isEqualTo("EP2999002B1");
    assertThat(patent.filedOn()).isEqualTo(LocalDate.of(2015, 9, 19));
    assertThat(patent.classes().getFirst().symbol()).isEqualTo("F04B 1/00");
  }

  @Test
  void rejectsAPublicationWhoseNumberCannotBeRead() {
    var run =
        SourceRun.of(folder, "bad.ttl", MAREC.replace("Number \"2999001\"", "Number \"no one\""));

    assertThat(run.rejectionCodes()).containsExactly(ErrorCode.BAD_IDENTIFIER);
  }

  @Test
  void refusesRdfWithoutPatentsAndRdfThatBreaksOff() {
    refuses("list.nt", EPO.replace("publicationNumber", "number"), ErrorCode.NOT_RECOGNIZED);
    refuses("broken.ttl", MAREC.substring(0, 900), ErrorCode.NOT_RECOGNIZED);
  }

  @Test
  void readsNoEntityOfXml() {
    refuses(
        "entity.rdf",
        """
        <?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM "file:///etc/hostname">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:pmo="http://www.patexpert.org/ontologies/pmo.owl#">
          <rdf:Description rdf:about="http://x.example/1"><pmo:publicationNumber>&e;</pmo:publicationNumber></rdf:Description>
        </rdf:RDF>
        """,
        ErrorCode.UNSAFE_XML);
  }

  @Test
  void refusesALanguageThatIsNone() {
    refuses(
        "language.rdf",
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:pmo="http://www.patexpert.org/ontologies/pmo.owl#" xmlns:dc="http://purl.org/dc/terms/">
          <rdf:Description rdf:about="http://x.example/1"><pmo:publicationNumber>2999001</pmo:publicationNumber>
            <dc:title xml:lang="e%c">SAMPLE GLASS</dc:title></rdf:Description>
        </rdf:RDF>
        """,
        ErrorCode.NOT_RECOGNIZED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EP-1000000-A1", "EP-1000006-A1", "JP-10000001-A", "WO-2004047228-B1"})
  void saysOfRealPatentsWhatTheXmlOfTheSameSays(String name) {
    var rdf = SourceRun.of(SharedFiles.file("marec_xml_rdf/" + name + ".rdf"));
    var xml = SourceRun.of(SharedFiles.file("marec_xml_rdf/" + name + ".xml"));

    assertThat(rdf.facts(PatentFact.class)).hasSize(1);
    var told = rdf.facts(PatentFact.class).getFirst();
    var expected = xml.facts(PatentFact.class).getFirst();
    assertThat(told.application()).isEqualTo(expected.application());
    assertThat(told.publications()).isEqualTo(expected.publications());
    assertThat(told.family()).isEqualTo(expected.family());
    assertThat(told.filedOn()).isEqualTo(expected.filedOn());
    assertThat(told.titles()).containsExactlyInAnyOrderElementsOf(expected.titles());
    assertThat(told.parties()).isEqualTo(expected.parties());
    assertThat(told.inventors()).isEqualTo(expected.inventors());
    assertThat(told.citations())
        .extracting(PatentFact.Citation::cited)
        .containsExactlyInAnyOrderElementsOf(
            expected.citations().stream().map(PatentFact.Citation::cited).toList());
    assertThat(told.priorities()).containsExactlyInAnyOrderElementsOf(expected.priorities());
    assertThat(rdf.notes())
        .extracting(LoadIssue::code)
        .isSubsetOf(xml.notes().stream().map(LoadIssue::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-office.nt", "pmo.owl", "skos.rdf"})
  void saysOfRealOntologiesThatTheyHaveNoPatent(String name) {
    var file = SharedFiles.file("patent_rdf/" + name);

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> SourceRun.of(file))
        .withMessageContaining("none of which gives a patent its publication number");
  }

  private void refuses(String name, String text, ErrorCode code) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> SourceRun.of(folder, name, text))
        .satisfies(refusal -> assertThat(refusal.issue().code()).isEqualTo(code));
  }
}
