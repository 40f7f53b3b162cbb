package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextForm;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The International Patent Classification in three forms: WIPO's own scheme XML (`ipcEntry`), JSON
/// lists of code and description, and a table of symbols with their dots.
public final class IpcSchemeSource implements Source {
  private static final Pattern JSON_RECORD =
      Pattern.compile("\"code\"\\s*:\\s*\"[A-H][0-9]{2}[^\"]{0,14}\"\\s*,\\s*\"description\"\\s*:");
  private static final Pattern TABLE_LINE =
      Pattern.compile("(?m)^[A-H][0-9]{2}[A-Z] [0-9]{1,4}/[0-9]{2,6}\t[0-9]{1,2}\\r?$");

  @Override
  public String name() {
    return "ipc-scheme";
  }

  @Override
  public String description() {
    return "The International Patent Classification: WIPO's scheme, or lists of its symbols and titles.";
  }

  @Override
  public String formats() {
    return "XML (ipcEntry), JSON (code, description), TSV (symbol, depth)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (text.startsWith("<") && text.contains("<ipcEntry")) {
      return Recognition.of(98, "XML with elements ipcEntry");
    }
    if (text.startsWith("[") && JSON_RECORD.matcher(text).find()) {
      return Recognition.of(90, "JSON records of IPC code and description");
    }
    return isTable(text)
        ? Recognition.of(90, "a table of IPC symbols with their depth")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return switch (TextForm.of(file)) {
      case XML -> IpcXml.read(file);
      case JSON -> IpcJson.read(file);
      case TABLE -> IpcTable.read(file);
    };
  }

  private static boolean isTable(String text) {
    return text.startsWith("symbol\tdepth") || TABLE_LINE.matcher(text).find();
  }
}
