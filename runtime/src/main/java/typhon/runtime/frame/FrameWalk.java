package typhon.runtime.frame;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;

/**
 * Frame objects of running code, made on demand from the Java stack (design D15). A frame made so
 * remembers its height, the number of bodies below it: with its code that tells it from all others
 * as long as its body runs.
 */
public final class FrameWalk {
  /** The slot in which the method of a resumed body has its generator. */
  private static final int GENERATOR_SLOT = 1;

  /** A running body, and its frame object if it was compiled with one. */
  private record Entry(CompiledFrames.Running running, PyFrame reified) {}

  private FrameWalk() {}

  /**
   * The frame of the running body at a depth, 0 being the innermost; null when the stack is not so
   * deep.
   */
  public static PyFrame frame(ThreadState ts, int depth) {
    List<Entry> entries = new ArrayList<>();
    Cursor cursor = new Cursor(ts);
    CompiledFrames.first(running -> {
      entries.add(cursor.next(running));
      return entries.size() == depth + 1 && entries.getLast().reified != null;
    });
    return depth < entries.size() ? frameAt(entries, depth) : null;
  }

  /** The running bodies, innermost first. */
  private static List<Entry> all(ThreadState ts) {
    List<Entry> entries = new ArrayList<>();
    Cursor cursor = new Cursor(ts);
    CompiledFrames.first(running -> {
      entries.add(cursor.next(running));
      return false;
    });
    return entries;
  }

  private static PyFrame frameAt(List<Entry> entries, int index) {
    Entry entry = entries.get(index);
    PyFrame frame = entry.reified;
    if (frame == null) {
      frame = made(entry.running, index);
      frame.setHeight(entries.size() - 1 - index);
    }
    frame.setLine(entry.running.line());
    return frame;
  }

  private static PyFrame made(CompiledFrames.Running running, int index) {
    if (running.isResumed()) {
      Object[] locals = LiveLocals.of(index);
      if (locals != null && locals[GENERATOR_SLOT] instanceof PyGeneratorBase generator) {
        return generator.frameObject();
      }
    }
    PyFunction function = new PyFunction(running.unit(), running.code(), null);
    return new PyFrame(function, Unwinding.RECORDED, null, null);
  }

  /** The index of a frame's body, or -1 when it does not run in this thread. */
  private static int indexOf(List<Entry> entries, PyFrame frame) {
    if (frame.height() == PyFrame.ELSEWHERE) {
      return -1;
    }
    if (frame.height() >= 0 && !frame.isLive()) {
      int index = entries.size() - 1 - frame.height();
      return index >= 0 && isMade(entries.get(index), frame) ? index : -1;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (shows(entries.get(i), frame)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a frame without height may be that of a running body. */
  private static boolean shows(Entry entry, PyFrame frame) {
    return frame.isLive() ? entry.reified == frame : isMade(entry, frame);
  }

  /** Of frames made on demand or for a traceback only the code is known. */
  private static boolean isMade(Entry entry, PyFrame frame) {
    return entry.reified == null && isSame(entry.running, frame);
  }

  static boolean isSame(CompiledFrames.Running running, PyFrame frame) {
    return frame.code().id() == running.code().id() && frame.code().unit() == running.code().unit();
  }

  /**
   * The frame of the body that called a frame's, or null. Frames made for it know their callers up
   * to the next one that can find its own.
   */
  static PyFrame caller(ThreadState ts, PyFrame frame) {
    List<Entry> entries = all(ts);
    int index = indexOf(entries, frame);
    if (index < 0 || index + 1 >= entries.size()) {
      return null;
    }
    PyFrame caller = frameAt(entries, index + 1);
    PyFrame last = caller;
    for (int i = index + 2; i < entries.size() && isPlain(entries.get(i - 1)); i++) {
      PyFrame next = frameAt(entries, i);
      last.setBackOnce(next);
      last = next;
    }
    return caller;
  }

  private static boolean isPlain(Entry entry) {
    return entry.reified == null && !entry.running.isResumed();
  }

  /** Tells a reified frame the line that its body is at. */
  static void refresh(ThreadState ts, PyFrame frame) {
    Cursor cursor = new Cursor(ts);
    CompiledFrames.Running found =
        CompiledFrames.first(running -> cursor.next(running).reified == frame);
    if (found != null) {
      frame.setLine(found.line());
    }
  }

  /** Whether a body that a frame may show is running in this thread. */
  static boolean isRunning(ThreadState ts, PyFrame frame) {
    if (!CompiledFrames.isAnyRunning(frame.code().unit())) {
      return false;
    }
    if (frame.height() >= 0 || frame.height() == PyFrame.ELSEWHERE) {
      return indexOf(all(ts), frame) >= 0;
    }
    Cursor cursor = new Cursor(ts);
    return CompiledFrames.first(running -> shows(cursor.next(running), frame)) != null;
  }

  /** The JVM locals of a frame's body, or null when it does not run in this thread. */
  static Object[] locals(ThreadState ts, PyFrame frame) {
    List<Entry> entries = all(ts);
    int index = indexOf(entries, frame);
    return index < 0 || entries.get(index).running.form() == CompiledFrames.Form.PART
        ? null
        : LiveLocals.of(index);
  }

  /** A walk down the Java stack that follows the chain of reified frames beside it. */
  private static final class Cursor {
    private PyFrame next;

    Cursor(ThreadState ts) {
      next = ts.frame;
    }

    Entry next(CompiledFrames.Running running) {
      if (next == null || !isSame(running, next)) {
        return new Entry(running, null);
      }
      PyFrame matched = next;
      next = next.outer();
      return new Entry(running, matched);
    }
  }
}
