package typhon.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages and places of syntax errors, as CPython 3.14.3 gives them. */
class SyntaxErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x = (1,                  | '(' was never closed                                   | 1 5 1 0
          f(a b)                   | invalid syntax. Perhaps you forgot a comma?            | 1 3 1 6
          {1: 2, a b}              | ':' expected after dictionary key                      | 1 8 1 0
          1 = x                    | cannot assign to literal here. Maybe you meant '==' instead of '='? | 1 1 1 2
          if x                     | expected ':'                                           | 1 5 1 6
          def f(a=1, b): pass      | parameter without a default follows parameter with a default | 1 12 1 13
          print 1                  | Missing parentheses in call to 'print'. Did you mean print(...)? | 1 1 1 8
          a, b: int                | only single target (not tuple) can be annotated        | 1 1 1 2
          f(x for x in y, 1)       | Generator expression must be parenthesized             | 1 3 1 15
          f'{a!x}'                 | f-string: invalid conversion character 'x': expected 's', 'r', or 'a' | 1 6 1 7
          t'{}'                    | t-string: valid expression required before '}'         | 1 4 1 5
          [*a for a in b]          | iterable unpacking cannot be used in comprehension     | 1 2 1 4
          del f()                  | cannot delete function call                            | 1 5 1 8
          x = 0777                 | leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers | 1 5 1 6
          'abc                     | unterminated string literal (detected at line 1)       | 1 1 1 1
          ur'x'                    | 'u' and 'r' prefixes are incompatible                  | 1 1 1 3
          """)
  void hasCPythonsMessageAndPlace(String source, String message, String place) {
    String wanted =
        "SyntaxError\t" + Outcome.ascii(message) + "\t" + place.strip().replace(' ', '\t');
    assertEquals(wanted, Outcome.of(source.getBytes(StandardCharsets.UTF_8)));
  }
}
