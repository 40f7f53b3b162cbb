package io.luopan.model.classification;

import java.util.Optional;

/// A symbol and the edition that stood beside it, as `2006.01` or `2023`, where one did.
public record ParsedSymbol(IpcSymbol symbol, Optional<String> edition) {}
