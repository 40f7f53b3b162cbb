package io.luopan.model.classification;

/// A scheme that classifies patents or industries.
public enum ClassScheme {
  /// International Patent Classification, WIPO.
  IPC,
  /// Cooperative Patent Classification, EPO and USPTO.
  CPC,
  /// Locarno Classification of industrial designs, WIPO.
  LOCARNO,
  /// 国民经济行业分类, China's classification of economic activities.
  GB_T_4754,
  /// 战略性新兴产业分类, China's strategic emerging industries.
  STRATEGIC_EMERGING
}
