package typhon.stdlib._socket;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Polling;
import typhon.runtime.host.SocketAddress;
import typhon.runtime.host.SocketMessages;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/** Messages with ancillary data. */
// CPython: socketmodule.c sock_recvmsg_guts, sock_sendmsg
@BuiltinMethods(PySocket.class)
final class SocketMessageMethods {
  private SocketMessageMethods() {}

  /** Receive up to bufsize bytes, and up to ancbufsize bytes of ancillary data. */
  @BuiltinMethod
  static PyObject recvmsg(
      PySocket self, long bufsize, @Default("0") long ancbufsize, @Default("0") int flags) {
    if (bufsize < 0) {
      throw Errors.valueError("negative buffer size in recvmsg()");
    }
    byte[] bytes = new byte[(int) Math.min(bufsize, Integer.MAX_VALUE - 16)];
    SocketMessages.Message message = receive(self, bytes, ancbufsize, flags);
    int count = Math.min(message.count(), bytes.length);
    return result(PyBytes.copyOf(bytes, 0, count), message);
  }

  /** Receive into buffers, which are filled one after another. */
  @BuiltinMethod
  static PyObject recvmsg_into(
      PySocket self, PyObject buffers, @Default("0") long ancbufsize, @Default("0") int flags) {
    List<Buffer> targets = new ArrayList<>();
    try {
      int size = 0;
      for (PyObject target : iterated(buffers, "recvmsg_into() argument 1 must be an iterable")) {
        targets.add(Buffers.acquireWritable(target, "recvmsg_into", "argument 1 items"));
        size += targets.getLast().length();
      }
      byte[] bytes = new byte[size];
      SocketMessages.Message message = receive(self, bytes, ancbufsize, flags);
      int at = 0;
      int count = Math.min(message.count(), size);
      for (Buffer target : targets) {
        int part = Math.min(target.length(), count - at);
        target.put(0, bytes, at, part);
        at += part;
      }
      return result(PyInt.of(message.count()), message);
    } finally {
      targets.forEach(Buffer::release);
    }
  }

  private static PyObject[] iterated(PyObject value, String message) {
    if (value.type().special(typhon.runtime.type.SpecialMethod.ITER) == null
        && value.type().special(typhon.runtime.type.SpecialMethod.GETITEM) == null) {
      throw Errors.typeError(message);
    }
    return Iteration.toArray(value);
  }

  private static SocketMessages.Message receive(
      PySocket self, byte[] bytes, long ancillarySize, int flags) {
    if (ancillarySize < 0 || ancillarySize > Integer.MAX_VALUE) {
      throw Errors.valueError("invalid ancillary data buffer length");
    }
    int descriptor = self.fileno();
    SocketMessages.Message[] message = new SocketMessages.Message[1];
    SocketErrors.call(
        () -> {
          message[0] =
              SocketMessages.receive(
                  descriptor, bytes, 0, bytes.length, (int) ancillarySize, flags);
          return 0;
        },
        self.waiting(descriptor, Polling.IN));
    return message[0];
  }

  private static PyObject result(PyObject data, SocketMessages.Message message) {
    PyList ancillary = new PyList();
    for (SocketMessages.Ancillary piece : message.ancillary()) {
      ancillary.append(
          PyTuple.of(PyInt.of(piece.level()), PyInt.of(piece.type()), PyBytes.of(piece.data())));
    }
    return PyTuple.of(
        data, ancillary, PyInt.of(message.flags()), Addresses.toPython(message.from()));
  }

  /** Send the buffers as one message, with ancillary data: (level, type, data) each. */
  @BuiltinMethod
  static int sendmsg(
      PySocket self,
      PyObject buffers,
      @Unset PyObject ancdata,
      @Default("0") int flags,
      @Unset PyObject address) {
    java.io.ByteArrayOutputStream data = new java.io.ByteArrayOutputStream();
    for (PyObject part : iterated(buffers, "sendmsg() argument 1 must be an iterable")) {
      data.writeBytes(Buffers.bytesOf(part));
    }
    List<SocketMessages.Ancillary> pieces = ancillary(ancdata);
    SocketAddress to =
        address == null || address == PyNone.NONE ? null : self.address(address, "sendmsg");
    int descriptor = self.fileno();
    byte[] bytes = data.toByteArray();
    return SocketErrors.call(
        () -> SocketMessages.send(descriptor, bytes, pieces, flags, to),
        self.waiting(descriptor, Polling.OUT));
  }

  private static List<SocketMessages.Ancillary> ancillary(PyObject ancdata) {
    List<SocketMessages.Ancillary> pieces = new ArrayList<>();
    if (ancdata == null) {
      return pieces;
    }
    for (PyObject item : iterated(ancdata, "sendmsg() argument 2 must be an iterable")) {
      PyObject[] fields = iterated(item, "[sendmsg() ancillary data items must be 3-tuples]");
      if (fields.length != 3) {
        throw Errors.typeError("sendmsg() ancillary data items must be 3-tuples");
      }
      pieces.add(
          new SocketMessages.Ancillary(
              Numbers.indexAsCInt(fields[0]),
              Numbers.indexAsCInt(fields[1]),
              Buffers.bytesOf(fields[2])));
    }
    return pieces;
  }
}
