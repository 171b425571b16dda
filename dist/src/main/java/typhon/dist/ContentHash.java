package typhon.dist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The hash that names a jar and its AOT cache: twelve hex digits over names and contents. */
final class ContentHash {
  private ContentHash() {}

  static String of(Map<String, byte[]> entries) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    entries.forEach((name, content) -> {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(ByteBuffer.allocate(4).putInt(content.length).flip());
      digest.update(content);
    });
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }
}
