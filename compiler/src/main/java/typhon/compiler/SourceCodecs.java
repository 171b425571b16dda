package typhon.compiler;

import java.util.Arrays;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.syntax.source.SourceDecoder.CodecException;
import typhon.syntax.source.SourceDecoder.Codecs;

/**
 * The encodings of sources: Java's, which need no Python code; else those of Python's registry,
 * which also words the errors.
 */
final class SourceCodecs implements Codecs {
  static final SourceCodecs INSTANCE = new SourceCodecs();

  private static final PyStr DECODE = PyStr.intern("decode");

  private SourceCodecs() {}

  @Override
  public String decode(byte[] bytes, int from, String encoding) throws CodecException {
    try {
      return Codecs.JAVA.decode(bytes, from, encoding);
    } catch (CodecException unknownOrWrong) {
      return decodeWithPython(Arrays.copyOfRange(bytes, from, bytes.length), encoding);
    }
  }

  private static String decodeWithPython(byte[] bytes, String encoding) throws CodecException {
    try {
      return Calls.method(PyBytes.of(bytes), DECODE, PyStr.of(encoding)).toString();
    } catch (PyException e) {
      throw new CodecException(
          e.matches(PyUnicodeError.TYPE)
              ? Objects.str(e.value()).toString()
              : "unknown encoding: " + encoding);
    }
  }
}
