package typhon.dist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar of others, copied without the seal of its packages: classes that come from the AOT cache
 * define a package unsealed, and the next class of it from the jar would be refused.
 */
final class ForeignJar {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private ForeignJar() {}

  static void copy(Path from, Path to) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try (ZipFile zip = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(part);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(0);
        out.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] content = in.readAllBytes();
          out.write(entry.getName().equals(MANIFEST) ? unsealed(content) : content);
        }
        out.closeEntry();
      }
    }
    Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether it was copied as it is. */
  static boolean isSealed(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      return manifest != null && manifest.getMainAttributes().containsKey(Attributes.Name.SEALED);
    }
  }

  private static byte[] unsealed(byte[] content) throws IOException {
    Manifest manifest = new Manifest(new ByteArrayInputStream(content));
    manifest.getMainAttributes().remove(Attributes.Name.SEALED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }
}
