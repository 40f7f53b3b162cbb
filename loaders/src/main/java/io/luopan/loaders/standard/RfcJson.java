package io.luopan.loaders.standard;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.standard.StandardNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// An object of RFCs by their number; one that was not issued is a text instead of an object.
///
/// Its maker wrote `obsolets` for what an RFC obsoletes; both spellings are read.
final class RfcJson {
  private RfcJson() {}

  static Stream<Parsed> read(InputFile file) {
    return JsonRecords.readMembers(file, RfcJson::entry);
  }

  private static Parsed entry(String key, JsonRecord record) {
    var value = record.value();
    if (value.asString("").equals(RfcText.NOT_ISSUED)) {
      return new Parsed.Accepted(record.at(), key, List.of());
    }
    if (!value.isObject()) {
      return record.rejected(new NotARecord("an RFC"));
    }
    var number = StandardNumber.tryParse("RFC" + key);
    if (number.isEmpty()) {
      return record.rejected(new BadStandardNumber("RFC" + key));
    }
    var entry =
        new RfcEntry(
            number.get(),
            value.path("title").asString(""),
            value.path("issue_data").path("month").asString(""),
            value.path("issue_data").path("year").asString(""),
            value.path("status").asString(""),
            !value.path("obsoleted_by").isEmpty(),
            texts(value.path(value.has("obsolets") ? "obsolets" : "obsoletes")),
            texts(value.path("updates")));
    var notes = new ArrayList<LoadIssue>();
    return new Parsed.Accepted(record.at(), key, List.of(entry.fact(notes)), notes);
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asString("")));
    return texts;
  }
}
