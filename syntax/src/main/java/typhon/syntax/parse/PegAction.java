package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;

/** What an alternative of {@code errors.peg} makes of its items' values. */
sealed interface PegAction {

  /** The result, {@link #NOTHING} when the rule is to fail without further alternatives. */
  Object run(ErrorParser parser, int start, Object[] values);

  /** The result of an action that decides against an error. */
  Object NOTHING = new Object();

  /** An item's value, something taken from it, or a text. */
  record Argument(int item, String selector, String text) {
    Object of(Object[] values) {
      if (text != null) {
        return text;
      }
      Object value = values[item];
      if (selector == null) {
        return value;
      }
      return switch (selector) {
        case "first" -> ((List<?>) value).getFirst();
        case "last" -> ((List<?>) value).getLast();
        case "lastItem" -> ErrorActions.lastItem((List<?>) value);
        default -> throw new AssertionError(selector);
      };
    }
  }

  static PegAction byDefault(List<PegItem> items) {
    int only = -1;
    for (int i = 0; i < items.size(); i++) {
      PegItem item = items.get(i);
      if (item instanceof PegItem.Lookahead || item instanceof PegItem.Cut) {
        continue;
      }
      if (only >= 0) {
        return new MakeNode("Group", List.of());
      }
      only = i;
    }
    return new Value(only);
  }

  /** Raises an error by its verb, or makes a node with a lower-case name. */
  static PegAction named(String verb, List<Argument> arguments) {
    return switch (verb) {
      case "at", "range", "from", "last", "next", "indent" -> new Raise(verb, arguments);
      default -> new MakeNode(verb, arguments);
    };
  }

  /** Gives an item's value on. */
  record Value(int item) implements PegAction {
    @Override
    public Object run(ErrorParser parser, int start, Object[] values) {
      return values[item];
    }
  }

  /** Makes a node; lists among the parts are spread, what was not there is left out. */
  record MakeNode(String kind, List<Argument> arguments) implements PegAction {
    @Override
    public Object run(ErrorParser parser, int start, Object[] values) {
      List<Object> parts = new ArrayList<>();
      for (Argument argument : arguments) {
        Object value = argument.of(values);
        if (value instanceof List<?> list) {
          parts.addAll(list);
        } else if (value != PegItem.ABSENT) {
          parts.add(value);
        }
      }
      return parser.node(kind, parts, start);
    }
  }

  /** Calls one of {@link ErrorActions}. */
  record Call(String function, List<Argument> arguments) implements PegAction {
    @Override
    public Object run(ErrorParser parser, int start, Object[] values) {
      Object[] actual = new Object[arguments.size()];
      for (int i = 0; i < actual.length; i++) {
        actual[i] = arguments.get(i).of(values);
      }
      return parser.actions().call(function, actual, start);
    }
  }

  /** Raises a syntax error. */
  record Raise(String verb, List<Argument> arguments) implements PegAction {
    @Override
    public Object run(ErrorParser parser, int start, Object[] values) {
      ErrorReporter reporter = parser.reporter();
      Object first = arguments.getFirst().of(values);
      switch (verb) {
        case "at" -> throw reporter.at((PegPlace) first, message(1, first, values));
        case "range" -> {
          PegPlace end = (PegPlace) arguments.get(1).of(values);
          throw reporter.range((PegPlace) first, end, message(2, first, values));
        }
        case "from" -> throw reporter.from((PegPlace) first, message(1, first, values));
        case "last" -> throw reporter.atLastToken((String) first);
        case "next" -> throw reporter.atNextToken((String) first);
        case "indent" -> throw reporter.indentation(lineMessage((String) first, values));
        default -> throw new AssertionError(verb);
      }
    }

    private String message(int index, Object place, Object[] values) {
      String message = (String) arguments.get(index).of(values);
      if (message.contains("%n")) {
        return message.replace("%n", ErrorActions.expressionName(place));
      }
      return message.contains("%a")
          ? message.replace("%a", ((PegPlace.Token) place).text())
          : message;
    }

    private String lineMessage(String message, Object[] values) {
      if (arguments.size() == 1) {
        return message;
      }
      PegPlace keyword = (PegPlace) arguments.get(1).of(values);
      return message.replace("%l", Integer.toString(keyword.line()));
    }
  }
}
