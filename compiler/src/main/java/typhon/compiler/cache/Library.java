package typhon.compiler.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.link.Resource;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyStr;

/**
 * The standard library as it was compiled at build time: per module one class in the jar and one
 * resource with the rest of the unit.
 *
 * <p>Thread rule: a map from module name to code; a module is read once.
 */
public final class Library {
  /** What stands for the library's folder in the file names of compiled code. */
  public static final String PLACE = "<library>/";

  private static final String PACKAGE = "typhon.runtime.link.";
  private static final ConcurrentHashMap<String, PyCode> LOADED = new ConcurrentHashMap<>();

  /** The folder of the product's units: files open faster than resources of a jar. */
  private static final String UNITS = System.getProperty("typhon.units", "");

  private Library() {}

  /** The binary name of a module's class. */
  public static String className(String module) {
    return PACKAGE + "lib_" + module.replace('.', '$').replace('-', '_');
  }

  /** The name of a module's resource. */
  public static String resourceName(String module) {
    return "typhon/library/" + module + ".unit";
  }

  /**
   * The code of a module, or null when it is not in the library.
   *
   * @param folder of the library's sources
   * @param frozen whether importlib sees it as frozen: its file name says so then
   */
  public static PyCode load(String module, String folder, boolean frozen) {
    PyCode known = LOADED.get(module);
    if (known != null) {
      return known;
    }
    byte[] content = content(module);
    if (content == null) {
      return null;
    }
    UnitReader reader = new UnitReader(content, 0);
    Resource[] resources = reader.resources();
    PyCode.Spec[] specs = reader.specs();
    place(specs, module, folder, frozen);
    PyCode code = LinkedUnit.ofLibrary(className(module), resources, specs).main();
    PyCode raced = LOADED.putIfAbsent(module, code);
    return raced == null ? code : raced;
  }

  private static void place(PyCode.Spec[] specs, String module, String folder, boolean frozen) {
    String compiled = specs[0].filename().toString();
    PyStr actual =
        PyStr.of(
            frozen ? "<frozen " + module + ">" : folder + "/" + compiled.substring(PLACE.length()));
    for (int i = 0; i < specs.length; i++) {
      specs[i] = specs[i].withFilename(actual);
    }
  }

  /** From the product's folder; from the class path when classes run as they are. */
  private static byte[] content(String module) {
    if (!UNITS.isEmpty()) {
      try {
        return Files.readAllBytes(Path.of(UNITS, module + ".unit"));
      } catch (IOException absent) {
        return null;
      }
    }
    try (InputStream in = Library.class.getResourceAsStream("/" + resourceName(module))) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
