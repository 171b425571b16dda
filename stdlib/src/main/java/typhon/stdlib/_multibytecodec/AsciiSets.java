package typhon.stdlib._multibytecodec;

import typhon.stdlib._multibytecodec.CodedSet.Area;
import typhon.stdlib._multibytecodec.CodedSet.Form;

/**
 * The characters of two bytes of encodings that keep ASCII: the JDK's tables, and the few codes
 * where CPython's differ. Each is made when it is first used.
 */
// CPython: Modules/cjkcodecs/mappings_*.h
final class AsciiSets {
  private AsciiSets() {}

  private static CodedSet.Builder builder() {
    return new CodedSet.Builder(Area.HIGH);
  }

  static CodedSet shiftJis() {
    return builder().add("Shift_JIS", Form.PLAIN).correct(0x815c, 0x2015).build();
  }

  static CodedSet cp932() {
    return builder()
        .add("windows-31j", Form.PLAIN)
        .prefer(
            0xa2, 0x8191, 0xa3, 0x8192, 0xac, 0x81ca, 0x2016, 0x8161, 0x2212, 0x817c, 0x301c,
            0x8160)
        .build();
  }

  static CodedSet shiftJis2004() {
    return jisx0213Builder().build();
  }

  static CodedSet shiftJisx0213() {
    return jisx0213Builder()
        .withdraw(0x879f, 0x889e, 0x9873, 0x989e, 0xeaa5, 0xeff8, 0xeff9, 0xeffa, 0xeffb, 0xeffc)
        .correct(0xfc5a, 0x9b1d)
        .build();
  }

  private static CodedSet.Builder jisx0213Builder() {
    return builder()
        .add("x-SJIS_0213", Form.PLAIN)
        .correct(0x815c, 0x2015, 0x815f, 0x5c, 0x81b0, 0x7e, 0x81d4, 0x2985, 0x81d5, 0x2986);
  }

  static CodedSet gb2312() {
    return builder().add("GB2312", Form.PLAIN).build();
  }

  static CodedSet gbk() {
    return builder().addStandard("GBK").without(0xa2e3).correct(0xa892, 0x2295).build();
  }

  /** The edition of 2000, which has characters of private use where that of 2022 has others. */
  static CodedSet gb18030() {
    return builder()
        .add("GB18030", Form.PLAIN)
        .correct(
            0xa6d9, 0xe78d, 0xa6da, 0xe78e, 0xa6db, 0xe78f, 0xa6dc, 0xe790, 0xa6dd, 0xe791, 0xa6de,
            0xe792, 0xa6df, 0xe793, 0xa6ec, 0xe794, 0xa6ed, 0xe795, 0xa6f3, 0xe796, 0xa8bc, 0xe7c7)
        .correct(
            0xfe59, 0xe81e, 0xfe61, 0xe826, 0xfe66, 0xe82b, 0xfe67, 0xe82c, 0xfe6d, 0xe832, 0xfe7e,
            0xe843, 0xfe90, 0xe854, 0xfea0, 0xe864)
        .build();
  }

  static CodedSet eucKr() {
    return builder().add("EUC-KR", Form.PLAIN).without(0xa2e8).build();
  }

  static CodedSet cp949() {
    return builder().addStandard("x-windows-949").build();
  }

  /** With the consonants that are written alone as the last of a syllable. */
  static CodedSet johab() {
    return builder()
        .add("x-Johab", Form.PLAIN)
        .correct(
            0x8441, 0x3000, 0x8442, 0x3131, 0x8443, 0x3132, 0x8445, 0x3134, 0x8448, 0x3137, 0x8449,
            0x3139, 0x8451, 0x3141, 0x8453, 0x3142, 0x8455, 0x3145, 0x8456, 0x3146, 0x8457, 0x3147,
            0x8458, 0x3148, 0x8459, 0x314a, 0x845a, 0x314b, 0x845b, 0x314c, 0x845c, 0x314d, 0x845d,
            0x314e)
        .prefer(
            0x3000, 0xd931, 0x3131, 0x8841, 0x3132, 0x8c41, 0x3134, 0x9041, 0x3137, 0x9441, 0x3139,
            0x9c41, 0x3141, 0xa041, 0x3142, 0xa441, 0x3145, 0xac41, 0x3146, 0xb041, 0x3147, 0xb441,
            0x3148, 0xb841, 0x314a, 0xc041, 0x314b, 0xc441, 0x314c, 0xc841, 0x314d, 0xcc41, 0x314e,
            0xd041)
        .build();
  }

  static CodedSet big5() {
    return preferring(builder().add("Big5", Form.PLAIN)).build();
  }

  /** What all after Big5 write in their own way. */
  private static CodedSet.Builder preferring(CodedSet.Builder builder) {
    return builder
        .correct(0xa15a, 0x2574, 0xa1c3, 0xffe3, 0xa1c5, 0x2cd, 0xa1fe, 0xff0f, 0xa240, 0xff3c)
        .prefer(0x5341, 0xa451, 0x5345, 0xa4ca, 0xff0f, 0xa241, 0xff3c, 0xa242);
  }

  /** The code page first, Big5 where it has nothing. */
  static CodedSet cp950() {
    return builder()
        .addStandard("x-windows-950")
        .add("Big5", Form.PLAIN)
        .prefer(
            0xa2, 0xa246, 0xa3, 0xa247, 0xa5, 0xa244, 0x2022, 0xa145, 0x203e, 0xa1c2, 0x223c,
            0xa1e3, 0x2609, 0xa1f3, 0x2641, 0xa1f2, 0xff64, 0xa14e)
        .prefer(0x5341, 0xa451, 0x5345, 0xa4ca)
        .build();
  }

  /** The edition of 2004, with four pairs of a letter and a mark. */
  static CodedSet big5Hkscs() {
    return preferring(builder().add("Big5-HKSCS", Form.PLAIN))
        .withoutRange(0x877a, 0x87df)
        .without(0xc6cf, 0xc6d3, 0xc6d5, 0xc6d7, 0xc6de, 0xc6df)
        .correct(0x8862, CodedSet.pair(0xca, 0x304), 0x8864, CodedSet.pair(0xca, 0x30c))
        .correct(0x88a3, CodedSet.pair(0xea, 0x304), 0x88a5, CodedSet.pair(0xea, 0x30c))
        .prefer(
            0x2550, 0xf9f9, 0x255e, 0xf9e9, 0x2561, 0xf9eb, 0x256a, 0xf9ea, 0x256d, 0xf9fa, 0x256e,
            0xf9fb, 0x256f, 0xf9fd, 0x2570, 0xf9fc)
        .build();
  }
}
