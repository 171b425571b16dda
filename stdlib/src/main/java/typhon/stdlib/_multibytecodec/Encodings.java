package typhon.stdlib._multibytecodec;

import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The encodings, by the module that hands them out. */
enum Encodings {
  SHIFT_JIS("_codecs_jp", new DoubleByte(SingleBytes.SHIFT_JIS, AsciiSets::shiftJis)),
  CP932("_codecs_jp", new DoubleByte(SingleBytes.CP932, AsciiSets::cp932)),
  EUC_JP("_codecs_jp", new EucJapanese(EucJapanese.Edition.JIS_X_0208)),
  EUC_JIS_2004("_codecs_jp", new EucJapanese(EucJapanese.Edition.JIS_X_0213)),
  EUC_JISX0213("_codecs_jp", new EucJapanese(EucJapanese.Edition.JIS_X_0213_OF_2000)),
  SHIFT_JISX0213("_codecs_jp", new DoubleByte(SingleBytes.JIS_X_0201, AsciiSets::shiftJisx0213)),
  SHIFT_JIS_2004("_codecs_jp", new DoubleByte(SingleBytes.JIS_X_0201, AsciiSets::shiftJis2004)),
  GB2312("_codecs_cn", new DoubleByte(SingleBytes.ASCII, AsciiSets::gb2312)),
  GBK("_codecs_cn", new DoubleByte(SingleBytes.ASCII, AsciiSets::gbk)),
  GB18030("_codecs_cn", new Gb18030()),
  HZ("_codecs_cn", new Hz()),
  EUC_KR("_codecs_kr", new EucKr()),
  CP949("_codecs_kr", new DoubleByte(SingleBytes.ASCII, AsciiSets::cp949)),
  JOHAB("_codecs_kr", new DoubleByte(SingleBytes.ASCII, AsciiSets::johab)),
  BIG5("_codecs_tw", new DoubleByte(SingleBytes.ASCII, AsciiSets::big5)),
  CP950("_codecs_tw", new DoubleByte(SingleBytes.ASCII, AsciiSets::cp950)),
  BIG5HKSCS("_codecs_hk", new DoubleByte(SingleBytes.ASCII, AsciiSets::big5Hkscs)),
  ISO2022_JP(
      "_codecs_iso2022",
      Designation.JISX0208,
      Designation.JISX0201_ROMAN,
      Designation.JISX0208_OLD),
  ISO2022_JP_1(
      "_codecs_iso2022",
      Designation.JISX0208,
      Designation.JISX0212,
      Designation.JISX0201_ROMAN,
      Designation.JISX0208_OLD),
  ISO2022_JP_2(
      "_codecs_iso2022",
      Designation.JISX0208,
      Designation.JISX0212,
      Designation.KSX1001,
      Designation.GB2312,
      Designation.JISX0201_ROMAN,
      Designation.JISX0208_OLD,
      Designation.ISO8859_1,
      Designation.ISO8859_7),
  ISO2022_JP_2004(
      "_codecs_iso2022",
      Designation.JISX0208,
      Designation.JISX0213_2004_1,
      Designation.JISX0213_2004_2),
  ISO2022_JP_3(
      "_codecs_iso2022",
      Designation.JISX0208,
      Designation.JISX0213_2000_1,
      Designation.JISX0213_2000_2),
  ISO2022_JP_EXT(
      "_codecs_iso2022",
      Designation.JISX0208,
      Designation.JISX0212,
      Designation.JISX0201_ROMAN,
      Designation.JISX0201_KATAKANA,
      Designation.JISX0208_OLD),
  ISO2022_KR("_codecs_iso2022", Designation.KSX1001_SHIFTED);

  private final String module;
  private final MultibyteEncoding coding;

  Encodings(String module, MultibyteEncoding coding) {
    this.module = module;
    this.coding = coding;
  }

  Encodings(String module, Designation... designations) {
    this(module, new Iso2022(designations));
  }

  String pythonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  MultibyteEncoding coding() {
    return coding;
  }

  /** What {@code getcodec} of a module does. */
  static PyObject codec(String module, PyObject name) {
    if (!(name instanceof PyStr text)) {
      throw Errors.typeError("encoding name must be a string.");
    }
    for (Encodings e : values()) {
      if (e.module.equals(module) && e.pythonName().equals(text.toString())) {
        return new PyMultibyteCodec(e);
      }
    }
    throw Errors.lookupError("no such codec is supported.");
  }
}
