package io.luopan.loaders.patent;

import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The IPC, CPC and Locarno classes of a document, each symbol once, the main one first; the
/// national class is left out.
final class UsptoClasses {
  private final XmlElement bibliography;
  private final DocumentClasses classes;

  private UsptoClasses(XmlElement bibliography, DocumentClasses classes) {
    this.bibliography = bibliography;
    this.classes = classes;
  }

  static List<ClassAssignment> of(XmlElement bibliography, List<LoadIssue> notes) {
    var found = new DocumentClasses(notes);
    var classes = new UsptoClasses(bibliography, found);
    classes.readIpc7();
    classes.readIpc();
    classes.readCpc();
    classes.readLocarno();
    return found.found();
  }

  /// Version 4.0 (2005): `A45F  504` is A45F 5/04, the main group in three places.
  private void readIpc7() {
    bibliography
        .children("classification-ipc")
        .forEach(
            element -> {
              var edition = element.text("edition").orElse(null);
              element.children("main-classification").forEach(e -> addIpc7(e, true, edition));
              element.children("further-classification").forEach(e -> addIpc7(e, false, edition));
            });
  }

  private void addIpc7(XmlElement element, boolean main, @Nullable String edition) {
    classes.addSymbol(ClassScheme.IPC, ofEdition7(element.rawText()), main, edition);
  }

  private static String ofEdition7(String raw) {
    var text = raw.stripTrailing();
    return text.length() > 7 && text.indexOf('/') < 0
        ? text.substring(0, 4) + " " + text.substring(4, 7).strip() + "/" + text.substring(7)
        : text;
  }

  private void readIpc() {
    var elements = bibliography.all("classifications-ipcr", "classification-ipcr").toList();
    var first = elements.stream().filter(UsptoClasses::isFirst).findFirst();
    elements.stream()
        .sorted(java.util.Comparator.comparing(e -> first.isEmpty() || first.get() != e))
        .forEach(e -> addSymbol(e, ClassScheme.IPC, e == first.orElse(elements.getFirst())));
  }

  private void readCpc() {
    var main = bibliography.all("classifications-cpc", "main-cpc", "classification-cpc").toList();
    main.forEach(e -> addSymbol(e, ClassScheme.CPC, e == main.getFirst()));
    Stream.concat(
            bibliography.all("classifications-cpc", "further-cpc", "classification-cpc"),
            bibliography.all(
                "classifications-cpc",
                "further-cpc",
                "combination-set",
                "combination-rank",
                "classification-cpc"))
        .forEach(e -> addSymbol(e, ClassScheme.CPC, false));
  }

  private void readLocarno() {
    bibliography
        .children("classification-locarno")
        .forEach(
            element ->
                classes.addLocarno(
                    element.text("main-classification").orElse(""),
                    element.text("edition").orElse(null)));
  }

  private static boolean isFirst(XmlElement element) {
    return element.text("symbol-position").filter("F"::equals).isPresent();
  }

  private void addSymbol(XmlElement element, ClassScheme scheme, boolean main) {
    var text =
        element.text("section").orElse("")
            + element.text("class").orElse("")
            + element.text("subclass").orElse("")
            + " "
            + element.text("main-group").orElse("")
            + "/"
            + element.text("subgroup").orElse("");
    var indicator = scheme == ClassScheme.IPC ? "ipc-version-indicator" : "cpc-version-indicator";
    var edition = DocumentClasses.edition(element.text(indicator, "date").orElse(null));
    classes.addSymbol(scheme, text, main, edition);
  }
}
