package typhon.stdlib._ast;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySyntaxError;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.TooDeepException;
import typhon.syntax.source.UndecodableLiteralException;

/** The errors of the front end as Python exceptions. */
public final class FrontEndErrors {
  private FrontEndErrors() {}

  public static PyException of(PythonSyntaxError e) {
    PyType type =
        switch (e.kind()) {
          case SYNTAX_ERROR -> PySyntaxError.TYPE;
          case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
          case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
          case INCOMPLETE_INPUT_ERROR -> ExceptionTypes.INCOMPLETE_INPUT_ERROR;
        };
    PyObject details =
        PyTuple.of(
            text(e.filename()),
            number(e.line()),
            number(e.offset()),
            text(e.text()),
            number(e.endLine()),
            number(e.endOffset()));
    return Errors.with(type, PyStr.of(e.getMessage()), details);
  }

  public static PyException of(TooDeepException e) {
    return e.kind() == TooDeepException.Kind.MEMORY_ERROR
        ? Errors.memoryError(e.getMessage())
        : Errors.recursionError(e.getMessage());
  }

  public static PyException of(UndecodableLiteralException e) {
    PyBytes object = PyBytes.of(e.decoded());
    return new PyException(
        PyUnicodeDecodeError.make("unicodeescape", object, e.start(), e.end(), e.getMessage()));
  }

  private static PyObject text(String text) {
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  private static PyObject number(int n) {
    return n == PythonSyntaxError.NONE ? PyNone.NONE : PyInt.of(n);
  }
}
