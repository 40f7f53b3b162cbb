package io.luopan.queries.measure;

/// The formulas by name, as `docs/measures.md` writes them: a computed number never travels without
/// its formula's name.
public enum Formula {
  SHARE("x_rn / x_wn", "any"),
  RTA("(x_rn / Σ_n x_rn) / (x_wn / Σ_n x_wn)", "Balassa 1965"),
  RSCA("(RTA − 1) / (RTA + 1)", "Laursen 1998"),
  RPA("100 · tanh(ln RTA)", "Grupp"),
  PRESENCE("M_rn = 1 where RTA ≥ 1", "Hidalgo and others 2007"),
  DIVERSITY("k_r = Σ_n M_rn", "Hidalgo and Hausmann 2009"),
  UBIQUITY("u_n = Σ_r M_rn", "Hidalgo and Hausmann 2009"),
  CO_OCCURRENCE("co_ij = Σ_r M_ri M_rj", "Hidalgo and others 2007"),
  PROXIMITY("φ_ij = co_ij / max(u_i, u_j)", "Hidalgo and others 2007"),
  DENSITY_HIDALGO("d_rn = Σ_j M_rj φ_nj / Σ_j φ_nj, with φ_nn = 1", "Hidalgo and others 2007"),
  DENSITY_ECONGEO("100 · Σ_j M_rj φ_nj / Σ_j φ_nj, with φ_nn = 0", "EconGeo"),
  COSINE("C_ij / √(S_i S_j)", "van Eck and Waltman 2009"),
  JACCARD("C_ij / (S_i + S_j − C_ij)", "van Eck and Waltman 2009"),
  ASSOCIATION("C_ij T / (S_i S_j)", "van Eck and Waltman 2009"),
  PROBABILITY("C_ij / ((S_i/T · S_j/(T − S_i) + S_j/T · S_i/(T − S_j)) · T/2)", "Steijn 2017"),
  ECI("second eigenvector of Σ_n M_rn M_sn / (k_r u_n)", "Hidalgo and Hausmann 2009"),
  PCI("mean ECI of the regions present on n", "Hidalgo and Hausmann 2009"),
  COI("Σ_n d_rn (1 − M_rn) PCI_n", "Atlas of Economic Complexity"),
  COG("(1 − M_rn) Σ_j (1 − M_rj) φ_jn PCI_j / Σ_k φ_jk", "Atlas of Economic Complexity"),
  CONCENTRATION_RATIO("CR_k = Σ of the k largest shares", "any"),
  HERFINDAHL("HHI = Σ_h s_h²", "Herfindahl 1950, Hirschman 1945"),
  FOREIGN_SHARE("foreign / valid", "own"),
  VALID_SHARE("in force / status known", "own"),
  CITATION_STRENGTH("mean of c / mean c of year and class", "Waltman and others 2011"),
  TOP_CITED("mean of (top · N − above) / tied, within 0 and 1", "Waltman and Schreiber 2013"),
  LIFE_CYCLE("patents and applicants of a window over the one before, − 1", "own"),
  TECHNOLOGY_GROWTH("v = a / A", "专利指标法"),
  TECHNOLOGY_RIPENESS("α = a / (a + b)", "专利指标法"),
  TECHNOLOGY_AGEING("β = (a + b) / (a + b + c)", "专利指标法"),
  TECHNOLOGY_NOVELTY("N = √(v² + α²)", "专利指标法"),
  READINESS("median of the TRL told", "ISO 16290"),
  EXPIRING("asOf < last day ≤ asOf + n years, of rights in force", "own"),
  SUPPLY_DEMAND("(S − D) / (S + D)", "own"),
  CRITICALITY("nodes that no path of feeds reaches but through this one / nodes", "own"),
  SOFTENED_CHOKE("least foreign share of the node and its substitutes", "own"),
  CANDIDATE("Σ_t w_t · t / Σ_t w_t over the terms known", "own"),
  RANK_INTERVAL("percentiles of draws, each family Poisson(1) times", "Efron 1979");

  private final String text;
  private final String source;

  Formula(String text, String source) {
    this.text = text;
    this.source = source;
  }

  public String text() {
    return text;
  }

  /// Whose formula it is; `own` where it is ours.
  public String source() {
    return source;
  }
}
