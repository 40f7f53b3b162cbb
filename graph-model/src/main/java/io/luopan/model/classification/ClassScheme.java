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
  STRATEGIC_EMERGING,
  /// WIPO's 35 fields of technology (Schmoch 2008, revised).
  WIPO_TECHNOLOGY,
  /// 数字经济核心产业分类, China's core industries of the digital economy.
  DIGITAL_ECONOMY,
  /// 绿色低碳技术专利分类体系, CNIPA's green and low-carbon technologies.
  GREEN_TECHNOLOGY,
  /// 「新三样」相关技术专利分类体系, CNIPA's electric vehicles, lithium batteries and photovoltaics.
  NEW_THREE,
  /// A table of classes that its reader names.
  OTHER
}
