package typhon.launcher;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Directories;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.codec.FileSystemCodec;

/**
 * {@code sys.path} at start (Python documentation, "The initialization of the sys.path module
 * search path").
 */
final class SearchPath {
  private static final PyStr PATH_HOOKS = PyStr.intern("path_hooks");

  /**
   * Names a folder that counts as part of the library, also when the environment is ignored:
   * CPython's test package, which is no part of the product.
   */
  private static final String MORE_LIBRARY = "typhon.library";

  private SearchPath() {}

  static void initialize(ThreadState ts, CommandLine line) {
    PyList path = (PyList) ts.interpreter.sysAttribute("path");
    for (String entry : entries(ts.interpreter.config(), line)) {
      path.append(PyStr.of(entry));
    }
  }

  /**
   * The folder of the program, which goes before all others once {@code site} has run (CPython:
   * main.c pymain_run_python).
   */
  static void addFirst(ThreadState ts, CommandLine line) {
    PyList path = (PyList) ts.interpreter.sysAttribute("path");
    String first = first(line);
    boolean always = line.kind == CommandLine.Kind.CONTAINER;
    if (first != null && (always || !ts.interpreter.config().safePath())) {
      Calls.method(path, PyStr.intern("insert"), PyInt.of(0), PyStr.of(first));
      ts.interpreter.state().put(Interpreter.PROGRAM_FOLDER, first);
    }
  }

  private static List<String> entries(Config config, CommandLine line) {
    List<String> entries = new ArrayList<>();
    String variable = line.variable("PYTHONPATH");
    if (variable != null) {
      for (String part : variable.split(File.pathSeparator, -1)) {
        entries.add(CommandLine.absolute(part));
      }
    }
    entries.add(config.home() + "/lib/python314.zip");
    entries.add(config.library());
    entries.add(config.library() + "/lib-dynload");
    String more = System.getProperty(MORE_LIBRARY);
    if (more != null) {
      entries.add(more);
    }
    return entries;
  }

  /** The folder of the program, or null. */
  private static String first(CommandLine line) {
    return switch (line.kind) {
      case COMMAND, STDIN -> "";
      case MODULE -> currentDirectory();
      case CONTAINER -> line.target;
      case FILE -> {
        File file = new File(line.target);
        try {
          String parent = file.getCanonicalFile().getParent();
          yield parent == null ? "/" : parent;
        } catch (java.io.IOException e) {
          yield file.getAbsoluteFile().getParent();
        }
      }
    };
  }

  static String currentDirectory() {
    String folder = System.getProperty("user.dir");
    // The JVM cannot tell names that are not in the locale's encoding.
    if (folder.chars().allMatch(c -> c < 0x80)) {
      return folder;
    }
    try {
      return FileSystemCodec.decode(Directories.getcwd()).toJava();
    } catch (HostError e) {
      return folder;
    }
  }

  /** Whether a path is a folder or archive from which {@code __main__} can be imported. */
  static boolean hasImporter(ThreadState ts, String path) {
    File file = new File(path);
    if (file.isDirectory()) {
      return true;
    }
    if (!file.isFile() || !looksLikeArchive(file)) {
      return false;
    }
    PyStr argument = PyStr.of(path);
    for (PyObject hook : ((PyList) ts.interpreter.sys().dict().get(PATH_HOOKS)).toArray()) {
      try {
        if (hook.call(ts, argument) != PyNone.NONE) {
          return true;
        }
      } catch (PyException e) {
        if (!e.matches(typhon.runtime.error.PyImportError.TYPE)) {
          throw e;
        }
      }
    }
    return false;
  }

  /**
   * A zip file ends with its directory's mark; asking the import hooks of every script would cost
   * start-up time.
   */
  private static boolean looksLikeArchive(File file) {
    try (java.io.RandomAccessFile in = new java.io.RandomAccessFile(file, "r")) {
      long length = in.length();
      byte[] tail = new byte[(int) Math.min(length, 66_000)];
      in.seek(length - tail.length);
      in.readFully(tail);
      for (int i = tail.length - 22; i >= 0; i--) {
        if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
          return true;
        }
      }
      return false;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
