package io.luopan.loaders.rdf;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Patents as linked data, one record a publication that the file describes; what it only cites is
/// none.
///
/// Files up to 32 MB are read into memory, larger ones into a temporary store on disk; either way
/// the whole file is read before the first record.
public final class RdfPatentSource implements Source {
  private static final Pattern RDF =
      Pattern.compile(
          "^(?:<\\?xml.*?<rdf:RDF|<rdf:RDF|(?:#[^\\n]*\\s+)*@?(?:prefix|PREFIX)\\s+\\S*:|(?:#[^\\n]*\\s+)*<[a-z]+:[^\\s>]*>\\s+<[a-z]+:)",
          Pattern.DOTALL);

  private final long memoryBytes;

  public RdfPatentSource() {
    this(RdfFile.MEMORY_BYTES);
  }

  RdfPatentSource(long memoryBytes) {
    this.memoryBytes = memoryBytes;
  }

  @Override
  public String name() {
    return "patent-rdf";
  }

  @Override
  public String description() {
    return "Patents as linked data: MAREC's RDF, and the European Patent Office's as far as its numbers, parties and classes.";
  }

  @Override
  public String formats() {
    return "RDF/XML, Turtle, N-Triples";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    if (!RDF.matcher(text).lookingAt()) {
      return Recognition.NO;
    }
    return text.contains(Vocabulary.PMO) || text.contains(Vocabulary.EPO)
        ? Recognition.of(90, "RDF with a vocabulary of patents")
        : Recognition.of(30, "RDF");
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    var rdf = RdfFile.read(file, memoryBytes);
    if (rdf.publications().isEmpty()) {
      rdf.close();
      throw new UnreadableFileException(new NoPatentInRdf(file.name(), rdf.triples()));
    }
    var number = new AtomicLong();
    return rdf.publications().stream()
        .map(node -> new Resource(rdf, node))
        .filter(RdfPatent::isDescribed)
        .map(publication -> RdfPatent.parse(at(file, number.incrementAndGet()), publication))
        .onClose(rdf::close);
  }

  private static SourcePosition at(InputFile file, long number) {
    return new SourcePosition(file.name(), SourcePosition.Unit.RECORD, number);
  }
}
