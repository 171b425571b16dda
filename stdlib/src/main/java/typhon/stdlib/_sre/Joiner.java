package typhon.stdlib._sre;

import java.nio.charset.StandardCharsets;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/**
 * Collects pieces of the same kind as the subject, with the errors that {@code str.join} would
 * have.
 */
final class Joiner {
  private final Subject subject;
  private final TextBuilder out = new TextBuilder();
  private int count;
  private RuntimeException error;

  Joiner(Subject subject) {
    this.subject = subject;
  }

  /** Adds a part of the subject. */
  void slice(int from, int to) {
    count++;
    out.append(subject.text(), from, to);
  }

  /** Adds an object; one of the wrong type is an error at the end. */
  void add(PyObject item) {
    if (subject.isBytes()) {
      addBytes(item);
    } else if (item instanceof PyStr s) {
      out.append(s.text());
    } else {
      fail("str instance", item);
    }
    count++;
  }

  private void addBytes(PyObject item) {
    if (Buffers.isExporter(item)) {
      out.append(new String(Buffers.bytesOf(item), StandardCharsets.ISO_8859_1));
    } else {
      fail("a bytes-like object", item);
    }
  }

  private void fail(String expected, PyObject item) {
    if (error == null) {
      error =
          Errors.typeError(
              "sequence item "
                  + count
                  + ": expected "
                  + expected
                  + ", "
                  + item.type().name()
                  + " found");
    }
  }

  PyObject join() {
    if (error != null) {
      throw error;
    }
    Text text = out.toText();
    return subject.isBytes() ? PyBytes.ofLatin1(text.narrow()) : PyStr.of(text);
  }
}
