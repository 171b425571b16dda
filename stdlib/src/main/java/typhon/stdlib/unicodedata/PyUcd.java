package typhon.stdlib.unicodedata;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** A version of the Unicode database. Immutable. */
@BuiltinType(name = "UCD", module = "unicodedata", exposed = false)
public final class PyUcd extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyUcdTable());

  private final Database database;

  PyUcd(Database database) {
    this.database = database;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter
  String unidata_version() {
    return database.version();
  }

  /** The general category of the character. */
  @BuiltinMethod
  String category(PyObject chr) {
    return database.category(Queries.character(chr, "category", false));
  }

  /** The bidirectional class of the character. */
  @BuiltinMethod
  String bidirectional(PyObject chr) {
    return database.bidirectional(Queries.character(chr, "bidirectional", false));
  }

  /** The canonical combining class of the character. */
  @BuiltinMethod
  int combining(PyObject chr) {
    return database.combining(Queries.character(chr, "combining", false));
  }

  /** 1 if the character is mirrored in bidirectional text, else 0. */
  @BuiltinMethod
  int mirrored(PyObject chr) {
    return database.isMirrored(Queries.character(chr, "mirrored", false)) ? 1 : 0;
  }

  /** The East Asian width of the character. */
  @BuiltinMethod
  String east_asian_width(PyObject chr) {
    return database.eastAsianWidth(Queries.character(chr, "east_asian_width", false));
  }

  /** The decomposition mapping of the character, empty if there is none. */
  @BuiltinMethod
  String decomposition(PyObject chr) {
    return database.decomposition(Queries.character(chr, "decomposition", false));
  }

  /** The value of a decimal digit. Without one the default is the answer, or a ValueError. */
  @BuiltinMethod
  PyObject decimal(PyObject chr, @Unset PyObject fallback) {
    return Queries.decimal(database, chr, fallback);
  }

  /** The value of a digit. Without one the default is the answer, or a ValueError. */
  @BuiltinMethod
  PyObject digit(PyObject chr, @Unset PyObject fallback) {
    return Queries.digit(database, chr, fallback);
  }

  /**
   * The numeric value of the character, as float. Without one the default is the answer, or a
   * ValueError.
   */
  @BuiltinMethod
  PyObject numeric(PyObject chr, @Unset PyObject fallback) {
    return Queries.numeric(database, chr, fallback);
  }

  /** The name of the character. Without one the default is the answer, or a ValueError. */
  @BuiltinMethod
  PyObject name(PyObject chr, @Unset PyObject fallback) {
    return Queries.name(database, chr, fallback);
  }

  /**
   * The character of the name, an alias, or the characters of a named sequence; KeyError if there
   * is none.
   */
  @BuiltinMethod
  PyObject lookup(PyObject name) {
    return Queries.lookup(database, name);
  }

  /** The string in the normal form NFC, NFKC, NFD or NFKD. */
  @BuiltinMethod
  PyObject normalize(PyObject form, PyObject unistr) {
    return Queries.normalize(database, form, unistr);
  }

  /** Whether the string is in the normal form NFC, NFKC, NFD or NFKD. */
  @BuiltinMethod
  boolean is_normalized(PyObject form, PyObject unistr) {
    return Queries.isNormalized(database, form, unistr);
  }
}
