package typhon.syntax.parse;

/** What the source is to be, as the mode argument of Python's compile(). */
public enum Mode {
  EXEC,
  EVAL,
  SINGLE,
  FUNC_TYPE
}
