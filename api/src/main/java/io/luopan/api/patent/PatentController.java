package io.luopan.api.patent;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.Questions;
import io.luopan.queries.patent.LegalEvent;
import io.luopan.queries.patent.NumberMatch;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.PatentFamily;
import io.luopan.queries.patent.PatentFamily.FamilyKind;
import io.luopan.queries.patent.PatentScope;
import io.luopan.queries.patent.Priority;
import io.luopan.queries.patent.Publication;
import io.luopan.queries.place.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Patents: by number, by filter, and their fields.
@Controller
class PatentController {
  private final Questions questions;

  PatentController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<String, List<PatentFamily>>add(
        "familiesOf", ids -> questions.patents().familiesOf(ids));
  }

  record LocalizedText(String text, String lang) {}

  record Numbers(
      @Nullable String application,
      @Nullable String publication,
      @Nullable String grant,
      @Nullable String docdb,
      List<String> original) {}

  @QueryMapping
  @Nullable Patent patent(@Argument String number) {
    return questions.patents().find(number).orElse(null);
  }

  @QueryMapping
  CompletableFuture<PatentConnection> patents(DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.ALL, "");
  }

  @QueryMapping
  List<NumberMatch> resolvePatentNumbers(@Argument List<String> raw) {
    return questions.numbers().resolve(raw);
  }

  @SchemaMapping
  @Nullable LocalizedText title(Patent patent, @Argument String lang) {
    return inLanguage(lang, patent.titleZh(), patent.titleEn());
  }

  @SchemaMapping(field = "abstract")
  @Nullable LocalizedText summary(Patent patent, @Argument String lang) {
    return inLanguage(lang, patent.abstractZh(), patent.abstractEn());
  }

  @SchemaMapping
  LegalStatus legalStatus(Patent patent, @Argument @Nullable LocalDate asOf) {
    return patent.legalStatus(asOf == null ? LocalDate.now() : asOf);
  }

  @BatchMapping
  Map<Patent, Numbers> numbers(List<Patent> patents) {
    var publications = Loaders.lists(patents, Patent::id, questions.patents()::publicationsOf);
    return patents.stream()
        .distinct()
        .collect(
            java.util.stream.Collectors.toMap(
                patent -> patent,
                patent -> numbers(patent, publications.getOrDefault(patent, List.of()))));
  }

  @BatchMapping
  Map<Patent, List<Publication>> publications(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.patents()::publicationsOf);
  }

  @BatchMapping
  Map<Patent, List<LegalEvent>> legalEvents(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.patents()::eventsOf);
  }

  @BatchMapping
  Map<Patent, List<Priority>> priorities(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.patents()::prioritiesOf);
  }

  @BatchMapping
  Map<Patent, List<String>> citedNumbers(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.patents()::citedNumbers);
  }

  @SchemaMapping
  CompletableFuture<@Nullable PatentFamily> family(
      Patent patent, @Argument FamilyKind kind, DataFetchingEnvironment at) {
    return Loaders.<String, @Nullable List<PatentFamily>>load(at, "familiesOf", patent.id())
        .thenApply(
            families ->
                families == null
                    ? null
                    : families.stream()
                        .filter(family -> family.familyKind() == kind)
                        .findFirst()
                        .orElse(null));
  }

  @SchemaMapping
  @Nullable CompletableFuture<Region> region(Patent patent, DataFetchingEnvironment at) {
    var path = patent.regionPath();
    return path == null ? null : Loaders.entity(at, Region.idOfPath(path));
  }

  @SchemaMapping
  CompletableFuture<PatentConnection> cites(Patent patent, DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.CITED, patent.id());
  }

  @SchemaMapping
  CompletableFuture<PatentConnection> citedBy(Patent patent, DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.CITING, patent.id());
  }

  @SchemaMapping
  CompletableFuture<PatentConnection> members(PatentFamily family, DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.FAMILY, family.id());
  }

  @BatchMapping
  Map<PatentFamily, @Nullable Patent> representative(List<PatentFamily> families) {
    return Loaders.ones(families, PatentFamily::id, questions.patents()::representatives);
  }

  @SchemaMapping(typeName = "Publication", field = "patent")
  @Nullable CompletableFuture<Patent> patentOf(
      Publication publication, DataFetchingEnvironment at) {
    var patent = publication.patent();
    return patent == null ? null : Loaders.entity(at, patent);
  }

  private static Numbers numbers(Patent patent, List<Publication> publications) {
    var application = patent.application();
    return new Numbers(
        application == null
            ? null
            : ApplicationNumber.tryParse(application)
                .map(ApplicationNumber::text)
                .orElse(application),
        publications.isEmpty() ? null : publications.getFirst().label(),
        publications.stream()
            .filter(Publication::isGrant)
            .findFirst()
            .map(Publication::label)
            .orElse(null),
        application,
        patent.originalNumbers());
  }

  private static @Nullable LocalizedText inLanguage(
      String lang, @Nullable String zh, @Nullable String en) {
    boolean english = lang.startsWith("en");
    if (en != null && (english || zh == null)) {
      return new LocalizedText(en, "en");
    }
    return zh == null ? null : new LocalizedText(zh, "zh");
  }
}
