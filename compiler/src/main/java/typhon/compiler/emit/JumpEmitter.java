package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.runtime.trace.JumpTable;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;

/**
 * What lets a debugger set {@code frame.f_lineno}: statements of an instrumented body are places to
 * jump from and to. What a construct keeps in JVM locals while its statements run stands for what
 * CPython has on its stack there; a jump may leave constructs, and enter those that keep nothing.
 */
final class JumpEmitter {
  /** What a construct keeps: the kind, and the slot that has it. */
  private record Element(JumpTable.Kind kind, int slot, Runnable leave) {}

  private record Site(int id, Label label) {}

  /** The statements in constructs that keep the same. */
  private record Group(List<Element> stack, Label dispatch, List<Site> sites) {}

  private final Body body;
  private final List<Element> stack = new ArrayList<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final JumpTable.Builder table = new JumpTable.Builder();
  private int off;

  /** An emitter for a body; one without jumps where the JVM refuses them. */
  JumpEmitter(Body body, boolean jumps) {
    this.body = body;
    this.off = jumps ? 0 : 1;
  }

  /** The statements of a construct follow, which keeps a value in a slot. */
  void enter(JumpTable.Kind kind, int slot, Runnable leave) {
    stack.add(new Element(kind, slot, leave));
  }

  void leave() {
    stack.removeLast();
  }

  /** Code follows in which nothing can be jumped from or to. */
  void suspend() {
    off++;
  }

  void resume() {
    off--;
  }

  JumpTable table() {
    return table.build();
  }

  /** The handler of an except clause: nothing jumps there. */
  void handlerLine(int line) {
    if (off == 0) {
      table.add(line, key() + JumpTable.Kind.EXCEPTION.letter() + "?");
    }
  }

  private String key() {
    return key(stack);
  }

  private static String key(List<Element> elements) {
    StringBuilder key = new StringBuilder();
    for (Element e : elements) {
      key.append(e.kind.letter()).append(e.slot).append(' ');
    }
    return key.toString();
  }

  /** A statement begins: its line event, after which the body may go on elsewhere. */
  void statement(Stmt s) {
    Span place = FirstPlace.of(s);
    if (place == null) {
      return;
    }
    if (off > 0 || place.line() <= 0) {
      body.at(place);
      return;
    }
    int id = table.add(place.line(), key());
    Label here = body.label();
    body.bind(here);
    group(stack).sites.add(new Site(id, here));
    body.cb.aload(body.frameSlot);
    body.cb.loadConstant(id);
    body.invoke(RuntimeRefs.FRAME_SITE);
    body.at(place);
    body.cb.aload(body.frameSlot);
    body.invoke(RuntimeRefs.FRAME_JUMPS);
    body.cb.ifne(group(stack).dispatch);
  }

  private Group group(List<Element> elements) {
    return groups.computeIfAbsent(
        key(elements), k -> new Group(List.copyOf(elements), body.label(), new ArrayList<>()));
  }

  /** At the end of the method: from the number of a statement to its code. */
  void finish() {
    List<Group> waiting = new ArrayList<>(groups.values());
    waiting.forEach(g -> parents(g.stack));
    for (Group g : groups.values()) {
      dispatch(g);
    }
  }

  private void parents(List<Element> elements) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      group(elements.subList(0, i));
    }
  }

  private void dispatch(Group g) {
    body.cb.labelBinding(g.dispatch);
    Label other = body.label();
    List<SwitchCase> cases = new ArrayList<>();
    for (Site s : g.sites) {
      cases.add(SwitchCase.of(s.id, s.label));
    }
    body.cb.aload(body.frameSlot);
    body.invoke(RuntimeRefs.FRAME_TARGET);
    body.cb.lookupswitch(other, cases);
    body.cb.labelBinding(other);
    if (g.stack.isEmpty()) {
      body.cb.aload(body.frameSlot);
      body.invoke(RuntimeRefs.FRAME_LOST);
      body.cb.athrow();
      return;
    }
    g.stack.getLast().leave.run();
    body.cb.goto_(group(g.stack.subList(0, g.stack.size() - 1)).dispatch);
  }
}
