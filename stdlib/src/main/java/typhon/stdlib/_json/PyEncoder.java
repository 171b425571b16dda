package typhon.stdlib._json;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** Writes objects as JSON text. */
// Immutable: what one call knows is in a DocumentEncoder.
@BuiltinType(name = "Encoder", module = "_json", subclassable = true)
public class PyEncoder extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyEncoderTable());

  final PyObject markers;
  final PyObject fallback;
  final PyObject encoder;
  final PyObject indent;
  final PyStr keySeparator;
  final PyStr itemSeparator;
  final PyObject sortKeys;
  final PyObject skipKeys;
  final boolean allowNan;

  PyEncoder(PyEncoder other) {
    this.markers = other.markers;
    this.fallback = other.fallback;
    this.encoder = other.encoder;
    this.indent = other.indent;
    this.keySeparator = other.keySeparator;
    this.itemSeparator = other.itemSeparator;
    this.sortKeys = other.sortKeys;
    this.skipKeys = other.skipKeys;
    this.allowNan = other.allowNan;
  }

  private PyEncoder(
      PyObject markers,
      PyObject fallback,
      PyObject encoder,
      PyObject indent,
      PyStr keySeparator,
      PyStr itemSeparator,
      boolean sortKeys,
      boolean skipKeys,
      boolean allowNan) {
    this.markers = markers;
    this.fallback = fallback;
    this.encoder = encoder;
    this.indent = indent;
    this.keySeparator = keySeparator;
    this.itemSeparator = itemSeparator;
    this.sortKeys = PyBool.of(sortKeys);
    this.skipKeys = PyBool.of(skipKeys);
    this.allowNan = allowNan;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyObject markers,
      @Named("default") PyObject fallback,
      @Named PyObject encoder,
      @Named PyObject indent,
      @Named PyStr key_separator,
      @Named PyStr item_separator,
      @Named boolean sort_keys,
      @Named boolean skipkeys,
      @Named boolean allow_nan) {
    if (!(markers instanceof PyDict) && markers != PyNone.NONE) {
      throw Errors.typeError(
          "make_encoder() argument 1 must be dict or None, not " + markers.type().name());
    }
    PyEncoder made =
        new PyEncoder(
            markers,
            fallback,
            encoder,
            indent,
            key_separator,
            item_separator,
            sort_keys,
            skipkeys,
            allow_nan);
    return type == TYPE ? made : new PyEncoderSub(type, made);
  }

  /** The JSON text of an object, as a tuple of strings. */
  @BuiltinMethod
  PyObject __call__(@Named PyObject obj, @Named long _current_indent_level) {
    return PyTuple.of(new DocumentEncoder(this, _current_indent_level).encode(obj));
  }

  /** markers */
  @BuiltinGetter(name = "markers")
  PyObject markersDict() {
    return markers;
  }

  /** default */
  @BuiltinGetter(name = "default")
  PyObject defaultFunction() {
    return fallback;
  }

  /** encoder */
  @BuiltinGetter(name = "encoder")
  PyObject encoderFunction() {
    return encoder;
  }

  /** indent */
  @BuiltinGetter(name = "indent")
  PyObject indentText() {
    return indent;
  }

  /** key_separator */
  @BuiltinGetter
  PyObject key_separator() {
    return keySeparator;
  }

  /** item_separator */
  @BuiltinGetter
  PyObject item_separator() {
    return itemSeparator;
  }

  /** sort_keys */
  @BuiltinGetter
  PyObject sort_keys() {
    return sortKeys;
  }

  /** skipkeys */
  @BuiltinGetter
  PyObject skipkeys() {
    return skipKeys;
  }
}
