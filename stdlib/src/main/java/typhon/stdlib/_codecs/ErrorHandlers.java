package typhon.stdlib._codecs;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.error.PyUnicodeEncodeError;
import typhon.runtime.error.PyUnicodeError;
import typhon.runtime.error.PyUnicodeTranslateError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.DecodeErrors;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.EncodeErrors;
import typhon.runtime.text.codec.StandardErrors;

/** The standard error handlers as functions of an exception. */
// CPython: codecs.c PyCodec_StrictErrors and its siblings
final class ErrorHandlers {
  private ErrorHandlers() {}

  static PyObject strict(PyObject exc) {
    if (exc instanceof PyBaseException e) {
      throw new PyException(e);
    }
    throw Errors.typeError("codec must pass exception instance");
  }

  /** Applies a handler; {@code translates} tells whether it knows UnicodeTranslateError too. */
  static PyObject apply(String name, PyObject exc, boolean decodes, boolean translates) {
    if (exc instanceof PyUnicodeEncodeError e && e.subject() instanceof PyStr text) {
      return encode(name, e, text);
    }
    if (decodes && exc instanceof PyUnicodeDecodeError e && e.subject() instanceof PyBytes bytes) {
      return decode(name, e, bytes);
    }
    if (translates
        && exc instanceof PyUnicodeTranslateError e
        && e.subject() instanceof PyStr text) {
      return translate(name, e, text.text());
    }
    throw Errors.typeError("don't know how to handle " + exc.type().name() + " in error callback");
  }

  private static String encoding(PyUnicodeError e) {
    return e.encodingName() instanceof PyStr s ? s.toString() : "";
  }

  private static PyObject encode(String name, PyUnicodeError e, PyStr text) {
    int start = e.clippedStart(text.length());
    int end = Math.max(start, e.clippedEnd(text.length()));
    try {
      EncodeErrors.Replacement r =
          StandardErrors.encoding(name).handle(encoding(e), text.text(), start, end, "");
      PyObject shown = r.bytes() != null ? PyBytes.of(r.bytes()) : PyStr.of(r.text());
      return PyTuple.of(shown, PyInt.of(r.position()));
    } catch (EncodeError wrong) {
      throw new PyException(e);
    }
  }

  private static PyObject decode(String name, PyUnicodeError e, PyBytes bytes) {
    int start = e.clippedStart(bytes.size());
    int end = Math.max(start, e.clippedEnd(bytes.size()));
    try {
      DecodeErrors.Replacement r =
          StandardErrors.decoding(name).handle(encoding(e), bytes.array(), start, end, "");
      return PyTuple.of(PyStr.of(r.text()), PyInt.of(r.position()));
    } catch (DecodeError wrong) {
      throw new PyException(e);
    }
  }

  private static PyObject translate(String name, PyUnicodeError e, Text text) {
    int start = e.clippedStart(text.length());
    int end = Math.max(start, e.clippedEnd(text.length()));
    Text by =
        name.equals("replace")
            ? Text.ofCodePoint(0xFFFD).repeat(end - start)
            : StandardErrors.encoding(name).handle("", text, start, end, "").text();
    return PyTuple.of(PyStr.of(by), PyInt.of(end));
  }
}
