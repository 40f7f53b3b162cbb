package io.luopan.loaders.patent;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.patent.document.UnusableDocument;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourceRank;
import java.util.ArrayList;
import java.util.stream.Stream;

/// Patents of The Lens as its API and its export in JSON lines give them, one a line or as one
/// array.
///
/// Claims, descriptions, other literature and the documents that cite a patent are passed over: the
/// first three Luopan does not keep, the last the citing patents tell.
public final class LensJsonSource implements Source {

  @Override
  public String name() {
    return "lens-jsonl";
  }

  @Override
  public String description() {
    return "Patents of The Lens, as its API and its export in JSON lines give them.";
  }

  @Override
  public String formats() {
    return "JSON lines, JSON";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    boolean json = text.startsWith("{") || text.startsWith("[");
    return json && text.contains("\"lens_id\"") && text.contains("\"doc_number\"")
        ? Recognition.of(95, "JSON with lens_id and doc_number")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return JsonRecords.read(file, LensJsonSource::patent);
  }

  private static Parsed patent(JsonRecord record) {
    if (!record.value().isObject()) {
      return record.rejected(new NotARecord("a patent of The Lens"));
    }
    var notes = new ArrayList<LoadIssue>();
    try {
      return new Parsed.Accepted(record.at(), LensRecord.of(record.value(), notes).patent(), notes);
    } catch (UnusableDocument e) {
      return record.rejected(e.issue());
    }
  }
}
