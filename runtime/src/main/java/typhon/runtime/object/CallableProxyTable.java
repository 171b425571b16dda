package typhon.runtime.object;

import typhon.runtime.call.KeywordArguments;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSink;
import typhon.runtime.type.TypeTable;

/** The table of weak proxies with {@code __call__} added. */
final class CallableProxyTable extends TypeTable {
  private static final int CALL = 0;

  private final TypeTable plain;

  CallableProxyTable(TypeTable plain) {
    this.plain = plain;
  }

  @Override
  public String name() {
    return "CallableProxyType";
  }

  @Override
  public String module() {
    return plain.module();
  }

  @Override
  public String doc() {
    return plain.doc();
  }

  @Override
  public boolean subclassable() {
    return false;
  }

  @Override
  public Class<?> javaClass() {
    return plain.javaClass();
  }

  @Override
  public boolean accepts(PyObject self) {
    return plain.accepts(self);
  }

  @Override
  public void describe(BuiltinSink sink) {
    plain.describe(sink);
    String parameters = "($self, /, *args, **kwargs)";
    sink.callable(
        this, CALL, BuiltinKind.SPECIAL, "__call__", parameters, parameters, null, 99, -1);
  }

  @Override
  public PyObject call(int id, ThreadState ts, PyObject self, PyObject[] args) {
    KeywordArguments all = KeywordArguments.of(((PyTuple) args[0]).toArray(), (PyDict) args[1]);
    return ((PyWeakProxy) self).object().call(ts, all.args(), all.names());
  }
}
