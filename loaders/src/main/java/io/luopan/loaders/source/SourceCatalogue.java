package io.luopan.loaders.source;

import java.util.List;

/// Several sources that one class brings; listed in `META-INF/services` as single sources are.
public interface SourceCatalogue {
  List<Source> sources();
}
