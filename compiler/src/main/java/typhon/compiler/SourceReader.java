package typhon.compiler;

import typhon.runtime.codec.Encoding;
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
      byte[] utf8 = Encoding.encodeToBytes(s, null, null);
      checkNull(utf8);
      return SourceText.ofUtf8(utf8, endLine);
    }
    if (!Buffers.isExporter(source)) {
      throw Errors.typeError("compile() arg 1 must be a string, bytes or AST object");
    }
    byte[] bytes = Buffers.bytesOf(source);
    checkNull(bytes);
    return SourceDecoder.decode(bytes, request.filename(), endLine, SourceCodecs.INSTANCE).text();
  }

  private static void checkNull(byte[] source) {
    for (byte b : source) {
      if (b == 0) {
        throw Errors.of(
            typhon.runtime.error.PySyntaxError.TYPE,
            "source code string cannot contain null bytes");
      }
    }
  }
}
