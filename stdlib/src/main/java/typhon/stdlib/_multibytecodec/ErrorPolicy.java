package typhon.stdlib._multibytecodec;

import typhon.runtime.codec.CodecRegistry;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.error.PyUnicodeEncodeError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** What is done about errors: three ways of its own, or a handler of the registry. */
// CPython: Modules/cjkcodecs/multibytecodec.c multibytecodec_encerror, multibytecodec_decerror
final class ErrorPolicy {
  static final String STRICT = "strict";
  static final String IGNORE = "ignore";
  static final String REPLACE = "replace";
  static final String ILLEGAL = "illegal multibyte sequence";
  static final String INCOMPLETE = "incomplete multibyte sequence";

  private ErrorPolicy() {}

  /** What a handler said: a text or bytes to write, and where to go on. */
  record Answer(PyObject replacement, int position) {}

  static PyException encodeError(String encoding, EncodingRun run, int length) {
    return new PyException(encodeException(encoding, run, length));
  }

  private static PyUnicodeEncodeError encodeException(
      String encoding, EncodingRun run, int length) {
    int start = run.position();
    return PyUnicodeEncodeError.make(
        encoding, PyStr.of(run.text()), start, start + length, ILLEGAL);
  }

  private static PyUnicodeDecodeError decodeException(
      String encoding, DecodingRun run, int length, String reason) {
    int start = run.position();
    return PyUnicodeDecodeError.make(
        encoding, PyBytes.of(run.bytes()), start, start + length, reason);
  }

  static PyException decodeError(String encoding, DecodingRun run, int length, String reason) {
    return new PyException(decodeException(encoding, run, length, reason));
  }

  /** Asks the handler of that name about characters. */
  static Answer encoding(String handler, String encoding, EncodingRun run, int length) {
    PyObject result = ask(handler, encodeException(encoding, run, length));
    if (result instanceof PyTuple pair
        && pair.size() == 2
        && (pair.get(0) instanceof PyStr || pair.get(0) instanceof PyBytes)
        && pair.get(1) instanceof PyInt position) {
      return new Answer(pair.get(0), position(position, run.text().length()));
    }
    throw Errors.typeError("encoding error handler must return (str, int) tuple");
  }

  /** Asks the handler of that name about bytes. */
  static Answer decoding(
      String handler, String encoding, DecodingRun run, int length, String reason) {
    PyObject result = ask(handler, decodeException(encoding, run, length, reason));
    if (result instanceof PyTuple pair
        && pair.size() == 2
        && pair.get(0) instanceof PyStr
        && pair.get(1) instanceof PyInt position) {
      return new Answer(pair.get(0), position(position, run.bytes().length));
    }
    throw Errors.typeError("decoding error handler must return (str, int) tuple");
  }

  private static PyObject ask(String handler, PyObject exception) {
    return CodecRegistry.current().errorHandler(handler).call(ThreadState.current(), exception);
  }

  private static int position(PyInt value, int length) {
    long given = size(value);
    long at = given < 0 ? given + length : given;
    if (at < 0 || at > length) {
      throw Errors.indexError("position " + at + " from error handler out of bounds");
    }
    return (int) at;
  }

  /** A number beyond sizes counts as one that is out of bounds. */
  private static long size(PyInt value) {
    try {
      return Numbers.indexAsSize(value);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.OVERFLOW_ERROR)) {
        throw e;
      }
      throw Errors.indexError("position -1 from error handler out of bounds");
    }
  }
}
