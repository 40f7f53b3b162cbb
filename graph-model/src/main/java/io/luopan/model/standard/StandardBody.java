package io.luopan.model.standard;

/// Who issues a standard, by how its designation begins; the rules of writing follow from it.
public enum StandardBody {
  /// National standards of China: GB, GB/T, GB/Z, and GBZ of occupational health.
  CHINA_NATIONAL,
  /// Regional standards of China: DB and the region's digits.
  CHINA_REGIONAL,
  /// Standards of Chinese industries, two letters: YD/T, SJ/T.
  CHINA_INDUSTRY,
  /// Standards of Chinese associations: T/ and the association's code.
  CHINA_GROUP,
  /// Standards of Chinese enterprises: Q/ and the enterprise's code.
  CHINA_ENTERPRISE,
  /// ISO, IEC and what they issue together.
  ISO_IEC,
  ITU,
  THREE_GPP,
  ETSI,
  IEEE,
  IETF;

  static StandardBody of(String issuer) {
    return switch (issuer) {
      case "GB", "GBZ" -> CHINA_NATIONAL;
      case "ITU-T", "ITU-R" -> ITU;
      case "3GPP" -> THREE_GPP;
      case "ETSI" -> ETSI;
      case "IEEE" -> IEEE;
      case "IETF" -> IETF;
      default -> {
        if (issuer.startsWith("ISO") || issuer.startsWith("IEC")) {
          yield ISO_IEC;
        }
        if (issuer.startsWith("T/")) {
          yield CHINA_GROUP;
        }
        if (issuer.startsWith("Q/")) {
          yield CHINA_ENTERPRISE;
        }
        yield issuer.length() > 2 && issuer.startsWith("DB") ? CHINA_REGIONAL : CHINA_INDUSTRY;
      }
    };
  }
}
