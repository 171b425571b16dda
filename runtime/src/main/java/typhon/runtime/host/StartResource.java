package typhon.runtime.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Resources that start-up reads. The product keeps them as files beside the library's units: a
 * resource of the jar costs opening the jar a second time, some 10 ms.
 */
public final class StartResource {
  /** The product's folder of such files; empty when classes run as they are. */
  private static final String FOLDER = System.getProperty("typhon.units", "");

  private StartResource() {}

  /** The content of the resource {@code name} beside a class. */
  public static byte[] read(Class<?> owner, String name) {
    try {
      if (!FOLDER.isEmpty()) {
        return Files.readAllBytes(Path.of(FOLDER, name));
      }
      try (InputStream in = owner.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + name);
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
