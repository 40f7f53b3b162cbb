package io.luopan.loaders.load;

import io.luopan.loaders.file.Archives;
import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what there is to load in what somebody named: a file, an archive of files, or a
/// folder.
public final class Intake {
  private Intake() {}

  /// One load: a file, or all files of one source that an archive or folder holds.
  public record Unit(InputFile file, Source source, String recognizedBy) {}

  /// @param named the source that somebody insists on
  /// @throws UnreadableFileException when nothing in it is recognized, or the archive is damaged
  public static List<Unit> units(InputFile input, Optional<Source> named) {
    if (input.isFolder()) {
      var whole = ofWhole(input, named);
      if (whole.isPresent()) {
        return List.of(whole.get());
      }
    }
    var members = Archives.members(input);
    return switch (members.size()) {
      case 0 -> List.of(unit(input, named));
      case 1 -> List.of(unit(members.getFirst(), named));
      default -> units(input, members, named);
    };
  }

  /// A folder may be the form of one source.
  private static Optional<Unit> ofWhole(InputFile folder, Optional<Source> named) {
    var sample = FileSamples.of(folder);
    return named.or(() -> Sources.fitting(sample).map(Sources.Fit::source)).stream()
        .map(source -> new Sources.Fit(source, source.recognize(sample)))
        .filter(fit -> fit.recognition().fits())
        .map(fit -> new Unit(folder, fit.source(), fit.recognition().reason()))
        .findFirst();
  }

  private static Unit unit(InputFile file, Optional<Source> named) {
    var fit =
        named
            .map(source -> new Sources.Fit(source, Recognition.of(100, "as you named it")))
            .orElseGet(() -> Sources.recognize(FileSamples.of(file)));
    return new Unit(file, fit.source(), fit.recognition().reason());
  }

  private static List<Unit> units(
      InputFile input, List<InputFile> members, Optional<Source> named) {
    var bySource = new LinkedHashMap<String, List<Unit>>();
    var unread = new ArrayList<Bundle.Unread>();
    for (var member : members) {
      try {
        var unit = unit(member, named);
        bySource.computeIfAbsent(unit.source().name(), _ -> new ArrayList<>()).add(unit);
      } catch (UnreadableFileException e) {
        unread.add(new Bundle.Unread(member, e.issue()));
      }
    }
    if (bySource.isEmpty()) {
      throw new UnreadableFileException(unread.getFirst().issue());
    }
    var units = new ArrayList<Unit>();
    for (Map.Entry<String, List<Unit>> of : bySource.entrySet()) {
      // The first load tells what of the archive nobody understands.
      units.add(bundle(input, of.getValue(), units.isEmpty() ? unread : List.of()));
    }
    return units;
  }

  private static Unit bundle(InputFile input, List<Unit> units, List<Bundle.Unread> unread) {
    var files = units.stream().map(Unit::file).toList();
    var first = units.getFirst();
    return new Unit(
        input.holding(files),
        new Bundle(first.source(), unread),
        files.size() == 1
            ? "%s: %s".formatted(files.getFirst().name(), first.recognizedBy())
            : "%,d files; the first: %s".formatted(files.size(), first.recognizedBy()));
  }
}
