package typhon.stdlib._codecs;

import java.util.HashMap;
import java.util.Map;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyObject;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.Charmap;
import typhon.runtime.type.PyType;

/** The inverse of a decoding table, as charmap_build makes it. Immutable once it is made. */
@BuiltinType(name = "EncodingMap", exposed = false)
public final class PyEncodingMap extends PyObject implements Charmap.Encoder {
  public static final PyType TYPE = PyType.builtin(new PyEncodingMapTable());
  private static final int UNDEFINED = 0xFFFE;

  private final Map<Integer, byte[]> bytes = new HashMap<>();

  PyEncodingMap(Text table) {
    for (int i = 0; i < Math.min(256, table.length()); i++) {
      if (table.codePointAt(i) != UNDEFINED) {
        bytes.put(table.codePointAt(i), new byte[] {(byte) i});
      }
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public byte[] map(int codePoint) {
    return bytes.get(codePoint);
  }

  /** The size of the table in bytes. */
  @BuiltinMethod
  int size() {
    return 3 * bytes.size();
  }
}
