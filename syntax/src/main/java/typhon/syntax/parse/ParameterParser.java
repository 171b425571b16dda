package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.token.TokenType;

/** The parameters of functions and lambdas, and type parameters. */
abstract class ParameterParser extends TargetParser {
  protected ParameterParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // lambdef: 'lambda' [lambda_params] ':' expression
  @Override
  protected final Expr lambda() {
    int first = pos;
    expect(TokenType.KW_LAMBDA);
    Arguments arguments = new ParameterList(TokenType.COLON).parse();
    expect(TokenType.COLON);
    Expr body = expression();
    return new Expr.Lambda(arguments, body, spanFrom(first));
  }

  // '(' [params] ')'
  protected final Arguments parameters() {
    expect(TokenType.LPAR);
    Arguments arguments = new ParameterList(TokenType.RPAR).parse();
    expect(TokenType.RPAR);
    return arguments;
  }

  // parameters: slash_no_default param_no_default* param_with_default* [star_etc]
  //   | slash_with_default param_with_default* [star_etc]
  //   | param_no_default+ param_with_default* [star_etc] | param_with_default+ [star_etc]
  //   | star_etc
  // star_etc: '*' param_no_default param_maybe_default* [kwds]
  //   | '*' param_no_default_star_annotation param_maybe_default* [kwds]
  //   | '*' ',' param_maybe_default+ [kwds] | kwds
  // kwds: '**' param_no_default
  // (lambda_parameters is the same, without annotations and type comments)
  private final class ParameterList {
    private final int close;
    private final boolean annotated;
    private List<Arg> posonlyargs = new ArrayList<>(0);
    private List<Arg> args = new ArrayList<>();
    private final List<Expr> defaults = new ArrayList<>(0);
    private final List<Arg> kwonlyargs = new ArrayList<>(0);
    private final List<Expr> kwDefaults = new ArrayList<>(0);
    private Arg vararg;
    private Arg kwarg;

    ParameterList(int close) {
      this.close = close;
      this.annotated = close == TokenType.RPAR;
    }

    Arguments parse() {
      boolean slash = false;
      boolean star = false;
      while (!at(close)) {
        if (at(TokenType.SLASH)) {
          if (slash || star || args.isEmpty()) {
            throw mismatch();
          }
          requireVersion(8);
          slash = true;
          pos++;
          posonlyargs = args;
          args = new ArrayList<>();
          separator();
        } else if (at(TokenType.STAR)) {
          if (star) {
            throw mismatch();
          }
          star = true;
          star();
        } else if (at(TokenType.DOUBLESTAR)) {
          pos++;
          kwarg = withComment(parameter(false));
          break;
        } else {
          plain(star);
        }
      }
      return new Arguments(posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults);
    }

    private void plain(boolean afterStar) {
      Arg parameter = parameter(false);
      Expr value = accept(TokenType.EQUAL) ? expression() : null;
      Arg commented = withComment(parameter);
      if (afterStar) {
        kwonlyargs.add(commented);
        kwDefaults.add(value);
        return;
      }
      if (value == null && !defaults.isEmpty()) {
        throw mismatch();
      }
      args.add(commented);
      if (value != null) {
        defaults.add(value);
      }
    }

    private void star() {
      pos++;
      if (accept(TokenType.COMMA)) {
        if (!at(TokenType.NAME)) {
          throw mismatch();
        }
      } else {
        vararg = withComment(parameter(true));
      }
    }

    /** Takes the comma and a type comment behind it, or sees the end. */
    private void separator() {
      if (!at(close)) {
        expect(TokenType.COMMA);
      }
    }

    private Arg withComment(Arg parameter) {
      boolean comma = accept(TokenType.COMMA);
      String comment = null;
      if (annotated && at(TokenType.TYPE_COMMENT)) {
        comment = text(pos++);
      }
      if (!comma && !at(close)) {
        throw mismatch();
      }
      return comment == null
          ? parameter
          : new Arg(parameter.arg(), parameter.annotation(), comment, parameter.span());
    }

    // param: NAME annotation?
    // param_star_annotation: NAME ':' star_expression
    private Arg parameter(boolean starAnnotation) {
      int first = pos;
      String name = expectName();
      Expr annotation = null;
      if (annotated && accept(TokenType.COLON)) {
        annotation = starAnnotation ? starExpression() : expression();
      }
      return new Arg(name, annotation, null, spanFrom(first));
    }
  }

  // type_params: '[' type_param_seq ']'
  // type_param_seq: ','.type_param+ [',']
  protected final List<TypeParam> optionalTypeParams() {
    List<TypeParam> parameters = new ArrayList<>(0);
    if (!accept(TokenType.LSQB)) {
      return parameters;
    }
    requireVersion(12);
    do {
      if (!parameters.isEmpty() && at(TokenType.RSQB)) {
        break;
      }
      parameters.add(typeParam());
    } while (accept(TokenType.COMMA));
    expect(TokenType.RSQB);
    return parameters;
  }

  // type_param: NAME [type_param_bound] [type_param_default]
  //   | '*' NAME [type_param_starred_default] | '**' NAME [type_param_default]
  private TypeParam typeParam() {
    int first = pos;
    if (accept(TokenType.STAR)) {
      String name = expectName();
      Expr value = null;
      if (accept(TokenType.EQUAL)) {
        requireVersion(13);
        value = starExpression();
      }
      return new TypeParam.TypeVarTuple(name, value, spanFrom(first));
    }
    if (accept(TokenType.DOUBLESTAR)) {
      String name = expectName();
      Expr value = typeParamDefault();
      return new TypeParam.ParamSpec(name, value, spanFrom(first));
    }
    String name = expectName();
    Expr bound = accept(TokenType.COLON) ? expression() : null;
    Expr value = typeParamDefault();
    return new TypeParam.TypeVar(name, bound, value, spanFrom(first));
  }

  // type_param_default: '=' expression
  private Expr typeParamDefault() {
    if (!accept(TokenType.EQUAL)) {
      return null;
    }
    requireVersion(13);
    return expression();
  }

  protected final Expr.Name storedName(int token) {
    Span span = spanOf(token);
    return new Expr.Name(tokens.names[token], ExprContext.Store, span);
  }
}
