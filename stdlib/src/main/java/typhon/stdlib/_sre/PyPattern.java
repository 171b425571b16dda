package typhon.stdlib._sre;

import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyMappingProxy;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Compiled regular expression object. */
// Immutable.
@BuiltinType(name = "Pattern", module = "re", exposed = false, weakReferable = true)
public final class PyPattern extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPatternTable());

  private final PyObject pattern;
  private final int flags;
  private final int[] source;
  private final Program program;
  private final PyDict groupIndex;
  private final PyTuple indexGroup;

  PyPattern(
      PyObject pattern,
      int flags,
      int[] source,
      Program program,
      PyDict groupIndex,
      PyTuple indexGroup) {
    this.pattern = pattern;
    this.flags = flags;
    this.source = source;
    this.program = program;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  Program program() {
    return program;
  }

  PyDict groupIndex() {
    return groupIndex;
  }

  PyTuple indexGroup() {
    return indexGroup;
  }

  private boolean isText() {
    return pattern instanceof PyStr;
  }

  /** The subject, which must be of the pattern's kind; a pattern without source takes both. */
  Subject subject(PyObject string) {
    Subject subject = Subject.of(string);
    if (pattern != PyNone.NONE && subject.isBytes() == isText()) {
      throw Errors.typeError(
          subject.isBytes()
              ? "cannot use a string pattern on a bytes-like object"
              : "cannot use a bytes pattern on a string-like object");
    }
    return subject;
  }

  private Scan scan(PyObject string, long pos, long endpos) {
    return new Scan(this, subject(string), pos, endpos);
  }

  /** Looks for a match that begins where the text does. */
  @BuiltinMethod
  PyObject match(
      @Named PyObject string,
      @Named @Default("0") long pos,
      @Named @Default("sys.maxsize") long endpos) {
    return scan(string, pos, endpos).matchOnce(false);
  }

  /** Looks for a match that is the whole text. */
  @BuiltinMethod
  PyObject fullmatch(
      @Named PyObject string,
      @Named @Default("0") long pos,
      @Named @Default("sys.maxsize") long endpos) {
    return scan(string, pos, endpos).matchOnce(true);
  }

  /**
   * Scan through string looking for a match, and return a corresponding match object instance; None
   * if there is none.
   */
  @BuiltinMethod
  PyObject search(
      @Named PyObject string,
      @Named @Default("0") long pos,
      @Named @Default("sys.maxsize") long endpos) {
    return scan(string, pos, endpos).search();
  }

  /** All matches, one after the other. */
  @BuiltinMethod
  PyObject findall(
      @Named PyObject string,
      @Named @Default("0") long pos,
      @Named @Default("sys.maxsize") long endpos) {
    Scan scan = scan(string, pos, endpos);
    PyList found = new PyList();
    while (scan.find()) {
      found.append(scan.found());
    }
    return found;
  }

  /** Return an iterator over all non-overlapping matches for the pattern in string. */
  @BuiltinMethod
  PyObject finditer(
      @Named PyObject string,
      @Named @Default("0") long pos,
      @Named @Default("sys.maxsize") long endpos) {
    return new MatchIterator(scan(string, pos, endpos));
  }

  @BuiltinMethod
  PyObject scanner(
      @Named PyObject string,
      @Named @Default("0") long pos,
      @Named @Default("sys.maxsize") long endpos) {
    return new PyScanner(this, scan(string, pos, endpos));
  }

  /** The pieces of text between the matches. */
  // CPython: sre.c _sre_SRE_Pattern_split_impl
  @BuiltinMethod
  PyObject split(@Named PyObject string, @Named @Default("0") long maxsplit) {
    Scan scan = scan(string, 0, Long.MAX_VALUE);
    PyList parts = new PyList();
    int last = 0;
    for (long n = 0; (maxsplit == 0 || n < maxsplit) && scan.find(); n++) {
      parts.append(scan.subject().slice(last, scan.start()));
      for (int group = 1; group <= program.groups(); group++) {
        parts.append(scan.group(group, PyNone.NONE));
      }
      last = scan.end();
    }
    parts.append(scan.subject().slice(last, scan.limit()));
    return parts;
  }

  /**
   * Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in
   * string by repl.
   */
  @BuiltinMethod
  PyObject sub(@Named PyObject repl, @Named PyObject string, @Named @Default("0") long count) {
    return new Substitution(this, subject(string), repl).run(count).result();
  }

  /** Return the tuple of the string with the replacements and the number of them. */
  @BuiltinMethod
  PyObject subn(@Named PyObject repl, @Named PyObject string, @Named @Default("0") long count) {
    Substitution done = new Substitution(this, subject(string), repl).run(count);
    return PyTuple.of(done.result(), done.count());
  }

  @BuiltinMethod
  PyObject __copy__() {
    return this;
  }

  @BuiltinMethod
  PyObject __deepcopy__(PyObject memo) {
    return this;
  }

  /** See PEP 585 */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    if (!(value instanceof PyPattern other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        this == other
            || (flags == other.flags
                && isText() == other.isText()
                && program.groups() == other.program.groups()
                && Arrays.equals(source, other.source)
                && Objects.equal(pattern, other.pattern)));
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(pattern)
        ^ Arrays.hashCode(source)
        ^ flags
        ^ ((long) program.groups() << 32);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(PatternText.repr(pattern, flags));
  }

  /** The pattern as it was written. */
  @BuiltinGetter(name = "pattern")
  PyObject patternSource() {
    return pattern;
  }

  /** The regex matching flags. */
  @BuiltinGetter(name = "flags")
  int flagBits() {
    return flags;
  }

  /** How many groups the pattern has. */
  @BuiltinGetter
  int groups() {
    return program.groups();
  }

  /** The numbers of the named groups. */
  @BuiltinGetter
  PyObject groupindex() {
    return groupIndex.size() == 0 ? new PyDict() : new PyMappingProxy(groupIndex);
  }
}
