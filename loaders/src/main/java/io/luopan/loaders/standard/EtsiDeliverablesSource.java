package io.luopan.loaders.standard;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.JsonSample;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourceRank;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// ETSI's deliverables as the Relaton collection writes them, one JSON object a deliverable:
/// `docid`, `title`, `date`, `keyword`. It does not tell whether a deliverable is in force.
public final class EtsiDeliverablesSource implements Source {

  @Override
  public String name() {
    return "etsi-deliverables";
  }

  @Override
  public String description() {
    return "The catalogue of ETSI's deliverables (EN, TS, TR and others), in the form of Relaton.";
  }

  @Override
  public String formats() {
    return "JSON lines";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return JsonSample.firstObject(sample)
        .filter(object -> designation(object).startsWith("ETSI "))
        .map(object -> Recognition.of(95, "JSON with docid " + designation(object)))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return JsonRecords.read(file, EtsiDeliverablesSource::deliverable);
  }

  private static Parsed deliverable(JsonRecord record) {
    var object = record.value();
    if (!object.isObject()) {
      return record.rejected(new NotARecord("a deliverable of ETSI"));
    }
    var designation = designation(object);
    var number = StandardNumber.tryParse(designation);
    if (number.isEmpty()) {
      return record.rejected(new BadStandardNumber(designation));
    }
    var notes = new ArrayList<LoadIssue>();
    var fact =
        new StandardFact(
            number.get(),
            titles(object),
            StandardDates.read(published(object), notes),
            null,
            elements(object.path("keyword"))
                .map(keyword -> keyword.path("content").asString("").strip())
                .filter(keyword -> !keyword.isEmpty())
                .toList(),
            List.of(),
            List.of());
    return new Parsed.Accepted(record.at(), fact, notes);
  }

  /// The identifier that is marked as primary, else the first.
  private static String designation(JsonNode object) {
    return elements(object.path("docid"))
        .filter(id -> id.path("primary").asString("").equals("true"))
        .findFirst()
        .orElse(object.path("docid").path(0))
        .path("id")
        .asString("");
  }

  private static String published(JsonNode object) {
    return elements(object.path("date"))
        .filter(date -> date.path("type").asString("").equals("published"))
        .map(date -> date.path("value").asString(""))
        .findFirst()
        .orElse("");
  }

  private static List<LocalizedText> titles(JsonNode object) {
    return elements(object.path("title"))
        .map(
            title ->
                new LocalizedText(
                    title.path("language").path(0).asString("en"),
                    title.path("content").asString("").strip()))
        .filter(title -> !title.text().isEmpty())
        .toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
