package typhon.stdlib._sre;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.type.SpecialMethod;

/** One call of {@code sub} or {@code subn}. */
// CPython: sre.c pattern_subx
final class Substitution {
  private final Subject subject;
  private final Scan scan;
  private final Joiner out;

  /** One of the three says what a match becomes. */
  private PyObject callable;

  private PyObject literal;
  private PyTemplate template;

  private long done;

  Substitution(PyPattern pattern, Subject subject, PyObject replacement) {
    this.subject = subject;
    this.scan = new Scan(pattern, subject, 0, Long.MAX_VALUE);
    this.out = new Joiner(subject);
    if (replacement.type().special(SpecialMethod.CALL) != null) {
      callable = replacement;
    } else if (isLiteral(replacement)) {
      literal = replacement;
    } else {
      template = Replacement.compile(pattern, replacement);
      literal = template.literalOrNull();
    }
  }

  private static boolean isLiteral(PyObject replacement) {
    Text text =
        replacement instanceof PyStr s
            ? s.text()
            : typhon.runtime.object.Buffers.isExporter(replacement)
                ? Subject.of(replacement).text()
                : null;
    if (text == null) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.codePointAt(i) == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Replaces at most {@code count} matches, all if it is zero. */
  Substitution run(long count) {
    int last = 0;
    while ((count == 0 || done < count) && scan.find()) {
      if (last < scan.start()) {
        out.slice(last, scan.start());
      }
      replace();
      last = scan.end();
      done++;
    }
    if (done > 0 && last < scan.limit()) {
      out.slice(last, scan.limit());
    }
    return this;
  }

  private void replace() {
    if (callable != null) {
      PyObject item = callable.call(ThreadState.current(), scan.match());
      if (item != PyNone.NONE) {
        out.add(item);
      }
    } else if (literal != null) {
      out.add(literal);
    } else {
      expand(template, scan.match(), out);
    }
  }

  // CPython: sre.c expand_template
  static void expand(PyTemplate template, PyMatch match, Joiner out) {
    out.add(template.literal(0));
    for (int i = 0; i < template.groupCount(); i++) {
      match.appendGroup(template.group(i), out);
      out.add(template.literal(i + 1));
    }
  }

  PyObject result() {
    return done == 0 ? subject.slice(0, subject.text().length()) : out.join();
  }

  PyObject count() {
    return PyInt.of(done);
  }
}
