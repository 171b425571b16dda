package typhon.runtime.imports;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules importlib sees as frozen: those CPython 3.14 freezes too, because they are imported
 * before or while the path-based import is set up, and the few that CPython freezes for tests of
 * importlib. Their code is compiled at build time like the rest of the library.
 */
public final class FrozenModules {
  /** Frozen names whose library module is called otherwise; "<" marks the body of a package. */
  private static final Map<String, String> ORIGINS =
      Map.of(
          "_frozen_importlib", "importlib._bootstrap",
          "_frozen_importlib_external", "importlib._bootstrap_external",
          "__hello_alias__", "__hello__",
          "__phello_alias__", "__hello__",
          "__phello_alias__.spam", "__hello__",
          "__phello__.__init__", "<__phello__",
          "__phello__.ham.__init__", "<__phello__.ham");

  private static final Set<String> NAMES =
      Set.of(
          "zipimport",
          "abc",
          "codecs",
          "io",
          "_collections_abc",
          "_sitebuiltins",
          "genericpath",
          "ntpath",
          "posixpath",
          "os",
          "site",
          "stat",
          "importlib.util",
          "importlib.machinery",
          "runpy",
          "__hello__",
          "__phello__",
          "__phello__.spam",
          "__phello__.ham",
          "__phello__.ham.eggs",
          "__hello_only__");

  private static final Set<String> PACKAGES =
      Set.of("__phello__", "__phello__.ham", "__phello_alias__");

  /** Empty modules, which the library has no code of. */
  private static final Set<String> EMPTY =
      Set.of("__phello__.ham", "__phello__.ham.eggs", "__hello_only__");

  /** The one that has no source in the library. */
  private static final String WITHOUT_ORIGIN = "__hello_only__";

  private FrozenModules() {}

  public static boolean contains(String name) {
    return NAMES.contains(name) || ORIGINS.containsKey(name);
  }

  /** All frozen names, sorted. */
  public static Stream<String> names() {
    return Stream.concat(NAMES.stream(), ORIGINS.keySet().stream()).sorted();
  }

  /** The name of the library module whose code it is. */
  public static String origin(String name) {
    return ORIGINS.getOrDefault(name, name);
  }

  /** The name of the library module that holds its code. */
  public static String codeOf(String name) {
    String origin = origin(name);
    return origin.charAt(0) == '<' ? origin.substring(1) : origin;
  }

  public static boolean hasOrigin(String name) {
    return !name.equals(WITHOUT_ORIGIN);
  }

  public static boolean isEmpty(String name) {
    return EMPTY.contains(codeOf(name));
  }

  public static boolean isPackage(String name) {
    return PACKAGES.contains(name);
  }
}
