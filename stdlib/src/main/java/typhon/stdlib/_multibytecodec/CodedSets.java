package typhon.stdlib._multibytecodec;

import typhon.stdlib._multibytecodec.CodedSet.Area;

/**
 * The coded character sets of ISO 2022, read from charsets of the JDK and corrected where CPython's
 * tables differ. Each is made when it is first used.
 */
final class CodedSets {
  private static final int SINGLE_SHIFT_3 = 0x8f;

  private CodedSets() {}

  private static byte[] high(int row, int cell) {
    return new byte[] {(byte) (row | 0x80), (byte) (cell | 0x80)};
  }

  private static byte[] shifted(int row, int cell) {
    return new byte[] {(byte) SINGLE_SHIFT_3, (byte) (row | 0x80), (byte) (cell | 0x80)};
  }

  private static CodedSet.Builder builder(String charset, CodedSet.Form form) {
    return new CodedSet.Builder(Area.GRAPHIC).add(charset, form);
  }

  /** JIS X 0208. */
  static CodedSet jisx0208() {
    return Jisx0208.SET;
  }

  /** JIS X 0212. */
  static CodedSet jisx0212() {
    return Jisx0212.SET;
  }

  /** JIS X 0213:2004, plane 1. */
  static CodedSet jisx0213Plane1() {
    return Jisx0213.PLANE_1;
  }

  /** JIS X 0213, plane 2. */
  static CodedSet jisx0213Plane2() {
    return Jisx0213.PLANE_2;
  }

  /** JIS X 0213:2000, plane 1. */
  static CodedSet jisx0213Plane1Of2000() {
    return Jisx0213.PLANE_1_OF_2000;
  }

  /** JIS X 0213:2000, plane 2. */
  static CodedSet jisx0213Plane2Of2000() {
    return Jisx0213.PLANE_2_OF_2000;
  }

  /** GB 2312. */
  static CodedSet gb2312() {
    return Gb2312.SET;
  }

  /** KS X 1001. */
  static CodedSet ksx1001() {
    return Ksx1001.SET;
  }

  private static final class Jisx0208 {
    static final CodedSet SET = builder("EUC-JP", CodedSets::high).correct(0x213d, 0x2015).build();
  }

  private static final class Jisx0212 {
    static final CodedSet SET = builder("EUC-JP", CodedSets::shifted).correct(0x2237, 0x7e).build();
  }

  private static final class Gb2312 {
    static final CodedSet SET = builder("GB2312", CodedSets::high).build();
  }

  private static final class Ksx1001 {
    static final CodedSet SET = builder("EUC-KR", CodedSets::high).without(0x2268).build();
  }

  private static final class Jisx0213 {
    static final CodedSet PLANE_1 =
        builder("x-SJIS_0213", ShiftedRows::plane1)
            .correct(0x213d, 0x2015, 0x2232, 0x7e, 0x2256, 0x2985, 0x2257, 0x2986)
            .build();

    static final CodedSet PLANE_2 = builder("x-SJIS_0213", ShiftedRows::plane2).build();

    static final CodedSet PLANE_1_OF_2000 =
        PLANE_1
            .but()
            .withdraw(
                0x2e21, 0x2f7e, 0x4f54, 0x4f7e, 0x7427, 0x7e7a, 0x7e7b, 0x7e7c, 0x7e7d, 0x7e7e)
            .build();

    static final CodedSet PLANE_2_OF_2000 = PLANE_2.but().correct(0x7d3b, 0x9b1d).build();
  }
}
