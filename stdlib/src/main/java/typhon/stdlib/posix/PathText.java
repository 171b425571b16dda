package typhon.stdlib.posix;

import java.util.ArrayDeque;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.codec.FileSystemCodec;

/** Path arithmetic without the file system; UTF-16 text, in which a slash is a slash. */
final class PathText {
  private PathText() {}

  private static PyObject path(PyObject path) {
    return PosixModule.fspath(path);
  }

  private static String text(PyObject path) {
    return path instanceof PyByteSequence b
        ? FileSystemCodec.decode(b.snapshot()).toJava()
        : path.toString();
  }

  private static PyObject like(PyObject path, String text) {
    if (path instanceof PyByteSequence) {
      return PyBytes.of(FileSystemCodec.encode(typhon.runtime.text.Text.ofUtf16(text)));
    }
    return PyStr.of(text);
  }

  /** POSIX: two leading slashes are special, one or three and more are one. */
  private static int rootLength(String path) {
    if (!path.startsWith("/")) {
      return 0;
    }
    return path.startsWith("//") && !path.startsWith("///") ? 2 : 1;
  }

  // CPython: fileutils.c _Py_normpath_and_size
  static PyObject normalize(PyObject argument) {
    PyObject path = path(argument);
    String text = text(path);
    if (text.isEmpty()) {
      return like(path, ".");
    }
    String root = text.substring(0, rootLength(text));
    ArrayDeque<String> parts = new ArrayDeque<>();
    for (String part : text.substring(root.length()).split("/")) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      if (!part.equals("..")) {
        parts.addLast(part);
      } else if (!parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (root.isEmpty()) {
        parts.addLast(part);
      }
    }
    String result = root + String.join("/", parts);
    return like(path, result.isEmpty() ? "." : result);
  }

  static PyObject splitRoot(PyObject argument) {
    PyObject path = path(argument);
    String text = text(path);
    int root = rootLength(text);
    return PyTuple.of(
        like(path, ""), like(path, text.substring(0, root)), like(path, text.substring(root)));
  }
}
