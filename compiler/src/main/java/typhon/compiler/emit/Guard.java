package typhon.compiler.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * A region of code whose exceptions go to one handler: open segments with holes for the code of
 * exits.
 */
final class Guard {
  private final CodeBuilder cb;
  private final Label handler;
  private final List<Label[]> segments = new ArrayList<>();
  private Label start;

  Guard(CodeBuilder cb) {
    this.cb = cb;
    this.handler = cb.newLabel();
  }

  Label handler() {
    return handler;
  }

  void open() {
    start = cb.newLabel();
    cb.labelBinding(start);
    cb.nop(); // a segment must not be empty
  }

  void close() {
    Label end = cb.newLabel();
    cb.labelBinding(end);
    segments.add(new Label[] {start, end});
    start = null;
  }

  /** Writes the entries of the exception table; inner guards must come before outer ones. */
  void register() {
    for (Label[] s : segments) {
      cb.exceptionCatchAll(s[0], s[1], handler);
    }
  }
}
