package typhon.stdlib._io;

import typhon.runtime.object.PyStr;

/** Names of attributes that streams ask of each other. */
final class IoNames {
  static final PyStr CLOSE = PyStr.intern("close");
  static final PyStr CLOSED = PyStr.intern("closed");
  static final PyStr DECODE = PyStr.intern("decode");
  static final PyStr ENCODE = PyStr.intern("encode");
  static final PyStr FILENO = PyStr.intern("fileno");
  static final PyStr FINALIZING = PyStr.intern("_finalizing");
  static final PyStr FLUSH = PyStr.intern("flush");
  static final PyStr GETSTATE = PyStr.intern("getstate");
  static final PyStr ISATTY = PyStr.intern("isatty");
  static final PyStr MODE = PyStr.intern("mode");
  static final PyStr NAME = PyStr.intern("name");
  static final PyStr PEEK = PyStr.intern("peek");
  static final PyStr READ = PyStr.intern("read");
  static final PyStr READ1 = PyStr.intern("read1");
  static final PyStr READABLE = PyStr.intern("readable");
  static final PyStr READALL = PyStr.intern("readall");
  static final PyStr READINTO = PyStr.intern("readinto");
  static final PyStr READINTO1 = PyStr.intern("readinto1");
  static final PyStr READLINE = PyStr.intern("readline");
  static final PyStr RESET = PyStr.intern("reset");
  static final PyStr SEEK = PyStr.intern("seek");
  static final PyStr SEEKABLE = PyStr.intern("seekable");
  static final PyStr SETSTATE = PyStr.intern("setstate");
  static final PyStr TELL = PyStr.intern("tell");
  static final PyStr TRUNCATE = PyStr.intern("truncate");
  static final PyStr WRITABLE = PyStr.intern("writable");
  static final PyStr WRITE = PyStr.intern("write");

  private IoNames() {}
}
