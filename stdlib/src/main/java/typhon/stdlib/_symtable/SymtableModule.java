package typhon.stdlib._symtable;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.stdlib._ast.FrontEndErrors;
import typhon.syntax.parse.Mode;
import typhon.syntax.parse.Parser;
import typhon.syntax.parse.ParserOptions;
import typhon.syntax.scope.BlockType;
import typhon.syntax.scope.ScopeAnalyzer;
import typhon.syntax.scope.SymbolFlags;
import typhon.syntax.scope.SymbolScope;
import typhon.syntax.source.ForbiddenNameException;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceDecoder;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.TooDeepException;
import typhon.syntax.source.UndecodableLiteralException;

/** The scope analysis of the compiler. */
@BuiltinModule(name = "_symtable", types = PySymtableEntry.class)
public final class SymtableModule {
  @BuiltinConstant static final int USE = SymbolFlags.USE;
  @BuiltinConstant static final int DEF_GLOBAL = SymbolFlags.DEF_GLOBAL;
  @BuiltinConstant static final int DEF_NONLOCAL = SymbolFlags.DEF_NONLOCAL;
  @BuiltinConstant static final int DEF_LOCAL = SymbolFlags.DEF_LOCAL;
  @BuiltinConstant static final int DEF_PARAM = SymbolFlags.DEF_PARAM;
  @BuiltinConstant static final int DEF_TYPE_PARAM = SymbolFlags.DEF_TYPE_PARAM;
  @BuiltinConstant static final int DEF_FREE_CLASS = SymbolFlags.DEF_FREE_CLASS;
  @BuiltinConstant static final int DEF_IMPORT = SymbolFlags.DEF_IMPORT;
  @BuiltinConstant static final int DEF_BOUND = SymbolFlags.DEF_BOUND;
  @BuiltinConstant static final int DEF_ANNOT = SymbolFlags.DEF_ANNOT;
  @BuiltinConstant static final int DEF_COMP_ITER = SymbolFlags.DEF_COMP_ITER;
  @BuiltinConstant static final int DEF_COMP_CELL = SymbolFlags.DEF_COMP_CELL;
  @BuiltinConstant static final int SCOPE_OFF = SymbolFlags.SCOPE_OFFSET;
  @BuiltinConstant static final int SCOPE_MASK = SymbolFlags.SCOPE_MASK;
  @BuiltinConstant static final int LOCAL = SymbolScope.LOCAL.code();
  @BuiltinConstant static final int GLOBAL_EXPLICIT = SymbolScope.GLOBAL_EXPLICIT.code();
  @BuiltinConstant static final int GLOBAL_IMPLICIT = SymbolScope.GLOBAL_IMPLICIT.code();
  @BuiltinConstant static final int FREE = SymbolScope.FREE.code();
  @BuiltinConstant static final int CELL = SymbolScope.CELL.code();
  @BuiltinConstant static final int TYPE_FUNCTION = BlockType.FUNCTION.ordinal();
  @BuiltinConstant static final int TYPE_CLASS = BlockType.CLASS.ordinal();
  @BuiltinConstant static final int TYPE_MODULE = BlockType.MODULE.ordinal();
  @BuiltinConstant static final int TYPE_ANNOTATION = BlockType.ANNOTATION.ordinal();
  @BuiltinConstant static final int TYPE_TYPE_ALIAS = BlockType.TYPE_ALIAS.ordinal();
  @BuiltinConstant static final int TYPE_TYPE_PARAMETERS = BlockType.TYPE_PARAMETERS.ordinal();
  @BuiltinConstant static final int TYPE_TYPE_VARIABLE = BlockType.TYPE_VARIABLE.ordinal();

  private SymtableModule() {}

  /** The compiler's symbol tables of a source text. */
  @BuiltinFunction
  static PyObject symtable(PyObject source, PyObject filename, String startstr) {
    Mode mode =
        switch (startstr) {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          default ->
              throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        };
    String name = Calls.call(fsdecode(), filename).toString();
    try {
      SourceText text = text(source, name, mode == Mode.EXEC);
      return new PySymtableEntry(
          ScopeAnalyzer.analyze(Parser.parse(text, mode, ParserOptions.of(name)), name).top());
    } catch (PythonSyntaxError e) {
      throw FrontEndErrors.of(e);
    } catch (ForbiddenNameException e) {
      throw Errors.valueError(e.getMessage());
    } catch (UndecodableLiteralException e) {
      throw FrontEndErrors.of(e);
    } catch (TooDeepException e) {
      throw FrontEndErrors.of(e);
    }
  }

  private static PyObject fsdecode() {
    PyObject os = ThreadState.current().interpreter.modules().get(PyStr.intern("os"));
    return Objects.getAttribute(os, PyStr.intern("fsdecode"));
  }

  private static SourceText text(PyObject source, String filename, boolean endLine) {
    if (source instanceof PyStr s) {
      return SourceText.of(s.toString(), endLine);
    }
    if (!Buffers.isExporter(source)) {
      throw Errors.typeError("symtable() arg 1 must be a string or bytes");
    }
    return SourceDecoder.decode(
            Buffers.bytesOf(source), filename, endLine, SourceDecoder.Codecs.JAVA)
        .text();
  }
}
