package typhon.runtime.imports;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules importlib sees as frozen: those CPython 3.14 freezes too, because they are imported
 * before or while the path-based import is set up. Their code is compiled at build time like the
 * rest of the library.
 */
public final class FrozenModules {
  /** Frozen names whose library module is called otherwise. */
  private static final Map<String, String> ORIGINS =
      Map.of(
          "_frozen_importlib", "importlib._bootstrap",
          "_frozen_importlib_external", "importlib._bootstrap_external");

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
          "runpy");

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

  /** None of them is a package. */
  public static boolean isPackage(String name) {
    return false;
  }
}
