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

/// The Cooperative Patent Classification in two forms: the scheme XML of EPO and USPTO
/// (`class-scheme` of `classification-item`), and the title list.
public final class CpcSchemeSource implements Source {
  private static final Pattern SCHEME = Pattern.compile("<(?:\\w+:)?class-scheme\\b[^>]*\"cpc\"");
  private static final Pattern TITLE_LINE =
      Pattern.compile("(?m)^[A-HY][0-9]{2}[A-Z] ?[0-9]{1,4}/[0-9]{2,6}\t[0-9]{0,2}\t\\S");

  @Override
  public String name() {
    return "cpc-scheme";
  }

  @Override
  public String description() {
    return "The Cooperative Patent Classification: the scheme of EPO and USPTO, or the list of its titles.";
  }

  @Override
  public String formats() {
    return "XML (classification-item), TSV (symbol, level, title)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (text.startsWith("<") && SCHEME.matcher(text).find()) {
      return Recognition.of(98, "XML with a class-scheme of CPC");
    }
    return !text.startsWith("<") && TITLE_LINE.matcher(text).find()
        ? Recognition.of(90, "lines of CPC symbol, level and title")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TextForm.of(file) == TextForm.XML ? CpcXml.read(file) : CpcTitleList.read(file);
  }
}
