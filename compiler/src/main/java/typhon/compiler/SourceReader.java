package typhon.compiler;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.syntax.ast.Mod;
import typhon.syntax.parse.Mode;
import typhon.syntax.parse.Parser;
import typhon.syntax.source.FileDecoder;
import typhon.syntax.source.SourceDecoder;
import typhon.syntax.source.SourceText;

/** From what Python code gives to {@code compile} to a tree. */
final class SourceReader {
  private SourceReader() {}

  static Mod tree(PyObject source, CompileRequest request) {
    return Parser.parse(
        text(source, request), request.mode(), request.parserOptions(request.warnings()));
  }

  /** The text of a program file, whose errors CPython words otherwise than those of a string. */
  static SourceText fileText(byte[] source, CompileRequest request) {
    return FileDecoder.decode(source, request.filename(), SourceCodecs.INSTANCE);
  }

  static SourceText text(PyObject source, CompileRequest request) {
    boolean endLine = request.mode() == Mode.EXEC;
    if (source instanceof PyStr s) {
      String text = s.toString();
      checkNull(text.indexOf('\0') >= 0);
      return SourceText.of(text, endLine);
    }
    if (!Buffers.isExporter(source)) {
      throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
    }
    byte[] bytes = Buffers.bytesOf(source);
    for (byte b : bytes) {
      checkNull(b == 0);
    }
    return SourceDecoder.decode(bytes, request.filename(), endLine, SourceCodecs.INSTANCE).text();
  }

  private static void checkNull(boolean found) {
    if (found) {
      throw Errors.of(
          typhon.runtime.error.PySyntaxError.TYPE, "source code string cannot contain null bytes");
    }
  }
}
