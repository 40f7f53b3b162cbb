package io.luopan.loaders.patent.st96;

import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// IPC, CPC and Locarno classes, each in bags of bags whose nesting differs between versions; the
/// national class is left out.
final class St96Classes {
  private final DocumentClasses classes;

  private St96Classes(DocumentClasses classes) {
    this.classes = classes;
  }

  static List<ClassAssignment> of(XmlElement bibliography, List<LoadIssue> notes) {
    var found = new DocumentClasses(notes);
    var classes = new St96Classes(found);
    classes.addAll(ClassScheme.IPC, within(bibliography, "IPCRClassification").toList());
    within(bibliography, "IPCClassification").forEach(classes::addOlderIpc);
    classes.addAll(ClassScheme.CPC, within(bibliography, "CPCClassification").toList());
    within(bibliography, "LocarnoClassification").forEach(classes::addLocarno);
    return found.found();
  }

  /// The one in first position goes in front.
  private void addAll(ClassScheme scheme, List<XmlElement> elements) {
    var ordered = elements.stream().sorted(Comparator.comparing(e -> !isFirst(e))).toList();
    ordered.forEach(element -> add(scheme, element, element == ordered.getFirst()));
  }

  private static boolean isFirst(XmlElement element) {
    return element.text("SymbolPositionCode").filter("F"::equals).isPresent();
  }

  private void add(ClassScheme scheme, XmlElement element, boolean main) {
    var parts =
        Stream.of("Section", "CPCSection", "Class", "Subclass")
            .flatMap(part -> element.text(part).stream())
            .collect(Collectors.joining());
    var symbol =
        element
            .text("MainGroup")
            .map(text -> parts + " " + text + "/" + element.text("Subgroup").orElse(""))
            .orElse(element.text("PatentClassificationText").orElse(parts));
    var edition = DocumentClasses.edition(element.text("ClassificationVersionDate").orElse(null));
    classes.addSymbol(scheme, symbol, main, edition);
  }

  /// Editions 1 to 7.
  private void addOlderIpc(XmlElement ipc) {
    var edition = ipc.text("Edition").orElse(null);
    ipc.children("MainClassification")
        .forEach(e -> classes.addSymbol(ClassScheme.IPC, e.text(), true, edition));
    ipc.children("FurtherClassification")
        .forEach(e -> classes.addSymbol(ClassScheme.IPC, e.text(), false, edition));
  }

  private void addLocarno(XmlElement element) {
    classes.addLocarno(element.text("LocarnoClass").orElse(element.text()), null);
  }

  /// All elements of a name at any depth.
  private static Stream<XmlElement> within(XmlElement element, String name) {
    return element
        .children()
        .flatMap(child -> child.name().equals(name) ? Stream.of(child) : within(child, name));
  }
}
