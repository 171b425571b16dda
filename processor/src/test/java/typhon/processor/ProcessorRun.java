package typhon.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs the processor over sources in memory, with stand-ins for the runtime's classes. */
final class ProcessorRun {
  private static final String[] STANDINS = {
    "package typhon.runtime.frame; public class ThreadState {}",
    "package typhon.runtime.type; public class PyType extends typhon.runtime.object.PyObject {}",
    "package typhon.runtime.object; public class PyObject {}",
    "package typhon.runtime.object; public class PyModule extends PyObject {}",
    "package typhon.runtime.object; public class PyDict extends PyObject {}",
    "package typhon.runtime.object; @typhon.annotations.BuiltinType(name = \"str\")"
        + " public class PyStr extends PyObject {}",
  };

  private final List<String> errors = new ArrayList<>();
  private final Path output;

  private ProcessorRun(Path output) {
    this.output = output;
  }

  static ProcessorRun over(Path output, String... sources) {
    ProcessorRun run = new ProcessorRun(output);
    List<JavaFileObject> units = new ArrayList<>();
    Stream.concat(Stream.of(STANDINS), Stream.of(sources)).forEach(s -> units.add(new Source(s)));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:only",
            "-s",
            output.toString(),
            "-d",
            output.toString(),
            "-Atyphon.index=test.TestIndex");
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, diagnostics, options, null, units);
    task.setProcessors(List.of(new BuiltinProcessor()));
    task.call();
    for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
      // The processor's own; the stand-ins are too few for the generated code to compile.
      if (d.getKind() == Diagnostic.Kind.ERROR
          && d.getCode().equals("compiler.err.proc.messager")) {
        run.errors.add(d.getMessage(null));
      }
    }
    return run;
  }

  List<String> errors() {
    return errors;
  }

  /** The generated source of a class. */
  String generated(String className) {
    try {
      return Files.readString(output.resolve(className.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    private static String path(String text) {
      String name = text.replaceAll("(?s).*?\\bclass (\\w+).*", "$1");
      return text.replaceAll("(?s)package ([\\w.]+);.*", "$1").replace('.', '/') + "/" + name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
