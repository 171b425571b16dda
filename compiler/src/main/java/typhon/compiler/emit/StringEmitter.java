package typhon.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.syntax.ast.Expr;

/** f-strings and t-strings. */
final class StringEmitter {
  private final Body body;

  StringEmitter(Body body) {
    this.body = body;
  }

  void joined(Expr.JoinedStr j) {
    if (j.values().isEmpty()) {
      body.constant("");
      return;
    }
    if (j.values().size() == 1 && j.values().getFirst() instanceof Expr.FormattedValue f) {
      formatted(f);
      return;
    }
    body.array(body.operands(j.values()));
    body.invoke(RuntimeRefs.JOIN_STRINGS);
  }

  void formatted(Expr.FormattedValue f) {
    List<Body.Operand> parts = new ArrayList<>();
    parts.add(body.operand(f.value()));
    if (f.format_spec() != null) {
      parts.add(body.operand(f.format_spec()));
    }
    body.push(parts);
    if (f.format_spec() == null) {
      body.cb.aconst_null();
    }
    body.cb.loadConstant(f.conversion());
    body.at(f);
    body.invoke(RuntimeRefs.FORMAT);
  }

  void template(Expr.TemplateStr t) {
    body.array(body.operands(t.values()));
    body.at(t);
    body.invoke(RuntimeRefs.TEMPLATE);
  }

  void interpolation(Expr.Interpolation i) {
    List<Body.Operand> parts = new ArrayList<>();
    parts.add(body.operand(i.value()));
    parts.add(new Body.Operand(() -> body.constant(i.str()), false));
    if (i.format_spec() != null) {
      parts.add(body.operand(i.format_spec()));
    }
    body.push(parts);
    if (i.format_spec() == null) {
      body.cb.aconst_null();
    }
    body.cb.loadConstant(i.conversion());
    body.at(i);
    body.invoke(RuntimeRefs.INTERPOLATION);
  }
}
