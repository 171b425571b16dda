package typhon.launcher;

import java.io.File;
import java.io.IOException;
import java.util.zip.ZipFile;

/**
 * What the run that the AOT cache is made from does besides its program: it loads the classes of
 * all ways to start, of which that run takes only one. A class outside the cache costs opening the
 * jar.
 */
final class Training {
  private static final String[] PACKAGES = {"typhon/launcher/", "typhon/syntax/source/"};
  private static final String CLASS = ".class";

  private Training() {}

  static boolean isOn() {
    return System.getProperty("typhon.training") != null;
  }

  static void loadClasses() {
    String jar = System.getProperty("java.class.path").split(File.pathSeparator, -1)[0];
    try (ZipFile zip = new ZipFile(jar)) {
      for (String name : zip.stream().map(entry -> entry.getName()).toList()) {
        if (isWanted(name)) {
          String plain = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
          Class.forName(plain, false, Training.class.getClassLoader());
        }
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isWanted(String name) {
    for (String start : PACKAGES) {
      if (name.startsWith(start) && name.endsWith(CLASS) && !name.endsWith("package-info.class")) {
        return true;
      }
    }
    return false;
  }
}
