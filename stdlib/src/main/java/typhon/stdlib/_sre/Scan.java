package typhon.stdlib._sre;

import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;

/**
 * One pass of a pattern over a subject: a single match, or one after the other. An empty match
 * right behind the match before does not count.
 *
 * <p>Thread rule: confined to one thread, or guarded by its owner.
 */
final class Scan {
  private final PyPattern pattern;
  private final Subject subject;
  private final Matcher matcher;
  private final int pos;
  private final int limit;

  /** Where the next match is looked for, or -1 when nothing is left. */
  private int next;

  Scan(PyPattern pattern, Subject subject, long pos, long endpos) {
    this.pattern = pattern;
    this.subject = subject;
    this.limit = subject.clamp(endpos);
    this.pos = subject.clamp(pos);
    this.next = this.pos > limit ? -1 : this.pos;
    this.matcher = new Matcher(pattern.program(), subject.text(), limit);
  }

  Subject subject() {
    return subject;
  }

  /** The end of what is searched. */
  int limit() {
    return limit;
  }

  int start() {
    return matcher.start();
  }

  int end() {
    return matcher.end();
  }

  /** The match at the first position, or None. */
  PyObject matchOnce(boolean whole) {
    if (whole) {
      matcher.requireWhole();
    }
    return next >= 0 && matcher.match(next) ? match() : PyNone.NONE;
  }

  /** The first match, or None. */
  PyObject search() {
    return next >= 0 && matcher.search(next) ? match() : PyNone.NONE;
  }

  /** Finds the next match. */
  boolean find() {
    return next >= 0 && advance(matcher.search(next));
  }

  /** Matches where the match before ended. */
  boolean matchHere() {
    return next >= 0 && advance(matcher.match(next));
  }

  private boolean advance(boolean found) {
    if (!found) {
      next = -1;
      return false;
    }
    next = matcher.end();
    if (matcher.start() == matcher.end()) {
      matcher.refuseEmptyAt(next);
    }
    return true;
  }

  /** The match just found. */
  PyMatch match() {
    return new PyMatch(pattern, subject, matcher.marks(), start(), end(), pos, limit);
  }

  /** A group of the match just found. */
  PyObject group(int group, PyObject otherwise) {
    int from = matcher.mark(2 * group - 2);
    int to = matcher.mark(2 * group - 1);
    return from < 0 || to < 0 ? otherwise : subject.slice(from, to);
  }

  /** What {@code findall} lists: the match, the only group, or the tuple of all groups. */
  PyObject found() {
    int groups = pattern.program().groups();
    if (groups == 0) {
      return subject.slice(start(), end());
    }
    if (groups == 1) {
      return group(1, subject.empty());
    }
    PyObject[] all = new PyObject[groups];
    for (int i = 0; i < groups; i++) {
      all[i] = group(i + 1, subject.empty());
    }
    return PyTuple.of(all);
  }
}
