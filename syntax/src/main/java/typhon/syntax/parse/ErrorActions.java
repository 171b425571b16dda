package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.token.TokenType;

/** The functions that {@code errors.peg} calls. CPython: action_helpers.c. */
final class ErrorActions {
  private final ErrorParser parser;
  private final ParserOptions options;

  ErrorActions(ErrorParser parser, ParserOptions options) {
    this.parser = parser;
    this.options = options;
  }

  Object call(String function, Object[] arguments, int start) {
    return switch (function) {
      case "since" -> since(arguments, start);
      case "futureImport" -> futureImport(arguments[0], arguments[1], start);
      case "orPattern" -> orPattern((List<?>) arguments[0], start);
      case "join" -> join(arguments);
      case "fail" -> PegAction.NOTHING;
      case "ensureReal" -> ensure(false, (PegPlace.Token) arguments[0]);
      case "ensureImaginary" -> ensure(true, (PegPlace.Token) arguments[0]);
      case "bareGenerator" -> bareGenerator((PegPlace.Node) arguments[0], (List<?>) arguments[1]);
      case "misplacedArgument" -> misplacedArgument((PegPlace.Node) arguments[0]);
      case "legacyStatement" -> legacyStatement(arguments[0], (PegPlace) arguments[1]);
      case "typeParamBound" -> typeParamBound(arguments);
      case "missingComma" -> missingComma((PegPlace) arguments[0], (PegPlace) arguments[1]);
      case "invalidTarget" -> invalidTarget((String) arguments[0], arguments[1]);
      case "missingColon" -> missingColon((PegPlace) arguments[0]);
      case "expectedColonAfterMatch" -> throw parser.reporter().atLastToken("expected ':'");
      default -> callForString(function, arguments, start);
    };
  }

  private Object callForString(String function, Object[] arguments, int start) {
    ErrorStrings strings = new ErrorStrings(parser, options);
    return switch (function) {
      case "conversion" ->
          strings.conversion((PegPlace.Token) arguments[0], (PegPlace.Token) arguments[1]);
      case "specText" -> strings.specText((PegPlace.Token) arguments[0]);
      case "string" -> strings.string((PegPlace.Token) arguments[0], start);
      case "strings" -> strings.concatenate((List<?>) arguments[0], start);
      case "formatted" -> {
        strings.checkMiddle((PegPlace.Token) arguments[1], (List<?>) arguments[2]);
        yield parser.node((String) arguments[0], List.of(), start);
      }
      case "template" -> {
        strings.checkMiddle((PegPlace.Token) arguments[0], (List<?>) arguments[1]);
        yield since(new Object[] {"14", "t-strings are", "TemplateStr"}, start);
      }
      default -> throw new AssertionError(function);
    };
  }

  private Object since(Object[] arguments, int start) {
    int minor = Integer.parseInt((String) arguments[0]);
    if (options.featureVersion() < minor) {
      throw parser
          .reporter()
          .atLastToken(arguments[1] + " only supported in Python 3." + minor + " and greater");
    }
    List<Object> parts = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      if (arguments[i] instanceof List<?> list) {
        parts.addAll(list);
      } else {
        parts.add(arguments[i]);
      }
    }
    return parser.node((String) arguments[2], parts, start);
  }

  private Object futureImport(Object module, Object names, int start) {
    boolean future = module instanceof PegPlace.Token token && token.text().equals("__future__");
    if (future && names instanceof List<?> list) {
      for (Object name : list) {
        if (name instanceof PegPlace.Token token && token.text().equals("barry_as_FLUFL")) {
          parser.setBarryAsBdfl();
        }
      }
    }
    return parser.node("ImportFrom", List.of(), start);
  }

  private Object orPattern(List<?> patterns, int start) {
    return patterns.size() == 1 ? patterns.getFirst() : parser.node("MatchOr", List.of(), start);
  }

  private static Object join(Object[] arguments) {
    List<Object> joined = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof List<?> list) {
        joined.addAll(list);
      } else if (argument != PegItem.ABSENT) {
        joined.add(argument);
      }
    }
    return joined;
  }

  private Object ensure(boolean imaginary, PegPlace.Token number) {
    boolean isImaginary = numberValue(number) instanceof ConstantValue.Imaginary;
    if (isImaginary != imaginary) {
      String wanted = imaginary ? "imaginary" : "real";
      throw parser.reporter().at(number, wanted + " number required in complex literal");
    }
    return number;
  }

  void checkNumber(PegPlace.Token token) {
    if (options.featureVersion() < 6 && token.text().indexOf('_') >= 0) {
      throw parser
          .reporter()
          .atLastToken(
              "Underscores in numeric literals are only supported in Python 3.6 and greater");
    }
    numberValue(token);
  }

  private Object numberValue(PegPlace.Token token) {
    try {
      return NumberLiteral.value(token.text(), options.maxIntDigits());
    } catch (LiteralException wrong) {
      throw parser.reporter().onLine(token.line(), -1, token.endLine(), wrong.getMessage());
    }
  }

  /** The expression that a comprehension's last clause ends with. */
  static PegPlace lastItem(List<?> clauses) {
    return (PegPlace) ((PegPlace.Node) clauses.getLast()).parts().getLast();
  }

  /** CPython: _PyPegen_nonparen_genexp_in_call. */
  private Object bareGenerator(PegPlace.Node args, List<?> clauses) {
    List<Object> positional = new ArrayList<>(args.parts());
    positional.removeIf(a ->
        a instanceof PegPlace.Node n
            && (n.kind().equals("keyword") || n.kind().equals("unpacking")));
    if (positional.size() <= 1) {
      return PegAction.NOTHING;
    }
    throw parser
        .reporter()
        .range(
            (PegPlace) positional.getLast(),
            lastItem(clauses),
            "Generator expression must be parenthesized");
  }

  /** CPython: _PyPegen_arguments_parsing_error. */
  private Object misplacedArgument(PegPlace.Node args) {
    boolean unpacking =
        args.parts().stream()
            .anyMatch(a -> a instanceof PegPlace.Node n && n.kind().equals("unpacking"));
    throw parser
        .reporter()
        .atLastToken(
            unpacking
                ? "positional argument follows keyword argument unpacking"
                : "positional argument follows keyword argument");
  }

  private static boolean isLegacyStatement(Object e) {
    return e instanceof PegPlace.Token token
        && token.type() == TokenType.NAME
        && (token.text().equals("print") || token.text().equals("exec"));
  }

  private Object legacyStatement(Object name, PegPlace end) {
    if (!isLegacyStatement(name)) {
      return PegAction.NOTHING;
    }
    PegPlace.Token token = (PegPlace.Token) name;
    String text = token.text();
    throw parser
        .reporter()
        .range(
            token,
            end,
            "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?");
  }

  private Object typeParamBound(Object[] arguments) {
    boolean tuple = arguments[1] instanceof PegPlace.Node n && n.kind().equals("Tuple");
    throw parser
        .reporter()
        .from(
            (PegPlace) arguments[0],
            "cannot use " + (tuple ? "constraints" : "bound") + " with " + arguments[2]);
  }

  private Object missingComma(PegPlace first, PegPlace second) {
    boolean outsideBrackets = parser.tokens().get(parser.mark() - 1).level() == 0;
    if (isLegacyStatement(first) || outsideBrackets) {
      return PegAction.NOTHING;
    }
    throw parser.reporter().range(first, second, "invalid syntax. Perhaps you forgot a comma?");
  }

  private Object missingColon(PegPlace key) {
    throw parser
        .reporter()
        .onLine(
            key.line(), key.endColumn() - 1, key.endLine(), "':' expected after dictionary key");
  }

  /** CPython: _RAISE_SYNTAX_ERROR_INVALID_TARGET. */
  private Object invalidTarget(String use, Object e) {
    Object target = findInvalidTarget(use, e);
    if (target == null) {
      return PegAction.NOTHING;
    }
    String verb = use.equals("del") ? "delete" : "assign to";
    throw parser.reporter().at((PegPlace) target, "cannot " + verb + " " + expressionName(target));
  }

  /** The part of an expression that is no target, or null. */
  private static Object findInvalidTarget(String use, Object e) {
    if (e instanceof PegPlace.Token token) {
      return token.type() == TokenType.NAME ? null : token;
    }
    PegPlace.Node node = (PegPlace.Node) e;
    switch (node.kind()) {
      case "List", "Tuple" -> {
        for (Object part : node.parts()) {
          Object invalid = findInvalidTarget(use, part);
          if (invalid != null) {
            return invalid;
          }
        }
        return null;
      }
      case "Starred" -> {
        return use.equals("del") ? node : findInvalidTarget(use, node.parts().getFirst());
      }
      case "Compare" -> {
        if (!use.equals("for")) {
          return node;
        }
        boolean in = node.parts().get(1) instanceof PegPlace.Node n && n.kind().equals("In");
        return in ? findInvalidTarget(use, node.parts().getFirst()) : null;
      }
      case "Subscript", "Attribute" -> {
        return null;
      }
      default -> {
        return node;
      }
    }
  }

  /** CPython: _PyPegen_get_expr_name. */
  static String expressionName(Object e) {
    if (e instanceof PegPlace.Token token) {
      return token.type() == TokenType.NAME ? "name" : "literal";
    }
    String kind = ((PegPlace.Node) e).kind();
    return switch (kind) {
      case "Attribute", "Subscript", "Starred", "List", "Tuple", "Lambda" ->
          kind.toLowerCase(Locale.ROOT);
      case "Call" -> "function call";
      case "BoolOp", "BinOp", "UnaryOp" -> "expression";
      case "GeneratorExp" -> "generator expression";
      case "Yield" -> "yield expression";
      case "Await" -> "await expression";
      case "ListComp" -> "list comprehension";
      case "SetComp" -> "set comprehension";
      case "DictComp" -> "dict comprehension";
      case "Dict" -> "dict literal";
      case "Set" -> "set display";
      case "JoinedStr", "FormattedValue" -> "f-string expression";
      case "TemplateStr", "Interpolation" -> "t-string expression";
      case "True", "False", "None" -> kind;
      case "Ellipsis" -> "ellipsis";
      case "Compare" -> "comparison";
      case "IfExp" -> "conditional expression";
      case "NamedExpr" -> "named expression";
      default -> "literal";
    };
  }
}
