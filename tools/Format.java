import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks or applies google-java-format to every Java file of the project.
///
/// `mvn -N validate -Dformat=apply` applies; every build checks.
void main(String[] args) throws Exception {
  boolean apply = args[0].equals("apply");
  List<Path> sources;
  try (var walk = Files.walk(Path.of(""))) {
    sources =
        walk.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().contains("target/"))
            .sorted()
            .toList();
  }
  var formatter = new Formatter();
  int off = 0;
  for (var file : sources) {
    var source = Files.readString(file);
    // Formatter does not yet parse compact source files (JEP 512): this one is left alone.
    if (file.endsWith("tools/Format.java")) {
      continue;
    }
    var formatted =
        formatter.formatSource(
            ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE));
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
