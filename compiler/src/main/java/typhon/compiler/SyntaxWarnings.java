package typhon.compiler;

import java.util.concurrent.atomic.AtomicInteger;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.syntax.ast.Span;
import typhon.syntax.source.WarningListener;

/** Passes the warnings of the front end to Python's warnings. */
final class SyntaxWarnings implements WarningListener {
  private static final PyStr WARN_EXPLICIT = PyStr.intern("warn_explicit");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String filename;

  SyntaxWarnings(String filename) {
    this.filename = filename;
  }

  /** How many warnings there were in this process, shown or not. */
  static int count() {
    return COUNT.get();
  }

  @Override
  public boolean warn(Category category, String message, Span span) {
    COUNT.incrementAndGet();
    ThreadState ts = ThreadState.current();
    PyObject warn = Objects.getAttribute(ts.interpreter.importModule("_warnings"), WARN_EXPLICIT);
    PyType type =
        category == Category.SYNTAX_WARNING
            ? ExceptionTypes.SYNTAX_WARNING
            : ExceptionTypes.DEPRECATION_WARNING;
    PyObject[] args = {
      PyStr.of(message), type, PyStr.of(filename), PyInt.of(span.line()),
    };
    try {
      warn.call(ts, args, null);
      return false;
    } catch (PyException e) {
      if (e.matches(type)) {
        return true;
      }
      throw e;
    }
  }
}
