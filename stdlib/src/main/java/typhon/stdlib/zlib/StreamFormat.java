package typhon.stdlib.zlib;

import typhon.runtime.error.Errors;

/** What surrounds the deflated data; zlib tells it by the number wbits. */
enum StreamFormat {
  RAW,
  ZLIB,
  GZIP,
  /** Zlib or gzip, told by the first byte; for reading only. */
  AUTOMATIC;

  static StreamFormat forWriting(int wbits) {
    StreamFormat format = of(wbits);
    if (format == AUTOMATIC) {
      throw Errors.valueError("Invalid initialization option");
    }
    return format;
  }

  static StreamFormat forReading(int wbits) {
    return wbits == 0 ? ZLIB : of(wbits);
  }

  private static StreamFormat of(int wbits) {
    if (wbits >= -15 && wbits <= -8) {
      return RAW;
    }
    if (wbits >= 8 && wbits <= 15) {
      return ZLIB;
    }
    if (wbits >= 24 && wbits <= 31) {
      return GZIP;
    }
    if (wbits == 32 || (wbits >= 40 && wbits <= 47)) {
      return AUTOMATIC;
    }
    throw Errors.valueError("Invalid initialization option");
  }
}
