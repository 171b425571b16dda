package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import typhon.stdlib.compress.InputQueue;

/** Data that went through filters before it was compressed. */
final class FilteredData implements DataDecoder {
  private static final int PIECE = 1 << 15;

  private final DataDecoder source;
  private final List<Stage> stages;
  private byte[] ready = new byte[0];
  private int given;
  private boolean ended;

  /** A filter that has to be undone: changes the bytes in place, says how many are done. */
  interface Undo {
    int apply(byte[] bytes, int length);
  }

  /** One filter with the bytes that it cannot change yet, as it must see what follows. */
  private static final class Stage {
    private final Undo undo;
    private byte[] held = new byte[0];

    Stage(Undo undo) {
      this.undo = undo;
    }

    byte[] pass(byte[] more, boolean last) {
      byte[] all = Arrays.copyOf(held, held.length + more.length);
      System.arraycopy(more, 0, all, held.length, more.length);
      int done = undo.apply(all, all.length);
      if (last) {
        done = all.length;
      }
      held = Arrays.copyOfRange(all, done, all.length);
      return done == all.length ? all : Arrays.copyOf(all, done);
    }
  }

  /** The filters in the order in which they are to be undone. */
  FilteredData(DataDecoder source, List<Undo> undo) {
    this.source = source;
    this.stages = undo.stream().map(Stage::new).toList();
  }

  @Override
  public boolean decode(InputQueue in, int limit, ByteArrayOutputStream out) {
    while (true) {
      int count = Math.min(ready.length - given, limit - out.size());
      out.write(ready, given, count);
      given += count;
      if (given < ready.length) {
        return false;
      }
      if (ended || out.size() >= limit) {
        return ended;
      }
      ByteArrayOutputStream piece = new ByteArrayOutputStream();
      ended = source.decode(in, PIECE, piece);
      if (piece.size() == 0 && !ended) {
        return false;
      }
      ready = piece.toByteArray();
      given = 0;
      for (Stage stage : stages) {
        ready = stage.pass(ready, ended);
      }
    }
  }
}
