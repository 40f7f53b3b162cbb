package io.luopan.loaders.source;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All sources that Luopan knows, and which of them a file is for.
public final class Sources {
  private Sources() {}

  /// All sources, by name.
  public static List<Source> list() {
    var single = ServiceLoader.load(Source.class).stream().map(ServiceLoader.Provider::get);
    var several =
        ServiceLoader.load(SourceCatalogue.class).stream()
            .flatMap(provider -> provider.get().sources().stream());
    return Stream.concat(single, several).sorted(Comparator.comparing(Source::name)).toList();
  }

  public static Optional<Source> find(String name) {
    return list().stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /// A source and why it fits a file.
  public record Fit(Source source, Recognition recognition) {}

  /// The source that fits a file best, if any does and no other alike.
  public static Optional<Fit> fitting(FileSample sample) {
    var best = best(sample);
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /// The one source that fits a file best.
  ///
  /// @throws UnreadableFileException when none fits (NOT_RECOGNIZED) or two fit alike
  /// (AMBIGUOUS_FORMAT)
  public static Fit recognize(FileSample sample) {
    var best = best(sample);
    return switch (best.size()) {
      case 0 -> throw new UnreadableFileException(new NoSourceFits(sample.name()));
      case 1 -> best.getFirst();
      default ->
          throw new UnreadableFileException(
              new SeveralSourcesFit(
                  sample.name(),
                  best.stream().map(fit -> fit.source().name()).collect(Collectors.joining(", "))));
    };
  }

  /// The sources that fit best; several when they are equally sure.
  private static List<Fit> best(FileSample sample) {
    var fits =
        list().stream()
            .map(source -> new Fit(source, source.recognize(sample)))
            .filter(fit -> fit.recognition().fits())
            .toList();
    int most = fits.stream().mapToInt(fit -> fit.recognition().confidence()).max().orElse(0);
    return fits.stream().filter(fit -> fit.recognition().confidence() == most).toList();
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
