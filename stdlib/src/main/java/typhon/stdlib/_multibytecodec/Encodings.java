package typhon.stdlib._multibytecodec;

import java.nio.charset.Charset;
import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The encodings that the JDK has, by the module that hands them out. */
enum Encodings {
  SHIFT_JIS("_codecs_jp", "Shift_JIS"),
  CP932("_codecs_jp", "windows-31j"),
  EUC_JP("_codecs_jp", "EUC-JP"),
  SHIFT_JISX0213("_codecs_jp", "x-SJIS_0213"),
  SHIFT_JIS_2004("_codecs_jp", "x-SJIS_0213"),
  GB2312("_codecs_cn", "GB2312"),
  GBK("_codecs_cn", "GBK"),
  GB18030("_codecs_cn", "GB18030"),
  EUC_KR("_codecs_kr", "EUC-KR"),
  CP949("_codecs_kr", "x-windows-949"),
  JOHAB("_codecs_kr", "x-Johab"),
  BIG5("_codecs_tw", "Big5"),
  CP950("_codecs_tw", "x-windows-950"),
  BIG5HKSCS("_codecs_hk", "Big5-HKSCS"),
  ISO2022_JP("_codecs_iso2022", "ISO-2022-JP"),
  ISO2022_JP_1("_codecs_iso2022", "ISO-2022-JP-2"),
  ISO2022_JP_2("_codecs_iso2022", "ISO-2022-JP-2"),
  ISO2022_KR("_codecs_iso2022", "ISO-2022-KR");

  private final String module;
  private final String charsetName;

  Encodings(String module, String charsetName) {
    this.module = module;
    this.charsetName = charsetName;
  }

  String pythonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Charset charset() {
    return Charset.forName(charsetName);
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
