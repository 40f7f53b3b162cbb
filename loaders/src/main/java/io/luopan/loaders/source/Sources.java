package io.luopan.loaders.source;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/// All sources that Luopan knows, and which of them a file is for.
public final class Sources {
  private Sources() {}

  /// All sources, by name.
  public static List<Source> list() {
    return ServiceLoader.load(Source.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Source::name))
        .toList();
  }

  public static Optional<Source> find(String name) {
    return list().stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /// A source and why it fits a file.
  public record Fit(Source source, Recognition recognition) {}

  /// The one source that fits a file best.
  ///
  /// @throws UnreadableFileException when none fits (NOT_RECOGNIZED) or two fit alike
  /// (AMBIGUOUS_FORMAT)
  public static Fit recognize(FileSample sample) {
    var fits =
        list().stream()
            .map(source -> new Fit(source, source.recognize(sample)))
            .filter(fit -> fit.recognition().fits())
            .sorted(Comparator.comparing((Fit fit) -> -fit.recognition().confidence()))
            .toList();
    if (fits.isEmpty()) {
      throw new UnreadableFileException(new NoSourceFits(sample.name()));
    }
    int best = fits.getFirst().recognition().confidence();
    var equal = fits.stream().filter(fit -> fit.recognition().confidence() == best).toList();
    if (equal.size() > 1) {
      throw new UnreadableFileException(
          new SeveralSourcesFit(
              sample.name(),
              equal.stream().map(fit -> fit.source().name()).collect(Collectors.joining(", "))));
    }
    return fits.getFirst();
  }

  record NoSourceFits(String file) implements LoadIssue {
    @Override
    public ErrorCode code() {
      return ErrorCode.NOT_RECOGNIZED;
    }

    @Override
    public String message() {
      return "%s looks like none of the files that Luopan reads; `luopan sources` lists them, and `luopan load SOURCE %s` insists on one."
          .formatted(file, file);
    }
  }

  record SeveralSourcesFit(String file, String sources) implements LoadIssue {
    @Override
    public ErrorCode code() {
      return ErrorCode.AMBIGUOUS_FORMAT;
    }

    @Override
    public String message() {
      return "%s could be any of %s; name the source: `luopan load SOURCE %s`."
          .formatted(file, sources, file);
    }
  }
}
