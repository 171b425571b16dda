package typhon.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySyntaxError;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.type.PyType;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceDecoder;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.UndecodableLiteralException;

/** The Python exceptions of wrong source. */
final class SyntaxErrors {
  private SyntaxErrors() {}

  static PyException of(PythonSyntaxError e, String filename) {
    PyType type =
        switch (e.kind()) {
          case SYNTAX_ERROR -> PySyntaxError.TYPE;
          case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
          case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
          case INCOMPLETE_INPUT_ERROR -> ExceptionTypes.INCOMPLETE_INPUT_ERROR;
        };
    if (e.line() == PythonSyntaxError.NONE) {
      return Errors.of(type, e.getMessage());
    }
    String text = e.text();
    int offset = e.offset();
    int endOffset = e.endOffset();
    if (text == null) {
      text = lineOfFile(filename, e.line());
      if (text != null) {
        offset = characters(text, offset);
        endOffset = characters(text, endOffset);
      }
    }
    PyException made =
        PySyntaxError.at(
            type, e.getMessage(), filename, e.line(), offset, text, e.endLine(), endOffset);
    if (e.source() != null && made.value() instanceof PySyntaxError error) {
      error.setMetadata(e.statementLine(), e.statementColumn(), e.source());
    }
    return made;
  }

  static PyException of(UndecodableLiteralException e) {
    PyBytes object = PyBytes.of(e.decoded());
    return new PyException(
        PyUnicodeDecodeError.make("unicodeescape", object, e.start(), e.end(), e.getMessage()));
  }

  /** The line as the file has it, or null; CPython too looks in files only. */
  private static String lineOfFile(String filename, int line) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(filename));
      SourceText text =
          SourceDecoder.decode(bytes, filename, true, SourceDecoder.Codecs.JAVA).text();
      boolean exists = line > 0 && text.lineStart(line) < text.bytes().length;
      return exists ? text.line(line) + "\n" : null;
    } catch (IOException | InvalidPathException | PythonSyntaxError absent) {
      return null;
    }
  }

  /** A byte column, counted from 1, as a column in characters. */
  private static int characters(String text, int byteColumn) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int end = Math.min(Math.max(byteColumn - 1, 0), bytes.length);
    String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length()) + 1;
  }
}
