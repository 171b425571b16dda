package typhon.stdlib._blake2;

import java.util.HexFormat;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.stdlib.digest.Blake2;
import typhon.stdlib.digest.PyHash;

/**
 * A BLAKE2s hash.
 *
 * <p>Thread rule: all methods lock the digest; no user code runs under it.
 */
@BuiltinType(name = "blake2s", module = "_blake2")
public final class PyBlake2s extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBlake2sTable());
  static final Blake2Limits LIMITS = new Blake2Limits(false, 32, 8);

  private final Blake2 state;

  private PyBlake2s(Blake2 state) {
    this.state = state;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Unset PyObject data,
      @KeywordOnly @Default("32") int digest_size,
      @KeywordOnly @Unset PyObject key,
      @KeywordOnly @Unset PyObject salt,
      @KeywordOnly @Unset PyObject person,
      @KeywordOnly @Default("1") int fanout,
      @KeywordOnly @Default("1") int depth,
      @KeywordOnly @Unset PyObject leaf_size,
      @KeywordOnly @Unset PyObject node_offset,
      @KeywordOnly @Default("0") int node_depth,
      @KeywordOnly @Default("0") int inner_size,
      @KeywordOnly @Default("False") boolean last_node,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    Blake2Parameters parameters = new Blake2Parameters(LIMITS, digest_size);
    parameters.salt(salt);
    parameters.person(person);
    parameters.tree(fanout, depth, node_depth, inner_size);
    parameters.leafSize(leaf_size);
    parameters.nodeOffset(node_offset);
    Blake2 state = parameters.start(key, last_node);
    PyHash.begin(state, data, string);
    return new PyBlake2s(state);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Go on with more data. */
  @BuiltinMethod
  void update(PyObject data) {
    byte[] input = PyHash.input(data);
    synchronized (state) {
      state.update(input);
    }
  }

  /** The hash so far, as bytes. */
  @BuiltinMethod
  PyObject digest() {
    return PyBytes.of(bytes());
  }

  /** The hash so far, as hexadecimal digits. */
  @BuiltinMethod
  String hexdigest() {
    return HexFormat.of().formatHex(bytes());
  }

  private byte[] bytes() {
    synchronized (state) {
      return state.digest(0);
    }
  }

  /** An independent hash that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (state) {
      return new PyBlake2s(state.copy());
    }
  }

  /** The algorithm. */
  @BuiltinGetter
  String name() {
    return "blake2s";
  }

  /** The size of the hash in bytes. */
  @BuiltinGetter
  int digest_size() {
    return state.digestSize();
  }

  /** The size of the algorithm's blocks in bytes. */
  @BuiltinGetter
  int block_size() {
    return state.blockSize();
  }
}
