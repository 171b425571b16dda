package typhon.runtime.object;

/**
 * Names that the runtime itself looks up, interned once. Special methods are in {@code
 * SpecialMethod}.
 */
public final class Names {
  public static final PyStr ALL = PyStr.intern("__all__");
  public static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
  public static final PyStr ANNOTATE = PyStr.intern("__annotate__");
  public static final PyStr ANNOTATE_FUNC = PyStr.intern("__annotate_func__");
  public static final PyStr ABSTRACT_METHODS = PyStr.intern("__abstractmethods__");
  public static final PyStr ARGS = PyStr.intern("args");
  public static final PyStr BUILTINS = PyStr.intern("__builtins__");
  public static final PyStr CLASS = PyStr.intern("__class__");
  public static final PyStr CLASSCELL = PyStr.intern("__classcell__");
  public static final PyStr CLASSDICTCELL = PyStr.intern("__classdictcell__");
  public static final PyStr DICT = PyStr.intern("__dict__");
  public static final PyStr DOC = PyStr.intern("__doc__");
  public static final PyStr FILE = PyStr.intern("__file__");
  public static final PyStr FIRSTLINENO = PyStr.intern("__firstlineno__");
  public static final PyStr IMPORT = PyStr.intern("__import__");
  public static final PyStr LOADER = PyStr.intern("__loader__");
  public static final PyStr MAIN = PyStr.intern("__main__");
  public static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
  public static final PyStr METACLASS = PyStr.intern("metaclass");
  public static final PyStr MODULE = PyStr.intern("__module__");
  public static final PyStr NAME = PyStr.intern("__name__");
  public static final PyStr NAME_PLAIN = PyStr.intern("name");
  public static final PyStr NOTES = PyStr.intern("__notes__");
  public static final PyStr PACKAGE = PyStr.intern("__package__");
  public static final PyStr PATH_PLAIN = PyStr.intern("path");
  public static final PyStr PATH = PyStr.intern("__path__");
  public static final PyStr QUALNAME = PyStr.intern("__qualname__");
  public static final PyStr SLOTS = PyStr.intern("__slots__");
  public static final PyStr SPEC = PyStr.intern("__spec__");
  public static final PyStr STATIC_ATTRIBUTES = PyStr.intern("__static_attributes__");
  public static final PyStr TYPE_PARAMS = PyStr.intern("__type_params__");
  public static final PyStr WEAKREF = PyStr.intern("__weakref__");

  private Names() {}
}
