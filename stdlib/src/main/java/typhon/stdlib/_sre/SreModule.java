package typhon.stdlib._sre;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** The engine of the re module. */
// CPython: Modules/_sre/sre.c
@BuiltinModule(name = "_sre")
public final class SreModule {
  @BuiltinConstant static final int MAGIC = SreCode.MAGIC;
  @BuiltinConstant static final int CODESIZE = 4;
  @BuiltinConstant static final long MAXREPEAT = 0xFFFF_FFFFL;
  @BuiltinConstant static final int MAXGROUPS = Integer.MAX_VALUE / 2;

  private static final long CODE_LIMIT = 1L << 32;

  private SreModule() {}

  @BuiltinFunction
  static int getcodesize() {
    return CODESIZE;
  }

  @BuiltinFunction
  static boolean ascii_iscased(int character) {
    return CharClass.asciiIsCased(character);
  }

  @BuiltinFunction
  static boolean unicode_iscased(int character) {
    return CharClass.unicodeIsCased(character);
  }

  @BuiltinFunction
  static int ascii_tolower(int character) {
    return CharClass.asciiLower(character);
  }

  @BuiltinFunction
  static int unicode_tolower(int character) {
    return CharClass.unicodeLower(character);
  }

  @BuiltinFunction
  static PyObject compile(
      @Named PyObject pattern,
      @Named int flags,
      @Named PyList code,
      @Named long groups,
      @Named PyDict groupindex,
      @Named PyTuple indexgroup) {
    int[] words = new int[code.size()];
    for (int i = 0; i < words.length; i++) {
      PyInt word = Numbers.index(code.get(i));
      if (!word.fitsLong() || word.longValue() < 0 || word.longValue() >= CODE_LIMIT) {
        throw Errors.overflowError("regular expression code size limit exceeded");
      }
      words[i] = (int) word.longValue();
    }
    Program program =
        groups < 0 || groups > MAXGROUPS ? null : ProgramBuilder.build(words, (int) groups);
    if (program == null) {
      throw Errors.runtimeError("invalid SRE code");
    }
    return new PyPattern(pattern, flags, words, program, groupindex, indexgroup);
  }

  @BuiltinFunction
  static PyObject template(PyObject pattern, PyList template) {
    PyObject[] parts = template.toArray();
    if ((parts.length & 1) == 0) {
      throw invalidTemplate();
    }
    PyObject[] literals = new PyObject[parts.length / 2 + 1];
    int[] groups = new int[parts.length / 2];
    literals[0] = parts[0];
    for (int i = 0; i < groups.length; i++) {
      if (!(parts[2 * i + 1] instanceof PyInt group)) {
        throw Errors.typeError("an integer is required");
      }
      if (group.signum() < 0 || !group.fitsInt()) {
        throw invalidTemplate();
      }
      groups[i] = (int) group.longValue();
      literals[i + 1] = parts[2 * i + 2];
    }
    return new PyTemplate(literals, groups);
  }

  private static RuntimeException invalidTemplate() {
    return Errors.typeError("invalid template");
  }
}
