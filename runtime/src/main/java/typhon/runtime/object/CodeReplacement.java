package typhon.runtime.object;

import typhon.runtime.error.Errors;

/**
 * {@code code.replace(...)}: what describes the code can be replaced, the code itself cannot (its
 * instructions are those of the JVM).
 */
final class CodeReplacement {
  private CodeReplacement() {}

  static PyCode replace(PyCode code, PyDict changes) {
    PyCode.Spec s = code.spec();
    PyStr name = s.name();
    PyStr qualifiedName = s.qualifiedName();
    PyStr filename = code.filename();
    int firstLine = s.firstLine();
    int flags = s.flags();
    PyObject[] constants = s.constants();
    for (PyObject key : changes.keysSnapshot()) {
      PyObject value = changes.get(key);
      switch (key.toString()) {
        case "co_name" -> name = str(value, key);
        case "co_qualname" -> qualifiedName = str(value, key);
        case "co_filename" -> filename = str(value, key);
        case "co_firstlineno" -> firstLine = typhon.runtime.ops.Numbers.indexAsCInt(value);
        case "co_flags" -> flags = typhon.runtime.ops.Numbers.indexAsCInt(value);
        case "co_consts" -> constants = PyTuple.copyOf(value).toArray();
        case "co_argcount",
            "co_posonlyargcount",
            "co_kwonlyargcount",
            "co_nlocals",
            "co_stacksize",
            "co_code",
            "co_names",
            "co_varnames",
            "co_freevars",
            "co_cellvars",
            "co_linetable",
            "co_exceptiontable" -> {}
        default ->
            throw Errors.typeError("replace() got an unexpected keyword argument '" + key + "'");
      }
    }
    return new PyCode(
        new PyCode.Spec(
            name,
            qualifiedName,
            filename,
            firstLine,
            flags,
            s.argumentCount(),
            s.positionalOnlyCount(),
            s.keywordOnlyCount(),
            s.variableNames(),
            s.cellNames(),
            s.freeNames(),
            s.globalNames(),
            constants,
            s.nestedCodes(),
            s.positions(),
            s.method(),
            s.reified()),
        code.unit(),
        code.id());
  }

  private static PyStr str(PyObject value, PyObject key) {
    if (value instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError(
        "replace() argument '" + key + "' must be str, not " + value.type().name());
  }
}
