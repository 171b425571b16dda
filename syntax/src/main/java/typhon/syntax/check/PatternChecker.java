package typhon.syntax.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import typhon.syntax.ast.AstDumper;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.Span;
import typhon.syntax.preprocess.AstOptimizer;
import typhon.syntax.source.WarningListener;

/** Checks the patterns of {@code match}. CPython: codegen.c codegen_pattern. */
abstract class PatternChecker extends Checker {
  protected PatternChecker(String filename, WarningListener warnings) {
    super(filename, warnings);
  }

  protected final void checkPattern(MatchCase matchCase, boolean last) {
    boolean irrefutableAllowed = last || matchCase.guard() != null;
    check(matchCase.pattern(), irrefutableAllowed, new ArrayList<>());
  }

  private void checkAll(List<Pattern> patterns, List<String> names) {
    for (Pattern p : patterns) {
      check(p, true, names);
    }
  }

  private void check(Pattern p, boolean irrefutableAllowed, List<String> names) {
    switch (p) {
      case Pattern.MatchValue m -> checkValue(m);
      case Pattern.MatchSingleton m -> {}
      case Pattern.MatchSequence m -> {
        checkStars(m);
        checkAll(m.patterns(), names);
      }
      case Pattern.MatchMapping m -> {
        checkKeys(m);
        checkAll(m.patterns(), names);
        capture(m.rest(), p.span(), names);
      }
      case Pattern.MatchClass m -> {
        checkAttributes(m);
        check(m.cls());
        checkAll(m.patterns(), names);
        checkAll(m.kwd_patterns(), names);
      }
      case Pattern.MatchStar m -> capture(m.name(), p.span(), names);
      case Pattern.MatchAs m -> checkAs(m, irrefutableAllowed, names);
      case Pattern.MatchOr m -> checkOr(m, irrefutableAllowed, names);
    }
  }

  private void capture(String name, Span span, List<String> names) {
    if (name == null) {
      return;
    }
    if (names.contains(name)) {
      throw error(span, "multiple assignments to name '" + name + "' in pattern");
    }
    names.add(name);
  }

  private void checkAs(Pattern.MatchAs m, boolean irrefutableAllowed, List<String> names) {
    if (m.pattern() != null) {
      check(m.pattern(), irrefutableAllowed, names);
    } else if (!irrefutableAllowed) {
      String what = m.name() == null ? "wildcard" : "name capture '" + m.name() + "'";
      throw error(m.span(), what + " makes remaining patterns unreachable");
    }
    capture(m.name(), m.span(), names);
  }

  private void checkOr(Pattern.MatchOr m, boolean irrefutableAllowed, List<String> names) {
    List<String> bound = null;
    int last = m.patterns().size() - 1;
    for (int i = 0; i <= last; i++) {
      List<String> own = new ArrayList<>();
      check(m.patterns().get(i), irrefutableAllowed && i == last, own);
      if (bound == null) {
        bound = own;
      } else if (!new HashSet<>(bound).equals(new HashSet<>(own))) {
        throw error(m.span(), "alternative patterns bind different names");
      }
    }
    for (String name : bound) {
      capture(name, m.span(), names);
    }
  }

  private void checkStars(Pattern.MatchSequence m) {
    long stars = m.patterns().stream().filter(Pattern.MatchStar.class::isInstance).count();
    if (stars > 1) {
      throw error(m.span(), "multiple starred names in sequence pattern");
    }
  }

  private void checkAttributes(Pattern.MatchClass m) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < m.kwd_attrs().size(); i++) {
      String name = m.kwd_attrs().get(i);
      if (!seen.add(name)) {
        throw error(
            m.kwd_patterns().get(i).span(), "attribute name repeated in class pattern: " + name);
      }
    }
  }

  private void checkValue(Pattern.MatchValue m) {
    if (isFormatted(m.value())) {
      throw error(m.span(), "patterns may only match literals and attribute lookups");
    }
    check(m.value());
  }

  private static boolean isFormatted(Expr e) {
    return e instanceof Expr.JoinedStr || e instanceof Expr.TemplateStr;
  }

  private void checkKeys(Pattern.MatchMapping m) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : m.keys()) {
      if (isFormatted(key)) {
        throw error(m.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      if (AstOptimizer.literal(key) instanceof Expr.Constant c && !seen.add(identity(c.value()))) {
        String shown = AstDumper.constantRepr(c.value());
        throw error(m.span(), "mapping pattern checks duplicate key (" + shown + ")");
      }
    }
  }

  /** Something equal for constants that Python holds equal. */
  private static Object identity(Object value) {
    return switch (value) {
      case Long n -> plain(BigDecimal.valueOf(n));
      case BigInteger n -> plain(new BigDecimal(n));
      case Boolean b -> plain(BigDecimal.valueOf(b ? 1 : 0));
      case Double d when Double.isFinite(d) -> plain(new BigDecimal(d));
      case ConstantValue.Imaginary i when i.imag() == 0 -> BigDecimal.ZERO;
      case ConstantValue.Imaginary i -> new ConstantValue.Complex(0.0, i.imag());
      case ConstantValue.Complex c when c.imag() == 0 -> identity(c.real());
      case ConstantValue.Complex c -> new ConstantValue.Complex(c.real() + 0.0, c.imag());
      case byte[] bytes -> List.of("bytes", Arrays.toString(bytes));
      case int[] codePoints -> List.of("str", Arrays.toString(codePoints));
      default -> value;
    };
  }

  private static BigDecimal plain(BigDecimal n) {
    return n.signum() == 0 ? BigDecimal.ZERO : n.stripTrailingZeros();
  }
}
