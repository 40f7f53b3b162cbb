package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.DocumentClasses;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import java.util.List;
import java.util.stream.Stream;

/// The IPC and CPC classes of a bibliography; national schemes (UC, FI, FTERM) and the EPO's former
/// one (EC, ICO) are left out.
///
/// OPS lists a CPC symbol once for each office that gave it; it is told once.
final class ExchangeClasses {
  private ExchangeClasses() {}

  static List<ClassAssignment> of(XmlElement bibliography, List<LoadIssue> notes) {
    var classes = new DocumentClasses(notes);
    var ipc =
        Stream.concat(
            bibliography.all("classifications-ipcr", "classification-ipcr", "text"),
            bibliography.all("classification-ipc", "text"));
    classes.addSt8(ClassScheme.IPC, ipc.map(XmlElement::text).toList());
    var cpc =
        bibliography
            .all("patent-classifications", "patent-classification")
            .filter(ExchangeClasses::isCpc)
            .map(ExchangeClasses::symbol)
            .toList();
    classes.addSt8(ClassScheme.CPC, cpc);
    return classes.found();
  }

  private static boolean isCpc(XmlElement element) {
    return element
        .find("classification-scheme")
        .flatMap(scheme -> scheme.attribute("scheme"))
        .filter(scheme -> scheme.startsWith("CPC"))
        .isPresent();
  }

  private static String symbol(XmlElement element) {
    return element
        .text("classification-symbol")
        .orElseGet(
            () ->
                "%s%s%s %s/%s"
                    .formatted(
                        element.text("section").orElse(""),
                        element.text("class").orElse(""),
                        element.text("subclass").orElse(""),
                        element.text("main-group").orElse(""),
                        element.text("subgroup").orElse("")));
  }
}
