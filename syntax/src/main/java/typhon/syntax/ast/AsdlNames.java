package typhon.syntax.ast;

import java.util.Map;

/** The names of the records in the ASDL, and so in Python. */
public final class AsdlNames {
  private static final Map<Class<?>, String> DIFFERENT =
      Map.of(
          Stmt.ExprStmt.class, "Expr",
          Arguments.class, "arguments",
          Arg.class, "arg",
          Keyword.class, "keyword",
          Alias.class, "alias",
          WithItem.class, "withitem",
          MatchCase.class, "match_case",
          Comprehension.class, "comprehension");

  private AsdlNames() {}

  public static String of(Class<?> record) {
    String different = DIFFERENT.get(record);
    return different != null ? different : record.getSimpleName();
  }
}
