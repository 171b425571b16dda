package typhon.stdlib._blake2;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one of the two variants allows; the key may be as long as the digest. */
record Blake2Limits(boolean wide, int digest, int salt) {
  int nodeOffsetBytes() {
    return wide ? 8 : 6;
  }

  /** The limits as attributes of the Python type. */
  Map<String, Integer> attributes() {
    Map<String, Integer> attributes = new LinkedHashMap<>();
    attributes.put("SALT_SIZE", salt);
    attributes.put("PERSON_SIZE", salt);
    attributes.put("MAX_KEY_SIZE", digest);
    attributes.put("MAX_DIGEST_SIZE", digest);
    return attributes;
  }
}
