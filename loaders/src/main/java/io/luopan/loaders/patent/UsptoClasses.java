package io.luopan.loaders.patent;

import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.classification.LocarnoSymbol;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The IPC, CPC and Locarno classes of a grant, each symbol once, the main one first; the national
/// class is left out.
final class UsptoClasses {
  private final XmlElement bibliography;
  private final List<LoadIssue> notes;
  private final List<ClassAssignment> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private UsptoClasses(XmlElement bibliography, List<LoadIssue> notes) {
    this.bibliography = bibliography;
    this.notes = notes;
  }

  static List<ClassAssignment> of(XmlElement bibliography, List<LoadIssue> notes) {
    var classes = new UsptoClasses(bibliography, notes);
    classes.readIpc7();
    classes.readIpc();
    classes.readCpc();
    classes.readLocarno();
    return classes.found;
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
    var text = element.rawText().stripTrailing();
    var spelled =
        text.length() > 7 && text.indexOf('/') < 0
            ? text.substring(0, 4) + " " + text.substring(4, 7).strip() + "/" + text.substring(7)
            : text;
    addSymbol(ClassScheme.IPC, spelled, main, edition);
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
    for (var element : bibliography.children("classification-locarno").toList()) {
      var text = element.text("main-classification").orElse("");
      var spelled =
          text.matches("[0-9]{4}") ? text.substring(0, 2) + "-" + text.substring(2) : text;
      var symbol = LocarnoSymbol.tryParse(spelled);
      if (symbol.isPresent()) {
        add(ClassScheme.LOCARNO, symbol.get().text(), true, element.text("edition").orElse(null));
      } else {
        notes.add(new UsptoUnreadClass("the Locarno Classification", text));
      }
    }
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
    addSymbol(scheme, text, main, edition(element.text(indicator, "date").orElse("")));
  }

  private void addSymbol(ClassScheme scheme, String text, boolean main, @Nullable String edition) {
    IpcSymbol.tryParse(text)
        .ifPresentOrElse(
            symbol -> add(scheme, symbol.text(), main, edition),
            () -> notes.add(new UsptoUnreadClass(scheme.name(), text)));
  }

  private void add(ClassScheme scheme, String symbol, boolean main, @Nullable String edition) {
    if (seen.add(scheme + " " + symbol)) {
      found.add(new ClassAssignment(scheme, symbol, main, edition));
    }
  }

  /// `20060101` is the edition 2006.01.
  private static @Nullable String edition(String date) {
    return date.matches("[0-9]{8}") ? date.substring(0, 4) + "." + date.substring(4, 6) : null;
  }
}
