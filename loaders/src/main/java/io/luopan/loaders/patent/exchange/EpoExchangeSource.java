package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.xml.XmlRecords;
import io.luopan.model.load.SourceRank;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Exchange XML of the European Patent Office: files of the master documentation database (DOCDB)
/// and answers of the Open Patent Services, which are documents, search results, families with or
/// without bibliography and legal events, and the European Patent Register.
///
/// One record is one publication, family member or register entry; several of one application make
/// one patent. The rank is that of a search service, since most documents are other offices'.
public final class EpoExchangeSource implements Source {
  private static final Pattern NAMESPACE =
      Pattern.compile("=\\s*[\"']http://(?:www\\.epo\\.org/exchange|ops\\.epo\\.org)[\"']");

  @Override
  public String name() {
    return "epo-exchange";
  }

  @Override
  public String description() {
    return "Patents, families, legal events and register entries as the European Patent Office exchanges them (DOCDB, OPS).";
  }

  @Override
  public String formats() {
    return "XML (exchange-document, ops:world-patent-data)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    return text.startsWith("<") && NAMESPACE.matcher(text).find()
        ? Recognition.of(96, "XML in a namespace of the EPO's exchange or Open Patent Services")
        : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return XmlRecords.read(file, new ExchangeReader()::next);
  }
}
