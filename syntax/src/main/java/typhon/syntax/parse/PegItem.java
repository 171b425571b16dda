package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.token.TokenType;

/** A part of an alternative of {@code errors.peg}. */
sealed interface PegItem {

  /** The value of an optional item that was not there. */
  Object ABSENT = new Object();

  /** Stands for a failed match that also ends the attempt of its rule. */
  Object CUT_OFF = new Object();

  /** The value, or null (with any position) when the item does not match here. */
  Object match(ErrorParser p);

  /** Items in a row, and what to make of them. */
  record Alternative(List<PegItem> items, PegAction action) {
    boolean isSingleItem() {
      return items.size() == 1 && action instanceof PegAction.Value;
    }

    /** The first pass skips what is nothing but an invalid_ rule; CPython skips no other use. */
    private boolean isForSecondPass() {
      return items.size() == 1
          && items.getFirst() instanceof RuleReference reference
          && reference.rule().isInvalidRule();
    }

    Object match(ErrorParser p) {
      if (!p.callsInvalidRules() && isForSecondPass()) {
        return null;
      }
      int start = p.mark();
      Object[] values = new Object[items.size()];
      boolean cut = false;
      for (int i = 0; i < values.length; i++) {
        PegItem item = items.get(i);
        if (item instanceof Cut) {
          cut = true;
          continue;
        }
        Object value = item.match(p);
        if (value == null) {
          p.setMark(start);
          return cut ? CUT_OFF : null;
        }
        values[i] = value;
      }
      Object result = action.run(p, start, values);
      if (result == PegAction.NOTHING) {
        p.setMark(start);
        return CUT_OFF;
      }
      return result;
    }
  }

  /** The first alternative that matches; null when none does. */
  static Object matchFirst(List<Alternative> alternatives, ErrorParser p) {
    for (Alternative alternative : alternatives) {
      Object value = alternative.match(p);
      if (value == CUT_OFF) {
        return null;
      }
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** A token of a type. */
  record Terminal(int type, String text) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      return p.expect(type);
    }
  }

  /** A name that is this soft keyword; null for any of them. */
  record Soft(String text) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      PegPlace.Token token = p.peek();
      if (token.type() != TokenType.NAME) {
        return null;
      }
      boolean matches =
          text != null
              ? text.equals(token.text())
              : switch (token.text()) {
                case "_", "case", "match", "type" -> true;
                default -> false;
              };
      return matches ? p.expect(TokenType.NAME) : null;
    }
  }

  /** Whether the operator just read is the one for inequality. */
  record NotEqualCheck() implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      return p.previousIsNotEqual() ? ABSENT : null;
    }
  }

  /** Another rule. */
  record RuleReference(PegGrammar.Rule rule) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      return p.apply(rule);
    }
  }

  /** Alternatives in parentheses. */
  record Group(List<Alternative> alternatives) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      p.enter();
      Object value = matchFirst(alternatives, p);
      p.leave();
      return value;
    }
  }

  /** Something optional. */
  record Maybe(PegItem item) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      int start = p.mark();
      Object value = item.match(p);
      if (value == null) {
        p.setMark(start);
        return ABSENT;
      }
      return value;
    }
  }

  /** As many as there are, with separators or without. */
  record Repeat(PegItem element, PegItem separator, boolean atLeastOne) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      List<Object> values = new ArrayList<>();
      int end = p.mark();
      p.enter();
      while (true) {
        if (separator != null && !values.isEmpty() && separator.match(p) == null) {
          break;
        }
        Object value = element.match(p);
        if (value == null) {
          break;
        }
        values.add(value);
        end = p.mark();
      }
      p.leave();
      p.setMark(end);
      return values.isEmpty() && atLeastOne ? null : values;
    }
  }

  /** What must follow, or must not. */
  record Lookahead(PegItem item, boolean positive) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      int start = p.mark();
      boolean found = item.match(p) != null;
      p.setMark(start);
      return found == positive ? ABSENT : null;
    }
  }

  /** A token without which there is an error. */
  record Forced(Terminal terminal) implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      Object value = terminal.match(p);
      if (value == null) {
        throw p.reporter().at(p.peek(), "expected '" + terminal.text() + "'");
      }
      return value;
    }
  }

  /** From here on no other alternative counts. */
  record Cut() implements PegItem {
    @Override
    public Object match(ErrorParser p) {
      return ABSENT;
    }
  }
}
