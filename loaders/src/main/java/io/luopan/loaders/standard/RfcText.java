package io.luopan.loaders.standard;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextLines;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.standard.StandardNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Entries that begin with a number in the first column and end at a blank line:
///
///     1234 Title. A. Author. October 1996. (Format: TXT=1 bytes)
///          (Obsoletes RFC0001) (Status: HISTORIC) (DOI: 10.17487/RFC1234)
///
/// What stands before the first entry is the index's own explanation.
final class RfcText {
  static final String NOT_ISSUED = "Not Issued";

  private static final Pattern BEGINNING = Pattern.compile("[0-9]{4,5} \\S.*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "([0-9]{4,5}) (.*)\\. (?:[0-9]{1,2} )?([A-Z][a-z]+)(?: [0-9]{1,2},?)? ([12][0-9]{3})\\. ?(\\(.*\\))?");
  private static final int LONGEST_ENTRY = 10_000;

  private final String file;
  private final StringBuilder entry = new StringBuilder();
  private long line;
  private long begun;

  private RfcText(String file) {
    this.file = file;
  }

  static Stream<Parsed> read(InputFile file) {
    var lines = TextLines.of(file);
    return Stream.concat(lines, Stream.of("")).flatMap(new RfcText(file.name())::line);
  }

  /// An entry is whole when a blank line or the next entry comes.
  private Stream<Parsed> line(String text) {
    line++;
    boolean begins = BEGINNING.matcher(text).matches();
    if (!begins && !text.isBlank()) {
      if (!entry.isEmpty() && entry.length() < LONGEST_ENTRY) {
        entry.append(' ').append(text.strip());
      }
      return Stream.empty();
    }
    var whole = entry.toString();
    var at = new SourcePosition(file, SourcePosition.Unit.LINE, Math.max(1, begun));
    entry.setLength(0);
    if (begins) {
      begun = line;
      entry.append(text.strip());
    }
    return whole.isEmpty() ? Stream.empty() : Stream.of(parsed(at, whole));
  }

  private static Parsed parsed(SourcePosition at, String text) {
    if (text.substring(text.indexOf(' ') + 1).startsWith(NOT_ISSUED)) {
      return new Parsed.Accepted(at, Long.toString(at.number()), List.of());
    }
    var parts = ENTRY.matcher(text);
    if (!parts.matches()) {
      return new Parsed.Rejected(at, new RfcUnreadEntry(), text);
    }
    var number = StandardNumber.tryParse("RFC" + parts.group(1));
    if (number.isEmpty()) {
      return new Parsed.Rejected(at, new BadStandardNumber("RFC" + parts.group(1)), text);
    }
    var said = Optional.ofNullable(parts.group(5)).orElse("");
    var entry =
        new RfcEntry(
            number.get(),
            parts.group(2),
            parts.group(3),
            parts.group(4),
            said(said, "Status: "),
            !said(said, "Obsoleted by ").isEmpty(),
            list(said(said, "Obsoletes ")),
            list(said(said, "Updates ")));
    var notes = new ArrayList<LoadIssue>();
    return new Parsed.Accepted(at, entry.fact(notes), notes);
  }

  /// What stands in brackets behind a word, as in `(Status: HISTORIC)`.
  private static String said(String brackets, String word) {
    int start = brackets.indexOf("(" + word);
    int end = start < 0 ? -1 : brackets.indexOf(')', start);
    return end < 0 ? "" : brackets.substring(start + 1 + word.length(), end).strip();
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
