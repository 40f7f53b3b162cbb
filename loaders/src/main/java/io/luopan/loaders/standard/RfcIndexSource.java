package io.luopan.loaders.standard;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextForm;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.stream.Stream;

/// The index of the RFCs: the RFC Editor's text, or the JSON object made of it, keyed by number.
///
/// A number that was never issued is read and gives no fact. Authors are left out. `Obsoleted by`
/// and `Updated by` are told again by the later RFC, which the index holds as well.
public final class RfcIndexSource implements Source {
  @Override
  public String name() {
    return "rfc-index";
  }

  @Override
  public String description() {
    return "The RFC Editor's index of all RFCs, with what each obsoletes and updates.";
  }

  @Override
  public String formats() {
    return "text (rfc-index.txt), JSON keyed by number";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (text.startsWith("{")) {
      return text.contains("\"10.17487/RFC")
          ? Recognition.of(95, "JSON with DOIs of RFCs")
          : Recognition.NO;
    }
    return text.contains("RFC INDEX") || text.contains("(DOI: 10.17487/RFC")
        ? Recognition.of(95, "entries of the RFC index")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TextForm.of(file) == TextForm.JSON ? RfcJson.read(file) : RfcText.read(file);
  }
}
