package typhon.stdlib._socket;

import typhon.runtime.host.HostNames;
import typhon.runtime.host.SocketAddress;

/** Numeric addresses and their text. */
final class AddressText {
  private static final int NUMERIC_HOST = 4;

  private AddressText() {}

  static String ipv4(byte[] address) {
    return (address[0] & 0xFF)
        + "."
        + (address[1] & 0xFF)
        + "."
        + (address[2] & 0xFF)
        + "."
        + (address[3] & 0xFF);
  }

  /**
   * One to four numbers, the last filling what is left; decimal, octal or hexadecimal (inet_aton).
   */
  static byte[] parseLenientIpv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return null;
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      int bits = i < parts.length - 1 ? 8 : 8 * (5 - parts.length);
      long part;
      try {
        part = Long.decode(parts[i]);
      } catch (NumberFormatException e) {
        return null;
      }
      if (parts[i].startsWith("-") || parts[i].startsWith("+") || part >> bits != 0) {
        return null;
      }
      value = (value << bits) | part;
    }
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  /** The bytes of a numeric address, null if it is none of this family. */
  static byte[] parse(int family, String text) {
    if (family == Addresses.INET && !text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
      return null;
    }
    try {
      byte[] name = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      HostNames.Info info = HostNames.resolve(name, null, family, 0, 0, NUMERIC_HOST).getFirst();
      return switch (info.address()) {
        case SocketAddress.Inet inet -> inet.host();
        case SocketAddress.Inet6 inet6 -> inet6.host();
        default -> null;
      };
    } catch (HostNames.ResolveError e) {
      return null;
    }
  }
}
