package typhon.runtime.object;

import java.util.concurrent.ConcurrentHashMap;
import typhon.annotations.BuiltinType;
import typhon.runtime.text.Text;
import typhon.runtime.type.PyType;

/** str(object='') -> str; str(bytes_or_buffer[, encoding[, errors]]) -> str */
@BuiltinType(name = "str", subclassable = true)
public class PyStr extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyStrTable());
  private static final ConcurrentHashMap<String, PyStr> INTERNED = new ConcurrentHashMap<>(4096);
  public static final PyStr EMPTY = intern("");

  private final String text;

  public PyStr(String text) {
    this.text = text;
  }

  /** The str of a Java string: a surrogate pair is one character. */
  public static PyStr of(String text) {
    return new PyStr(text);
  }

  public static PyStr of(Text text) {
    return new PyStr(text.toJava());
  }

  /** The text as code points. */
  public Text text() {
    return Text.ofUtf16(text);
  }

  /** The one interned str of this text, which must contain no surrogates. */
  public static PyStr intern(String text) {
    PyStr known = INTERNED.get(text);
    if (known != null) {
      return known;
    }
    PyStr made = new PyStr(text);
    PyStr raced = INTERNED.putIfAbsent(text, made);
    return raced == null ? made : raced;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The number of characters (code points). */
  public int length() {
    return text.length();
  }

  /** The text in UTF-16. */
  @Override
  public String toString() {
    return text;
  }

  /** Equality of text, for use as a key in Java maps. */
  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof PyStr s && s.text.equals(text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
