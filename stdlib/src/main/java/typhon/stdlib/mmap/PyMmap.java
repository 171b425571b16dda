package typhon.stdlib.mmap;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Audit;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Files;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Mapping;
import typhon.runtime.object.AbandonedViews;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.BufferExporter;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.SequenceItems;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.SystemCalls;

/**
 * mmap(fileno, length, ...): memory that is mapped from a file.
 *
 * <p>Length 0 stands for all of the file. With -1 for the descriptor the memory belongs to no file.
 *
 * <p>Thread rule: the position belongs to the monitor of the mapping, and every method that reads,
 * writes, searches, moves the position, exports or closes is whole under it; arguments are
 * converted before. Bytes that are reached through a view, and single bytes, race as memory does.
 */
@BuiltinType(name = "mmap", module = "mmap", subclassable = true, weakReferable = true)
public class PyMmap extends PyObject implements BufferExporter, SequenceItems {
  public static final PyType TYPE = PyType.builtin(new PyMmapTable());

  private static final int[] ONE_BYTE = {1};

  final Mapping mapping;
  final Access access;

  /** A descriptor of our own; -1 without a file. */
  private final int fd;

  private final long offset;
  private final AtomicInteger exports = new AtomicInteger();
  private volatile boolean closed;

  /** Guarded by the monitor of the mapping. */
  long position;

  PyMmap(Mapping mapping, Access access, int fd, long offset) {
    this.mapping = mapping;
    this.access = access;
    this.fd = fd;
    this.offset = offset;
  }

  // CPython: mmapmodule.c new_mmap_object
  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named int fileno,
      @Named PyObject length,
      @Named @Unset PyObject flags,
      @Named @Unset PyObject prot,
      @Named @Default("0") int access,
      @Named @Default("0") PyObject offset,
      @KeywordOnly @Default("True") boolean trackfd) {
    long size = MapArguments.nonNegative(length, "memory mapped length must be positive");
    long start = MapArguments.nonNegative(offset, "memory mapped offset must be positive");
    Audit.event("mmap.__new__", PyInt.of(fileno), length, PyInt.of(access), offset);
    MapArguments arguments = MapArguments.of(access, flags, prot);
    long mapped = fileno == -1 ? size : fileSize(fileno, size, start);
    int own = fileno == -1 || !trackfd ? -1 : SystemCalls.getInt(() -> Descriptors.dup(fileno));
    int mapFlags =
        arguments.flags() | (fileno == -1 ? HostConstants.get("mmap", "MAP_ANONYMOUS") : 0);
    if (fileno == -1 && mapped == 0) {
      throw Errors.osError(typhon.runtime.host.Errno.EINVAL);
    }
    Mapping mapping =
        SystemCalls.get(() -> Mapping.map(mapped, arguments.protection(), mapFlags, fileno, start));
    return type == TYPE
        ? new PyMmap(mapping, arguments.access(), own, start)
        : new PyMmapSub(type, mapping, arguments.access(), own, start);
  }

  /** The number of bytes to map of a file. */
  private static long fileSize(int fileno, long size, long start) {
    var status = SystemCalls.get(() -> Files.fstat(fileno));
    if (!status.isRegular()) {
      return size;
    }
    long available = status.size();
    if (size == 0) {
      if (available == 0) {
        throw Errors.valueError("cannot mmap an empty file");
      }
      if (start >= available) {
        throw Errors.valueError("mmap offset is greater than file size");
      }
      return available - start;
    }
    if (start > available || available - start < size) {
      throw Errors.valueError("mmap length is greater than file size");
    }
    return size;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  void requireOpen() {
    if (closed) {
      throw Errors.valueError("mmap closed or invalid");
    }
  }

  void requireWritable() {
    if (access == Access.READ) {
      throw Errors.typeError("mmap can't modify a readonly memory map.");
    }
  }

  long tell() {
    synchronized (mapping) {
      requireOpen();
      return position;
    }
  }

  long size() {
    return mapping.size();
  }

  /** A byte; another thread, or an index's method, may have closed us meanwhile. */
  byte get(long at) {
    try {
      return mapping.get(at);
    } catch (IllegalStateException e) {
      throw closedMeanwhile();
    }
  }

  @Override
  public PyObject sequenceItem(long index) {
    requireOpen();
    if (index >= size()) {
      throw Errors.indexError("mmap index out of range");
    }
    return PyBytes.of(new byte[] {get(index)});
  }

  byte[] slice(PySlice.Range range) {
    byte[] bytes = new byte[range.count()];
    synchronized (mapping) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = get(range.start() + i * range.step());
      }
    }
    return bytes;
  }

  void putSlice(PySlice.Range range, byte[] bytes) {
    synchronized (mapping) {
      for (int i = 0; i < bytes.length; i++) {
        put(range.start() + i * range.step(), bytes[i]);
      }
    }
  }

  void put(long at, byte value) {
    try {
      mapping.put(at, value);
    } catch (IllegalStateException e) {
      throw closedMeanwhile();
    }
  }

  void write(long at, byte[] data, int from, int length) {
    try {
      mapping.write(at, data, from, length);
    } catch (IllegalStateException e) {
      throw closedMeanwhile();
    }
  }

  private static PyException closedMeanwhile() {
    return Errors.valueError("mmap closed or invalid");
  }

  byte[] bytes(long from, long to) {
    byte[] bytes = new byte[(int) Math.min(to - from, Integer.MAX_VALUE - 16)];
    try {
      mapping.read(from, bytes, 0, bytes.length);
    } catch (IllegalStateException e) {
      throw closedMeanwhile();
    }
    return bytes;
  }

  @Override
  public Buffer exportBuffer(int flags) {
    requireOpen();
    if ((flags & Buffer.WRITABLE) != 0 && access == Access.READ) {
      throw Errors.bufferError("Object is not writable.");
    }
    synchronized (mapping) {
      requireOpen();
      exports.incrementAndGet();
    }
    ByteBuffer memory = mapping.view();
    return new Buffer(
        this,
        exports::decrementAndGet,
        memory,
        0,
        access == Access.READ,
        "B",
        1,
        new int[] {memory.capacity()},
        ONE_BYTE);
  }

  /** Give the memory back. */
  @BuiltinMethod
  void close() {
    endAbandonedExports();
    synchronized (mapping) {
      if (exports.get() > 0) {
        throw Errors.bufferError("cannot close exported pointers exist");
      }
      if (closed) {
        return;
      }
      closed = true;
      mapping.close();
    }
    if (fd >= 0) {
      SystemCalls.run(() -> Descriptors.close(fd));
    }
  }

  /** The size of the file. */
  @BuiltinMethod(name = "size")
  long fileSize() {
    requireOpen();
    return fd >= 0 ? SystemCalls.get(() -> Files.fstat(fd)).size() : mapping.size();
  }

  /** Views that nobody can reach any more do not hinder; CPython's have ended before. */
  private void endAbandonedExports() {
    if (exports.get() > 0) {
      AbandonedViews.reclaim(() -> exports.get() == 0);
    }
  }

  /** Not possible: a mapping of the JVM cannot move. */
  @BuiltinMethod
  void resize(long newsize) {
    requireOpen();
    endAbandonedExports();
    if (exports.get() > 0) {
      throw Errors.bufferError("mmap can't resize with extant buffers exported.");
    }
    if (access != Access.WRITE && access != Access.DEFAULT) {
      throw Errors.typeError("mmap can't resize a readonly or copy-on-write memory map.");
    }
    throw Errors.systemError("mmap: resizing not available--no mremap()");
  }

  @BuiltinMethod
  PyObject __enter__() {
    requireOpen();
    return this;
  }

  @BuiltinMethod
  void __exit__(PyObject exc_type, PyObject exc_value, PyObject traceback) {
    close();
  }

  @BuiltinGetter(name = "closed")
  boolean isClosed() {
    return closed;
  }

  private long position() {
    synchronized (mapping) {
      return position;
    }
  }

  @BuiltinMethod
  String __repr__() {
    String name = type() == TYPE ? "mmap.mmap" : type().name();
    if (closed) {
      return "<" + name + " closed=True>";
    }
    return "<"
        + name
        + " closed=False, access=ACCESS_"
        + access
        + ", length="
        + mapping.size()
        + ", pos="
        + position()
        + ", offset="
        + offset
        + ">";
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle 'mmap.mmap' object");
  }
}
