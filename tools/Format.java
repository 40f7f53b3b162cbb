import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

static final int WIDTH = 100;

/// Checks or applies google-java-format to every Java file of the project.
///
/// `mvn -N validate -Dformat=apply` applies; every build checks.
void main(String[] args) throws Exception {
  boolean apply = args[0].equals("apply");
  List<Path> sources;
  try (var walk = Files.walk(Path.of(""))) {
    // The formatter does not yet parse compact source files (JEP 512): this one is left alone.
    sources =
        walk.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().contains("target/"))
            .filter(file -> !file.endsWith("tools/Format.java"))
            .sorted()
            .toList();
  }
  var formatter = new Formatter();
  int off = 0;
  for (var file : sources) {
    var source = Files.readString(file);
    var wrapped = source.lines().map(line -> wrap(line)).collect(Collectors.joining("\n", "", "\n"));
    var formatted =
        formatter.formatSource(
            ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(wrapped), Style.GOOGLE));
    if (!formatted.equals(source)) {
      off++;
      if (apply) {
        Files.writeString(file, formatted);
      }
      IO.println((apply ? "formatted " : "not formatted: ") + file);
    }
  }
  if (off > 0 && !apply) {
    IO.println(off + " files differ from google-java-format. Apply it: mvn -N validate -Dformat=apply");
    System.exit(1);
  }
}

/// The formatter breaks a long Markdown comment into lines that are no Markdown comment; so it is
/// broken here.
String wrap(String line) {
  var text = line.stripLeading();
  if (!text.startsWith("/// ") || line.length() <= WIDTH) {
    return line;
  }
  int space = line.lastIndexOf(' ', WIDTH);
  var margin = line.substring(0, line.length() - text.length()) + "/// ";
  return space <= margin.length()
      ? line
      : line.substring(0, space) + "\n" + wrap(margin + line.substring(space + 1));
}
