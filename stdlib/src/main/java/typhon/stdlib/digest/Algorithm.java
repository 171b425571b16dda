package typhon.stdlib.digest;

import java.util.function.Supplier;

/** The hashes by their names in {@code hashlib}. */
public enum Algorithm {
  MD5("md5", () -> JdkDigest.of("MD5", 64)),
  SHA1("sha1", () -> JdkDigest.of("SHA-1", 64)),
  SHA224("sha224", () -> JdkDigest.of("SHA-224", 64)),
  SHA256("sha256", () -> JdkDigest.of("SHA-256", 64)),
  SHA384("sha384", () -> JdkDigest.of("SHA-384", 128)),
  SHA512("sha512", () -> JdkDigest.of("SHA-512", 128)),
  SHA512_224("sha512_224", () -> JdkDigest.of("SHA-512/224", 128)),
  SHA512_256("sha512_256", () -> JdkDigest.of("SHA-512/256", 128)),
  SHA3_224("sha3_224", () -> new Keccak(144, 28)),
  SHA3_256("sha3_256", () -> new Keccak(136, 32)),
  SHA3_384("sha3_384", () -> new Keccak(104, 48)),
  SHA3_512("sha3_512", () -> new Keccak(72, 64)),
  SHAKE_128("shake_128", () -> new Keccak(168, 0)),
  SHAKE_256("shake_256", () -> new Keccak(136, 0)),
  BLAKE2B("blake2b", () -> blake2(true)),
  BLAKE2S("blake2s", () -> blake2(false));

  private final String pythonName;
  private final Supplier<Digest> factory;

  Algorithm(String pythonName, Supplier<Digest> factory) {
    this.pythonName = pythonName;
    this.factory = factory;
  }

  private static Digest blake2(boolean wide) {
    byte[] parameters = new byte[wide ? 64 : 32];
    parameters[0] = (byte) parameters.length;
    parameters[2] = 1;
    parameters[3] = 1;
    return new Blake2(wide, parameters, new byte[0], false);
  }

  public String pythonName() {
    return pythonName;
  }

  public Digest start() {
    return factory.get();
  }

  /** Whether the length is told when the hash is asked for. */
  public boolean isExtendable() {
    return this == SHAKE_128 || this == SHAKE_256;
  }

  /** By any spelling that hashlib or OpenSSL has; null if nobody has it. */
  public static Algorithm of(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT).replace('-', '_').replace('/', '_');
    String known =
        switch (plain) {
          case "sha_1" -> "sha1";
          case "sha_224", "sha2_224" -> "sha224";
          case "sha_256", "sha2_256" -> "sha256";
          case "sha_384", "sha2_384" -> "sha384";
          case "sha_512", "sha2_512" -> "sha512";
          case "sha_512_224", "sha2_512_224" -> "sha512_224";
          case "sha_512_256", "sha2_512_256" -> "sha512_256";
          case "shake128" -> "shake_128";
          case "shake256" -> "shake_256";
          case "blake2b512" -> "blake2b";
          case "blake2s256" -> "blake2s";
          default -> plain;
        };
    for (Algorithm a : values()) {
      if (a.pythonName.equals(known)) {
        return a;
      }
    }
    return null;
  }
}
