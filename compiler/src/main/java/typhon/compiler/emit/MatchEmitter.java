package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.runtime.trace.JumpTable;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.Stmt;

/** The match statement. Captures wait in temporaries until the whole pattern has matched. */
final class MatchEmitter {
  private final Body body;

  /** The temporaries of the names that the current case captures. */
  private Map<String, Integer> captures = new LinkedHashMap<>();

  MatchEmitter(Body body) {
    this.body = body;
  }

  void emit(Stmt.Match m) {
    body.expr(m.subject());
    int subject = body.store();
    Label end = body.label();
    for (MatchCase c : m.cases()) {
      Label next = body.label();
      oneCase(c, subject, next);
      body.cb.goto_(end);
      body.bind(next);
    }
    body.bind(end);
    body.free(subject);
  }

  private void oneCase(MatchCase c, int subject, Label next) {
    Map<String, Integer> outer = captures;
    captures = new LinkedHashMap<>();
    declare(c.pattern());
    pattern(c.pattern(), subject, next);
    captures.forEach((name, slot) -> {
      body.cb.aload(slot);
      body.names.store(name);
    });
    captures.values().forEach(body::free);
    captures = outer;
    if (c.guard() != null) {
      body.at(c.guard());
      body.operators.jumpIfFalse(c.guard(), next);
    }
    if (body.jumps != null) {
      body.jumps.enter(JumpTable.Kind.OBJECT, subject, () -> {});
    }
    body.statements.emit(c.body());
    if (body.jumps != null) {
      body.jumps.leave();
    }
  }

  private void declare(Pattern p) {
    switch (p) {
      case Pattern.MatchAs a -> {
        if (a.pattern() != null) {
          declare(a.pattern());
        }
        declare(a.name());
      }
      case Pattern.MatchStar s -> declare(s.name());
      case Pattern.MatchSequence s -> s.patterns().forEach(this::declare);
      case Pattern.MatchMapping m -> {
        m.patterns().forEach(this::declare);
        declare(m.rest());
      }
      case Pattern.MatchClass c -> {
        c.patterns().forEach(this::declare);
        c.kwd_patterns().forEach(this::declare);
      }
      case Pattern.MatchOr o -> o.patterns().forEach(this::declare);
      case Pattern.MatchValue v -> {}
      case Pattern.MatchSingleton s -> {}
    }
  }

  private void declare(String name) {
    if (name != null && !captures.containsKey(name)) {
      int slot = body.temp();
      body.cb.aconst_null().astore(slot);
      captures.put(name, slot);
    }
  }

  private void capture(String name, int value) {
    if (name != null) {
      body.cb.aload(value).astore(captures.get(name));
    }
  }

  /** Falls through when the subject in the slot matches. */
  private void pattern(Pattern p, int subject, Label fail) {
    switch (p) {
      case Pattern.MatchValue v -> {
        body.expr(v.value());
        int value = body.store();
        body.cb.aload(subject).aload(value);
        body.free(value);
        body.at(v);
        body.invoke(RuntimeRefs.comparison(CompareOperator.Eq, true));
        body.cb.ifeq(fail);
      }
      case Pattern.MatchSingleton s -> {
        body.cb.aload(subject);
        body.constant(s.value());
        body.invoke(RuntimeRefs.IS);
        body.cb.ifeq(fail);
      }
      case Pattern.MatchSequence s -> sequence(s, subject, fail);
      case Pattern.MatchMapping m -> mapping(m, subject, fail);
      case Pattern.MatchClass c -> classPattern(c, subject, fail);
      case Pattern.MatchStar s -> capture(s.name(), subject);
      case Pattern.MatchAs a -> {
        if (a.pattern() != null) {
          pattern(a.pattern(), subject, fail);
        }
        capture(a.name(), subject);
      }
      case Pattern.MatchOr o -> or(o, subject, fail);
    }
  }

  private void or(Pattern.MatchOr o, int subject, Label fail) {
    Label matched = body.label();
    for (int i = 0; i < o.patterns().size() - 1; i++) {
      Label next = body.label();
      pattern(o.patterns().get(i), subject, next);
      body.cb.goto_(matched);
      body.bind(next);
    }
    pattern(o.patterns().getLast(), subject, fail);
    body.bind(matched);
  }

  private void sequence(Pattern.MatchSequence s, int subject, Label fail) {
    int star = -1;
    for (int i = 0; i < s.patterns().size(); i++) {
      if (s.patterns().get(i) instanceof Pattern.MatchStar) {
        star = i;
      }
    }
    body.at(s);
    body.cb.aload(subject);
    body.cb.loadConstant(s.patterns().size());
    body.cb.loadConstant(wanted(s.patterns()));
    body.cb.loadConstant(star);
    body.invoke(RuntimeRefs.MATCH_SEQUENCE);
    parts(s.patterns(), fail);
  }

  /** A letter for each pattern: whether the part is looked at. */
  private static String wanted(List<Pattern> patterns) {
    StringBuilder letters = new StringBuilder();
    for (Pattern p : patterns) {
      letters.append(isWildcard(p) ? '_' : 'x');
    }
    return letters.toString();
  }

  /** From an array of parts, or null for no match, on the stack. */
  private void parts(List<Pattern> patterns, Label fail) {
    int parts = body.store(Types.OBJECTS);
    body.cb.aload(parts).ifnull(fail);
    for (int i = 0; i < patterns.size(); i++) {
      if (isWildcard(patterns.get(i))) {
        continue;
      }
      body.cb.aload(parts);
      body.cb.loadConstant(i);
      body.cb.aaload();
      int part = body.store();
      pattern(patterns.get(i), part, fail);
      body.free(part);
    }
    body.free(parts);
  }

  private static boolean isWildcard(Pattern p) {
    return (p instanceof Pattern.MatchAs a && a.pattern() == null && a.name() == null)
        || (p instanceof Pattern.MatchStar s && s.name() == null);
  }

  private void mapping(Pattern.MatchMapping m, int subject, Label fail) {
    body.array(body.operands(m.keys()));
    int keys = body.store(Types.OBJECTS);
    body.at(m);
    body.cb.aload(subject).aload(keys);
    body.invoke(RuntimeRefs.MATCH_MAPPING);
    parts(m.patterns(), fail);
    if (m.rest() != null) {
      body.cb.aload(subject).aload(keys);
      body.invoke(RuntimeRefs.MATCH_REST);
      body.cb.astore(captures.get(m.rest()));
    }
    body.free(keys);
  }

  private void classPattern(Pattern.MatchClass c, int subject, Label fail) {
    body.expr(c.cls());
    int cls = body.store();
    body.at(c);
    body.cb.aload(subject).aload(cls);
    body.free(cls);
    body.cb.loadConstant(c.patterns().size());
    body.unit.keywords(body.cb, c.kwd_attrs());
    body.invoke(RuntimeRefs.MATCH_CLASS);
    List<Pattern> all = new ArrayList<>(c.patterns());
    all.addAll(c.kwd_patterns());
    parts(all, fail);
  }
}
