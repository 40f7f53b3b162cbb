package io.luopan.model.placing;

import io.luopan.model.classification.ClassAssignment;
import java.util.List;

/// What placing looks at: a patent's symbols, and its titles and abstracts as
/// [io.luopan.model.text.SearchText].
public record PatentText(List<ClassAssignment> classes, String foldedText) {
  public PatentText {
    classes = List.copyOf(classes);
  }
}
