package typhon.stdlib._sre;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * What a pattern found in a text.
 *
 * <p>It is always true.
 */
// Immutable.
@BuiltinType(name = "Match", module = "re", exposed = false)
public final class PyMatch extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMatchTable());

  private final PyPattern pattern;
  private final Subject subject;

  /**
   * Start and end of each group from the first on, -1 if it has no part in the match; then the last
   * group.
   */
  private final int[] marks;

  private final int from;
  private final int to;
  private final int pos;
  private final int endpos;

  PyMatch(PyPattern pattern, Subject subject, int[] marks, int from, int to, int pos, int endpos) {
    this.pattern = pattern;
    this.subject = subject;
    this.marks = marks;
    this.from = from;
    this.to = to;
    this.pos = pos;
    this.endpos = endpos;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private int groupCount() {
    return pattern.program().groups();
  }

  private boolean matched(int group) {
    return group == 0 || (marks[2 * group - 2] >= 0 && marks[2 * group - 1] >= 0);
  }

  private int startOf(int group) {
    return group == 0 ? from : matched(group) ? marks[2 * group - 2] : -1;
  }

  private int endOf(int group) {
    return group == 0 ? to : matched(group) ? marks[2 * group - 1] : -1;
  }

  /** The text of a group: that of a mutable subject as it is now. */
  private PyObject text(int group, PyObject otherwise) {
    if (!matched(group)) {
      return otherwise;
    }
    Subject now = subject.refreshed();
    return now.slice(now.clamp(startOf(group)), now.clamp(endOf(group)));
  }

  /** Adds the text of a group, nothing if it has none. */
  void appendGroup(int group, Joiner out) {
    if (group < 0 || group > groupCount()) {
      throw noSuchGroup();
    }
    if (matched(group)) {
      out.slice(startOf(group), endOf(group));
    }
  }

  private static RuntimeException noSuchGroup() {
    return Errors.indexError("no such group");
  }

  /** The number of the group that a number or name means. */
  // CPython: sre.c match_getindex
  private int index(PyObject key) {
    PyObject found = key;
    if (!Numbers.isIndex(key)) {
      found = pattern.groupIndex().size() == 0 ? null : pattern.groupIndex().get(key);
    }
    if (found != null && Numbers.isIndex(found)) {
      PyInt number = Numbers.index(found);
      if (number.fitsInt() && number.signum() >= 0 && number.longValue() <= groupCount()) {
        return (int) number.longValue();
      }
    }
    throw noSuchGroup();
  }

  /** What groups matched, by their numbers or names. Group 0 is the whole match. */
  @BuiltinMethod
  PyObject group(PyObject... args) {
    if (args.length == 0) {
      return text(0, PyNone.NONE);
    }
    if (args.length == 1) {
      return text(index(args[0]), PyNone.NONE);
    }
    PyObject[] all = new PyObject[args.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = text(index(args[i]), PyNone.NONE);
    }
    return PyTuple.of(all);
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    return text(index(key), PyNone.NONE);
  }

  /** What each group matched, from group 1 on. */
  @BuiltinMethod(name = "groups")
  PyObject allGroups(@Named("default") @Default("None") PyObject otherwise) {
    PyObject[] all = new PyObject[groupCount()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text(i + 1, otherwise);
    }
    return PyTuple.of(all);
  }

  /** What each group with a name matched, by name. */
  @BuiltinMethod
  PyObject groupdict(@Named("default") @Default("None") PyObject otherwise) {
    PyDict result = new PyDict();
    for (PyObject name : pattern.groupIndex().keysSnapshot()) {
      result.put(name, text(index(name), otherwise));
    }
    return result;
  }

  /** Where the match of a group starts. */
  @BuiltinMethod
  int start(@Default("0") PyObject group) {
    return startOf(index(group));
  }

  /** Where the match of a group ends. */
  @BuiltinMethod
  int end(@Default("0") PyObject group) {
    return endOf(index(group));
  }

  /** Start and end of a group's match. */
  @BuiltinMethod
  PyObject span(@Default("0") PyObject group) {
    return spanOf(index(group));
  }

  private PyTuple spanOf(int group) {
    return PyTuple.of(PyInt.of(startOf(group)), PyInt.of(endOf(group)));
  }

  /** The template with the groups put in for its escapes. */
  @BuiltinMethod
  PyObject expand(@Named PyObject template) {
    PyTemplate compiled = Replacement.compile(pattern, template);
    if (compiled.literalOrNull() != null) {
      return compiled.literalOrNull();
    }
    Joiner out = new Joiner(subject);
    Substitution.expand(compiled, this, out);
    return out.join();
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
  PyObject __repr__() {
    return PyStr.of(
        "<re.Match object; span=("
            + from
            + ", "
            + to
            + "), match="
            + Objects.repr(text(0, PyNone.NONE))
            + ">");
  }

  /** The text that was searched. */
  @BuiltinGetter
  PyObject string() {
    return subject.object();
  }

  /** The regular expression object. */
  @BuiltinGetter
  PyObject re() {
    return pattern;
  }

  /** Where the search began. */
  @BuiltinGetter(name = "pos")
  int firstPosition() {
    return pos;
  }

  /** Where the search had to end. */
  @BuiltinGetter(name = "endpos")
  int lastPosition() {
    return endpos;
  }

  private int last() {
    return marks[marks.length - 1];
  }

  /** The number of the group that matched last. */
  @BuiltinGetter
  PyObject lastindex() {
    return last() < 0 ? PyNone.NONE : PyInt.of(last());
  }

  /** The name of the group that matched last. */
  @BuiltinGetter
  PyObject lastgroup() {
    return last() >= 0 && last() < pattern.indexGroup().size()
        ? pattern.indexGroup().get(last())
        : PyNone.NONE;
  }

  /** The spans of the match and of all groups. */
  @BuiltinGetter
  PyObject regs() {
    PyObject[] spans = new PyObject[groupCount() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = spanOf(i);
    }
    return PyTuple.of(spans);
  }
}
