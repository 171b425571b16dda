package typhon.stdlib._io;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.References;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.PyType;

/**
 * The state of BufferedReader, BufferedWriter and BufferedRandom: bytes read ahead, or bytes still
 * to be written.
 *
 * <p>Thread rule: everything changes under one reentrant lock that is held during the raw calls
 * (user code may run under it: that is documented for buffered streams); a thread that comes in
 * again while it holds the lock gets a RuntimeError.
 */
// CPython: bufferedio.c
abstract class BufferedStream extends PyBufferedIOBase implements References.Holder {
  private static final byte[] NO_BYTES = {};

  private final ReentrantLock lock = new ReentrantLock();
  private final boolean reads;
  private final boolean writes;

  private volatile RawStream raw;
  private volatile boolean detached;
  private volatile boolean finalizing;
  private int capacity;

  /** Bytes read ahead: from {@code readAt} up to {@code readEnd}. */
  private byte[] ahead = NO_BYTES;

  private int readAt;
  private int readEnd;

  /** Bytes to be written: the first {@code pending} ones. */
  private byte[] waiting = NO_BYTES;

  private int pending;

  BufferedStream(PyType type, boolean reads, boolean writes) {
    super(type, true);
    this.reads = reads;
    this.writes = writes;
  }

  final void initialize(PyObject stream, long bufferSize) {
    detached = false;
    if (bufferSize <= 0) {
      throw Errors.valueError("buffer size must be strictly positive");
    }
    if (bufferSize > Integer.MAX_VALUE - 8) {
      throw Errors.with(typhon.runtime.error.ExceptionTypes.MEMORY_ERROR);
    }
    capacity = (int) bufferSize;
    ahead = NO_BYTES;
    waiting = NO_BYTES;
    readAt = 0;
    readEnd = 0;
    pending = 0;
    raw = new RawStream(stream);
  }

  final void uninitialize() {
    raw = null;
  }

  /** Takes the lock. */
  final void enter() {
    if (lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("reentrant call inside " + Objects.repr(this));
    }
    GlobalLock.lock(lock);
  }

  final void leave() {
    lock.unlock();
  }

  /** The raw stream; ValueError if there is none. */
  final RawStream raw() {
    RawStream r = raw;
    if (r == null) {
      throw detached
          ? Errors.valueError("raw stream has been detached")
          : RawStream.uninitialized();
    }
    return r;
  }

  final PyObject rawObject() {
    return raw().object();
  }

  @Override
  public final void addReferences(List<PyObject> found) {
    RawStream r = raw;
    if (r != null) {
      found.add(r.object());
    }
  }

  final boolean isInitialized() {
    return raw != null;
  }

  final boolean isClosed() {
    PyObject object = rawObject();
    return object instanceof PyFileIO file && file.type() == PyFileIO.TYPE
        ? file.closedAttribute() == typhon.runtime.object.PyBool.TRUE
        : Objects.isTrue(Objects.getAttribute(object, IoNames.CLOSED));
  }

  final void checkOpen(String message) {
    if (isClosed()) {
      throw Errors.valueError(message);
    }
  }

  final int capacity() {
    return capacity;
  }

  boolean isFinalizing() {
    return finalizing;
  }

  void setFinalizing(boolean value) {
    finalizing = value;
  }

  final PyObject detachRaw() {
    PyObject object = rawObject();
    Calls.method(this, IoNames.FLUSH);
    detached = true;
    raw = null;
    return object;
  }

  // Reading, under the lock

  private int available() {
    return readEnd - readAt;
  }

  private void dropAhead() {
    readAt = 0;
    readEnd = 0;
  }

  /** Before reading: what was written must be out. */
  private void prepareRead() {
    if (writes && pending > 0) {
      writeOut();
    }
  }

  /** Reads once into the empty read-ahead buffer; 0 at the end, -1 if it would block. */
  private int fill() {
    if (ahead.length < capacity) {
      ahead = new byte[capacity];
    }
    dropAhead();
    int got = raw().readInto(ahead, 0, capacity);
    if (got > 0) {
      readEnd = got;
    }
    return got;
  }

  private byte[] take(int count) {
    byte[] bytes = Arrays.copyOfRange(ahead, readAt, readAt + count);
    readAt += count;
    return bytes;
  }

  /** All bytes up to the end; null if that would block at once. */
  final PyObject readAll() {
    prepareRead();
    byte[] first = take(available());
    dropAhead();
    PyObject object = rawObject();
    PyObject readall = Objects.getAttributeOrNull(object, IoNames.READALL);
    if (readall != null) {
      PyObject rest = Calls.call(readall);
      if (rest == PyNone.NONE) {
        return first.length == 0 ? rest : PyBytes.of(first);
      }
      if (!(rest instanceof PyBytes bytes)) {
        throw Errors.typeError("readall() should return bytes");
      }
      return first.length == 0 ? rest : PyBytes.of(join(first, bytes.array()));
    }
    byte[] all = first;
    while (true) {
      PyObject data = Calls.method(object, IoNames.READ);
      if (data != PyNone.NONE && !(data instanceof PyBytes)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (data == PyNone.NONE || ((PyBytes) data).size() == 0) {
        return all.length == 0 ? data : PyBytes.of(all);
      }
      all = join(all, ((PyBytes) data).array());
    }
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** Exactly {@code count} bytes unless the end or a stream that would block comes first. */
  final PyObject readExactly(int count) {
    if (count <= available()) {
      return PyBytes.of(take(count));
    }
    prepareRead();
    byte[] bytes = new byte[count];
    int size = readInto(bytes, 0, count, false);
    if (size < 0) {
      return PyNone.NONE;
    }
    return PyBytes.of(size == count ? bytes : Arrays.copyOf(bytes, size));
  }

  /**
   * Fills a range; -1 if nothing was there and it would block. With {@code once} at most one raw
   * read is made.
   */
  final int readInto(byte[] target, int offset, int count, boolean once) {
    int size = Math.min(count, available());
    System.arraycopy(ahead, readAt, target, offset, size);
    readAt += size;
    if (size < count) {
      prepareRead();
    }
    while (size < count) {
      int left = count - size;
      int got = 0;
      if (left > capacity || (left == capacity && !once)) {
        dropAhead();
        got = raw().readInto(target, offset + size, once ? left : left - left % capacity);
      } else if (!once || size == 0) {
        got = fillInto(target, offset + size, left);
      }
      if (got < 0) {
        return size == 0 ? RawStream.WOULD_BLOCK : size;
      }
      size += got;
      if (got == 0 || once) {
        break;
      }
    }
    return size;
  }

  private int fillInto(byte[] target, int offset, int most) {
    int got = Math.min(most, fill());
    if (got > 0) {
      System.arraycopy(ahead, 0, target, offset, got);
      readAt = got;
    }
    return got;
  }

  final PyObject readOnce(long count) {
    int wanted = count < 0 ? capacity : (int) Math.min(count, Integer.MAX_VALUE - 8);
    int have = available();
    if (have > 0) {
      return PyBytes.of(take(Math.min(have, wanted)));
    }
    if (wanted == 0) {
      return PyBytes.EMPTY;
    }
    prepareRead();
    dropAhead();
    byte[] bytes = new byte[wanted];
    int got = raw().readInto(bytes, 0, wanted);
    return got <= 0 ? PyBytes.EMPTY : PyBytes.of(got == wanted ? bytes : Arrays.copyOf(bytes, got));
  }

  final PyObject peekAhead() {
    prepareRead();
    if (available() == 0) {
      fill();
    }
    return PyBytes.copyOf(ahead, readAt, readEnd);
  }

  /** A line of at most {@code limit} bytes (negative: of any length). */
  final PyObject readLine(long limit) {
    prepareRead();
    byte[] line = NO_BYTES;
    while (true) {
      int most = limit < 0 ? available() : (int) Math.min(available(), limit - line.length);
      for (int i = readAt; i < readAt + most; i++) {
        if (ahead[i] == '\n') {
          return lineOf(line, take(i + 1 - readAt));
        }
      }
      line = line.length == 0 ? take(most) : join(line, take(most));
      if (limit >= 0 && line.length >= limit) {
        return PyBytes.of(line);
      }
      if (fill() <= 0) {
        return PyBytes.of(line);
      }
    }
  }

  private static PyBytes lineOf(byte[] begin, byte[] end) {
    return PyBytes.of(begin.length == 0 ? end : join(begin, end));
  }

  // Writing, under the lock

  /** Takes bytes, writing out as much as is needed; answers how many were taken. */
  final int writeBytes(byte[] bytes) {
    forgetAhead();
    if (bytes.length <= capacity - pending) {
      keep(bytes, 0, bytes.length);
      return bytes.length;
    }
    try {
      writeOut();
    } catch (PyException e) {
      if (!e.matches(typhon.runtime.error.ExceptionTypes.BLOCKING_IO_ERROR)) {
        throw e;
      }
      int room = Math.min(capacity - pending, bytes.length);
      keep(bytes, 0, room);
      if (room == bytes.length) {
        return room;
      }
      throw blocked(room);
    }
    int done = 0;
    while (bytes.length - done > capacity) {
      int n = raw().write(bytes, done, bytes.length - done);
      if (n < 0) {
        int room = Math.min(capacity, bytes.length - done);
        keep(bytes, done, room);
        done += room;
        throw blocked(done);
      }
      done += n;
    }
    keep(bytes, done, bytes.length - done);
    return bytes.length;
  }

  private static PyException blocked(int written) {
    return IoErrors.blocking("write could not complete without blocking", written);
  }

  private void keep(byte[] bytes, int from, int count) {
    if (pending + count > waiting.length) {
      waiting =
          Arrays.copyOf(
              waiting, Math.min(capacity, Math.max(pending + count, 2 * waiting.length + 256)));
    }
    System.arraycopy(bytes, from, waiting, pending, count);
    pending += count;
  }

  /** Writes out everything; BlockingIOError if the stream cannot take it now. */
  final void writeOut() {
    int done = 0;
    try {
      while (done < pending) {
        int n = raw().write(waiting, done, pending - done);
        if (n < 0) {
          throw blocked(0);
        }
        done += n;
      }
    } finally {
      System.arraycopy(waiting, done, waiting, 0, pending - done);
      pending -= done;
    }
  }

  /** Before writing: the raw stream goes back to where the reader is. */
  private void forgetAhead() {
    if (reads && available() > 0) {
      raw().seek(-available(), 1);
    }
    dropAhead();
  }

  /** Writes out, and puts the raw stream where this one is. */
  final void flushAndRewind() {
    if (writes) {
      writeOut();
    }
    if (reads && writes) {
      forgetAhead();
    }
  }

  // Positions, under the lock

  final long position() {
    // A device may always say 0.
    return Math.max(0, raw().tell() - available() + pending);
  }

  final long seekTo(long target, int whence) {
    if (whence != 2 && reads && pending == 0 && available() > 0) {
      long current = raw().tell();
      long offset = whence == 0 ? target - (current - available()) : target;
      if (offset >= -readAt && offset <= available()) {
        readAt += (int) offset;
        return Math.max(0, current - available());
      }
    }
    if (writes) {
      writeOut();
    }
    long from = whence == 1 ? target - available() : target;
    long reached = raw().seek(from, whence);
    dropAhead();
    return reached;
  }

  /** The raw stream's truncate, after everything is written. */
  final PyObject truncateAt(PyObject size) {
    if (writes) {
      flushAndRewind();
    }
    PyObject at = size == PyNone.NONE ? PyInt.of(position()) : size;
    return Calls.method(rawObject(), IoNames.TRUNCATE, at);
  }
}
