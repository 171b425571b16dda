package typhon.runtime.object;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.frame.StringHash;
import typhon.runtime.text.GrowingText;
import typhon.runtime.text.Text;
import typhon.runtime.type.PyType;

/**
 * Text: the str() of an object, or bytes decoded with the given encoding and error handling.
 *
 * <p>A narrow str (every code point at most U+FFFF) holds a Java string with one char per code
 * point, lone surrogates included; a wide one holds its code points. A long str made by
 * concatenation holds a prefix of a {@link GrowingText} until somebody needs the whole.
 *
 * <p>Thread rule: immutable from outside. The two caches (hash, flattened value) are written by
 * racy single-check with values that are equal whoever computes them; the constructor ends with a
 * store fence, so that a str published by a race is complete.
 */
@BuiltinType(name = "str", subclassable = true)
public class PyStr extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyStrTable());
  private static final int LATIN1_SIZE = 256;
  private static final int LAST_NARROW = 0xFFFF;

  /** From this length on a concatenation is prepared to grow. */
  private static final int GROWING_LENGTH = 256;

  private static final ConcurrentHashMap<String, PyStr> INTERNED = new ConcurrentHashMap<>(4096);
  private static final ConcurrentHashMap<PyStr, PyStr> INTERNED_ODD = new ConcurrentHashMap<>();
  private static final PyStr[] LATIN1 = latin1Table();
  public static final PyStr EMPTY = intern("");

  /** A String, an int[] or a GrowingText.Prefix. */
  private Object value;

  /** Python's hash, 0 while unknown. */
  private long hash;

  PyStr(Object value) {
    this.value = value;
    VarHandle.storeStoreFence();
  }

  /** For instances of subclasses. */
  PyStr(PyStr other) {
    this(other.value);
  }

  private static PyStr[] latin1Table() {
    PyStr[] table = new PyStr[LATIN1_SIZE];
    for (int i = 0; i < LATIN1_SIZE; i++) {
      table[i] = intern(String.valueOf((char) i));
    }
    return table;
  }

  /** The str of a Java string: a surrogate pair is one character. */
  public static PyStr of(String text) {
    int n = text.length();
    if (n <= 1) {
      return ofNarrow(text);
    }
    return new PyStr(hasPair(text) ? text.codePoints().toArray() : text);
  }

  /** Answered at once for a Latin-1 string, which is what most names are. */
  private static boolean hasPair(String text) {
    int n = text.length();
    return text.codePointCount(0, n) != n;
  }

  /** The str of a Java string of which every char is one code point. */
  public static PyStr ofNarrow(String chars) {
    if (chars.isEmpty()) {
      return EMPTY;
    }
    if (chars.length() == 1 && chars.charAt(0) < LATIN1_SIZE) {
      return LATIN1[chars.charAt(0)];
    }
    return new PyStr((Object) chars);
  }

  public static PyStr of(Text text) {
    return text.isNarrow() ? ofNarrow(text.narrow()) : new PyStr((Object) text.wide());
  }

  /** The str of one code point, lone surrogates included. */
  public static PyStr ofCodePoint(int codePoint) {
    if (codePoint < LATIN1_SIZE) {
      return LATIN1[codePoint];
    }
    return codePoint <= LAST_NARROW
        ? new PyStr((Object) String.valueOf((char) codePoint))
        : new PyStr((Object) new int[] {codePoint});
  }

  /** The one interned str of this text; a surrogate pair is one character. */
  public static PyStr intern(String text) {
    PyStr known = INTERNED.get(text);
    if (known != null) {
      return known;
    }
    if (hasPair(text)) {
      return of(text).interned();
    }
    PyStr made = new PyStr((Object) text);
    PyStr raced = INTERNED.putIfAbsent(text, made);
    return raced == null ? made : raced;
  }

  /** {@code sys.intern}: the one interned str equal to this one, which is an exact str. */
  public PyStr interned() {
    Text text = text();
    if (text.isNarrow() && !hasPair(text.narrow())) {
      PyStr raced = INTERNED.putIfAbsent(text.narrow(), this);
      return raced == null ? this : raced;
    }
    PyStr raced = INTERNED_ODD.putIfAbsent(this, this);
    return raced == null ? this : raced;
  }

  /** Whether this very object is the interned one. */
  public boolean isInterned() {
    Text text = text();
    return (text.isNarrow() && !hasPair(text.narrow())
            ? INTERNED.get(text.narrow())
            : INTERNED_ODD.get(this))
        == this;
  }

  @BuiltinNew(signature = "none")
  static PyObject __new__(
      PyType type,
      @Named @Unset PyObject object,
      @Named @Unset String encoding,
      @Named @Unset String errors) {
    PyStr made = StrConstruction.make(object, encoding, errors);
    return type == TYPE ? made : new PyStrSub(type, made);
  }

  /** How many strs are interned. */
  public static int internedCount() {
    return INTERNED.size() + INTERNED_ODD.size();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The characters as a text. */
  public Text text() {
    Object v = value;
    if (v instanceof String s) {
      return Text.ofNarrow(s);
    }
    return v instanceof int[] wide
        ? Text.ofWide(wide)
        : Text.ofNarrow(flatten((GrowingText.Prefix) v));
  }

  private String flatten(GrowingText.Prefix prefix) {
    String text = prefix.text();
    value = text;
    return text;
  }

  /** The chars of a narrow str (one per code point), null for a wide one. */
  public String narrowOrNull() {
    Object v = value;
    if (v instanceof String s) {
      return s;
    }
    return v instanceof GrowingText.Prefix p ? flatten(p) : null;
  }

  /** The number of characters (code points). */
  public int length() {
    Object v = value;
    if (v instanceof String s) {
      return s.length();
    }
    return v instanceof int[] wide ? wide.length : ((GrowingText.Prefix) v).length();
  }

  /** The code point at an index known to be in range. */
  public int codePointAt(int index) {
    Object v = value;
    if (v instanceof String s) {
      return s.charAt(index);
    }
    return v instanceof int[] wide ? wide[index] : ((GrowingText.Prefix) v).charAt(index);
  }

  /** This text followed by another, as an exact str. */
  public PyStr concat(PyStr other) {
    if (other.length() == 0 && type() == TYPE) {
      return this;
    }
    if (length() == 0 && other.type() == TYPE) {
      return other;
    }
    if (value instanceof int[] || other.value instanceof int[]) {
      return StrConstruction.checkedConcat(text(), other.text());
    }
    return concatNarrow(other.narrowOrNull());
  }

  private PyStr concatNarrow(String right) {
    int left = length();
    if (left < GROWING_LENGTH || right.length() > left / 4) {
      return StrConstruction.checkedConcat(text(), Text.ofNarrow(right));
    }
    StrConstruction.checkLength((long) left + right.length());
    return new PyStr(
        value instanceof GrowingText.Prefix p
            ? p.plus(right)
            : GrowingText.concat((String) value, right));
  }

  /** Python's hash of the text. */
  public long textHash() {
    long h = hash;
    if (h == 0) {
      h = StringHash.of(text());
      hash = h;
    }
    return h;
  }

  /** The text in UTF-16. */
  @Override
  public String toString() {
    String narrow = narrowOrNull();
    return narrow != null ? narrow : text().toJava();
  }

  /** Equality of text, for use as a key in Java maps. */
  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof PyStr s && sameText(s));
  }

  private boolean sameText(PyStr other) {
    String a = narrowOrNull();
    String b = other.narrowOrNull();
    if (a != null && b != null) {
      return a.equals(b);
    }
    return a == null && b == null && Arrays.equals((int[]) value, (int[]) other.value);
  }

  @Override
  public int hashCode() {
    String narrow = narrowOrNull();
    return narrow != null ? narrow.hashCode() : Arrays.hashCode((int[]) value);
  }

  @BuiltinMethod
  long __hash__() {
    return textHash();
  }

  @BuiltinMethod
  PyObject __str__() {
    return exact();
  }

  /** This text as an exact str. */
  public PyStr exact() {
    return type() == TYPE ? this : new PyStr(this);
  }

  @BuiltinMethod
  int __len__() {
    return length();
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return value instanceof PyStr s ? PyBool.of(equals(s)) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return value instanceof PyStr s ? PyBool.of(!equals(s)) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return value instanceof PyStr s
        ? PyBool.of(compareTo(s) < 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return value instanceof PyStr s
        ? PyBool.of(compareTo(s) <= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return value instanceof PyStr s
        ? PyBool.of(compareTo(s) > 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return value instanceof PyStr s
        ? PyBool.of(compareTo(s) >= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** Orders by code point. */
  public int compareTo(PyStr other) {
    return text().compareTo(other.text());
  }

  /** UnicodeEncodeError if the text has lone surrogates. */
  public void requireEncodable() {
    typhon.runtime.codec.Encoding.encodeToBytes(this, null, null);
  }

  @BuiltinMethod
  PyObject __getnewargs__() {
    return PyTuple.of(of(text()));
  }
}
