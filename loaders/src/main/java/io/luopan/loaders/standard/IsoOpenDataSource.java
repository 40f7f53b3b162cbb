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
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// ISO Open Data, `iso_deliverables_metadata`: one JSON object a deliverable, with `reference`,
/// `title` (en, fr), `publicationDate` and `currentStage`.
///
/// Stages (ISO Guide 69): under 60.60 a draft, 60.60 to 90.93 in force, 95.99 withdrawn. What a
/// deliverable replaces is told by ISO's catalogue ids only, which name no standard here; a note
/// lists them.
public final class IsoOpenDataSource implements Source {
  private static final int PUBLISHED = 6060;
  private static final int WITHDRAWAL = 9500;

  @Override
  public String name() {
    return "iso-open-data";
  }

  @Override
  public String description() {
    return "ISO Open Data: the catalogue of ISO's standards and other deliverables.";
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
        .filter(object -> object.has("reference") && object.has("deliverableType"))
        .map(_ -> Recognition.of(95, "JSON with reference and deliverableType"))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return JsonRecords.read(file, IsoOpenDataSource::deliverable);
  }

  private static Parsed deliverable(JsonRecord record) {
    var object = record.value();
    if (!object.isObject()) {
      return record.rejected(new NotARecord("a deliverable of ISO"));
    }
    var reference = object.path("reference").asString("");
    var number = StandardNumber.tryParse(reference);
    if (number.isEmpty()) {
      return record.rejected(new BadStandardNumber(reference));
    }
    var notes = new ArrayList<LoadIssue>();
    var replaced = ids(object.path("replaces"));
    if (!replaced.isEmpty()) {
      notes.add(new IsoReplacesById(replaced));
    }
    var fact =
        new StandardFact(
            number.get(),
            titles(object.path("title")),
            StandardDates.read(object.path("publicationDate").asString(""), notes),
            standing(object, notes),
            List.of(),
            List.of(),
            List.of());
    return new Parsed.Accepted(record.at(), fact, notes);
  }

  private static List<LocalizedText> titles(JsonNode title) {
    return Stream.of("en", "fr", "ru")
        .map(lang -> new LocalizedText(lang, title.path(lang).asString("").strip()))
        .filter(text -> !text.text().isEmpty())
        .toList();
  }

  /// A stage is written `9093` or `90.93`.
  private static @Nullable Standing standing(JsonNode object, List<LoadIssue> notes) {
    var text = object.path("currentStage").asString("").strip();
    var digits = text.replace(".", "");
    if (!digits.matches("[0-9]{4}")) {
      if (!text.isEmpty()) {
        notes.add(new UnreadStanding(text));
      }
      return null;
    }
    int stage = Integer.parseInt(digits);
    if (stage >= WITHDRAWAL) {
      return ids(object.path("replacedBy")).isEmpty() ? Standing.WITHDRAWN : Standing.REPLACED;
    }
    return stage >= PUBLISHED ? Standing.IN_FORCE : Standing.DRAFT;
  }

  private static List<String> ids(JsonNode array) {
    var ids = new ArrayList<String>();
    array.forEach(id -> ids.add(id.asString("")));
    return ids;
  }
}
