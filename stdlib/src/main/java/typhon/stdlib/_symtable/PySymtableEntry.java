package typhon.stdlib._symtable;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.Symbol;

/**
 * A block of code with its names.
 *
 * <p>Thread rule: immutable but for the dict and the lists it gives out, which are like any other.
 */
@BuiltinType(name = "symtable entry", module = "builtins", weakReferable = true)
public final class PySymtableEntry extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySymtableEntryTable());

  private final ScopeBlock block;
  private final PyDict symbols = new PyDict();
  private final PyList varnames;
  private final PyList children;

  PySymtableEntry(ScopeBlock block) {
    this.block = block;
    for (Symbol symbol : block.symbols()) {
      symbols.put(PyStr.intern(symbol.name()), PyInt.of(symbol.code()));
    }
    varnames = PyList.of(block.varnames().stream().map(PyStr::intern).toArray(PyObject[]::new));
    children =
        PyList.of(block.children().stream().map(PySymtableEntry::new).toArray(PyObject[]::new));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "<symtable entry " + block.name() + "(" + id() + "), line " + block.span().line() + ">");
  }

  /** A number that no other block has. */
  @BuiltinGetter
  PyObject id() {
    return PyInt.of(Objects.identity(this));
  }

  /** The name of the function or class, or what stands for it. */
  @BuiltinGetter
  PyObject name() {
    return PyStr.intern(block.name());
  }

  /** The names in the block, with their flags and scopes. */
  @BuiltinGetter
  PyObject symbols() {
    return symbols;
  }

  /** The parameters. */
  @BuiltinGetter
  PyObject varnames() {
    return varnames;
  }

  /** The blocks inside. */
  @BuiltinGetter
  PyObject children() {
    return children;
  }

  /** Whether the block is inside a function. */
  @BuiltinGetter
  PyObject nested() {
    return PyInt.of(block.isNested() ? 1 : 0);
  }

  /** The kind of block, as one of the TYPE_ constants. */
  @BuiltinGetter(name = "type")
  PyObject blockType() {
    return PyInt.of(block.type().ordinal());
  }

  /** The line where the block begins. */
  @BuiltinGetter
  PyObject lineno() {
    return PyInt.of(block.span().line());
  }
}
