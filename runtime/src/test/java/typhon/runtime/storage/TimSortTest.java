package typhon.runtime.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class TimSortTest {
  private record Item(int value, int index) {}

  /** The generator of the vectors, which CPython ran too. */
  private static final class Lcg {
    private int state;

    Lcg(int seed) {
      state = seed;
    }

    int next() {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return state >> 8;
    }
  }

  private static int[] pattern(String kind, int n) {
    Lcg g = new Lcg(n);
    int[] values = new int[n];
    for (int i = 0; i < n; i++) {
      values[i] =
          switch (kind) {
            case "random" -> g.next();
            case "few" -> g.next() % 5;
            case "up" -> g.next() % 50 != 0 ? i : g.next() % n;
            case "down" -> g.next() % 40 != 0 ? (n - i) / 3 : g.next() % n;
            case "saw" -> i % (1 + n / 7);
            case "halves" -> i < n / 2 ? (i * 2) % n : (i * 2) % n + 1;
            case "blocks" -> (i * 7919 / 97) % n / 10;
            default -> -(i / (1 + g.next() % 4));
          };
    }
    return values;
  }

  private static Item[] items(String kind, int n) {
    int[] values = pattern(kind, n);
    Item[] items = new Item[n];
    for (int i = 0; i < n; i++) {
      items[i] = new Item(values[i], i);
    }
    return items;
  }

  private static String crc(CharSequence text) {
    CRC32 crc = new CRC32();
    crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
    return String.format("%08x", crc.getValue());
  }

  /** Kind, size, number of comparisons, checksum of their order, checksum of the result. */
  @Test
  void comparesInCPythonsOrder() throws IOException {
    String vectors;
    try (InputStream in = TimSortTest.class.getResourceAsStream("sorts.txt")) {
      vectors = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    for (String line : vectors.lines().toList()) {
      String[] row = line.split(" ", -1);
      int n = Integer.parseInt(row[1]);
      StringBuilder log = new StringBuilder();
      int[] count = new int[1];
      Object[] keys = items(row[0], n);
      Object[] values = keys.clone();
      TimSort.sort(
          keys,
          values,
          n,
          (a, b) -> {
            Item x = (Item) a;
            Item y = (Item) b;
            count[0]++;
            log.append(x.index).append(',').append(y.index).append(';');
            return x.value < y.value;
          });
      StringBuilder out = new StringBuilder();
      for (Object key : keys) {
        out.append(((Item) key).index).append(',');
      }
      assertEquals(line, String.join(" ", row[0], row[1], "" + count[0], crc(log), crc(out)));
      assertArrayEquals(keys, values);
    }
  }

  @Test
  void anExceptionLeavesAPermutation() {
    for (int after = 1; after < 3000; after += 7) {
      int limit = after;
      int[] count = new int[1];
      Object[] keys = items("random", 400);
      Object[] before = keys.clone();
      Less failing =
          (a, b) -> {
            if (++count[0] == limit) {
              throw new IllegalStateException();
            }
            return ((Item) a).value < ((Item) b).value;
          };
      if (after < 2000) {
        assertThrows(IllegalStateException.class, () -> TimSort.sort(keys, null, 400, failing));
      } else {
        try {
          TimSort.sort(keys, null, 400, failing);
        } catch (IllegalStateException e) {
          assertEquals(limit, count[0]);
        }
      }
      Arrays.sort(keys, (a, b) -> Integer.compare(((Item) a).index, ((Item) b).index));
      assertArrayEquals(before, keys);
    }
  }

  @Test
  void anInconsistentOrderLosesNothing() {
    Object[] keys = items("random", 2000);
    Object[] before = keys.clone();
    Lcg g = new Lcg(3);
    TimSort.sort(keys, null, keys.length, (a, b) -> g.next() % 2 == 0);
    Arrays.sort(keys, (a, b) -> Integer.compare(((Item) a).index, ((Item) b).index));
    assertArrayEquals(before, keys);
  }
}
