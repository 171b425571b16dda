package typhon.stdlib._multibytecodec;

import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The encodings, by the module that hands them out: those of the JDK and our own. */
enum Encodings {
  SHIFT_JIS("_codecs_jp", "Shift_JIS"),
  CP932("_codecs_jp", "windows-31j"),
  EUC_JP("_codecs_jp", "EUC-JP"),
  EUC_JIS_2004("_codecs_jp", null, EucJisx0213.charset("euc_jis_2004", false)),
  EUC_JISX0213("_codecs_jp", null, EucJisx0213.charset("euc_jisx0213", true)),
  SHIFT_JISX0213("_codecs_jp", "x-SJIS_0213"),
  SHIFT_JIS_2004("_codecs_jp", "x-SJIS_0213"),
  GB2312("_codecs_cn", "GB2312"),
  GBK("_codecs_cn", "GBK"),
  GB18030("_codecs_cn", "GB18030"),
  HZ("_codecs_cn", null, Hz.charset()),
  EUC_KR("_codecs_kr", "EUC-KR"),
  CP949("_codecs_kr", "x-windows-949"),
  JOHAB("_codecs_kr", "x-Johab"),
  BIG5("_codecs_tw", "Big5"),
  CP950("_codecs_tw", "x-windows-950"),
  BIG5HKSCS("_codecs_hk", "Big5-HKSCS"),
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
  private final String charsetName;
  private final Charset own;

  Encodings(String module, String charsetName) {
    this(module, charsetName, null);
  }

  Encodings(String module, String charsetName, Charset own) {
    this.module = module;
    this.charsetName = charsetName;
    this.own = own;
  }

  Encodings(String module, Designation... designations) {
    this.module = module;
    this.charsetName = null;
    this.own = Iso2022.charset(pythonName(), designations);
  }

  String pythonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Charset charset() {
    return own != null ? own : Charset.forName(charsetName);
  }

  /** How many bytes an error spans: the JDK's decoders do not count as CPython does. */
  int errorLength(CoderResult error) {
    return own != null ? error.length() : 1;
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
