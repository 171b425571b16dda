package typhon.stdlib.unicodedata;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Unset;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.UnicodeData;

/** The properties of all Unicode characters, by version 16.0.0 of the database. */
@BuiltinModule(
    name = "unicodedata",
    types = {PyUcd.class})
public final class UnicodedataModule {
  @BuiltinConstant static final String unidata_version = UnicodeData.VERSION;

  private UnicodedataModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("ucd_3_2_0"), new PyUcd(Database.OLD));
  }

  /** The general category of the character. */
  @BuiltinFunction
  static String category(PyObject chr) {
    return Database.CURRENT.category(Queries.character(chr, "category", false));
  }

  /** The bidirectional class of the character. */
  @BuiltinFunction
  static String bidirectional(PyObject chr) {
    return Database.CURRENT.bidirectional(Queries.character(chr, "bidirectional", false));
  }

  /** The canonical combining class of the character. */
  @BuiltinFunction
  static int combining(PyObject chr) {
    return Database.CURRENT.combining(Queries.character(chr, "combining", false));
  }

  /** 1 if the character is mirrored in bidirectional text, else 0. */
  @BuiltinFunction
  static int mirrored(PyObject chr) {
    return Database.CURRENT.isMirrored(Queries.character(chr, "mirrored", false)) ? 1 : 0;
  }

  /** The East Asian width of the character. */
  @BuiltinFunction
  static String east_asian_width(PyObject chr) {
    return Database.CURRENT.eastAsianWidth(Queries.character(chr, "east_asian_width", false));
  }

  /** The decomposition mapping of the character, empty if there is none. */
  @BuiltinFunction
  static String decomposition(PyObject chr) {
    return Database.CURRENT.decomposition(Queries.character(chr, "decomposition", false));
  }

  /** The value of a decimal digit. Without one the default is the answer, or a ValueError. */
  @BuiltinFunction
  static PyObject decimal(PyObject chr, @Unset PyObject fallback) {
    return Queries.decimal(Database.CURRENT, chr, fallback);
  }

  /** The value of a digit. Without one the default is the answer, or a ValueError. */
  @BuiltinFunction
  static PyObject digit(PyObject chr, @Unset PyObject fallback) {
    return Queries.digit(Database.CURRENT, chr, fallback);
  }

  /**
   * The numeric value of the character, as float. Without one the default is the answer, or a
   * ValueError.
   */
  @BuiltinFunction
  static PyObject numeric(PyObject chr, @Unset PyObject fallback) {
    return Queries.numeric(Database.CURRENT, chr, fallback);
  }

  /** The name of the character. Without one the default is the answer, or a ValueError. */
  @BuiltinFunction
  static PyObject name(PyObject chr, @Unset PyObject fallback) {
    return Queries.name(Database.CURRENT, chr, fallback);
  }

  /**
   * The character of the name, an alias, or the characters of a named sequence; KeyError if there
   * is none.
   */
  @BuiltinFunction
  static PyObject lookup(PyObject name) {
    return Queries.lookup(Database.CURRENT, name);
  }

  /** The string in the normal form NFC, NFKC, NFD or NFKD. */
  @BuiltinFunction
  static PyObject normalize(PyObject form, PyObject unistr) {
    return Queries.normalize(Database.CURRENT, form, unistr);
  }

  /** Whether the string is in the normal form NFC, NFKC, NFD or NFKD. */
  @BuiltinFunction
  static boolean is_normalized(PyObject form, PyObject unistr) {
    return Queries.isNormalized(Database.CURRENT, form, unistr);
  }
}
