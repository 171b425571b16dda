package typhon.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.syntax.ast.Alias;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Stmt;

/** Import statements. CPython: codegen.c codegen_import, codegen_from_import. */
final class ImportEmitter {
  private final Body body;

  ImportEmitter(Body body) {
    this.body = body;
  }

  void emit(Stmt.Import s) {
    for (Alias a : s.names()) {
      body.at(s);
      importModule(a.name(), 0, null);
      int dot = a.name().indexOf('.');
      if (a.asname() == null) {
        body.names.store(dot < 0 ? a.name() : a.name().substring(0, dot));
      } else {
        if (dot >= 0) {
          for (String part : a.name().substring(dot + 1).split("\\.")) {
            body.name(part);
            body.invoke(RuntimeRefs.IMPORT_FROM);
          }
        }
        body.names.store(a.asname());
      }
    }
  }

  void emit(Stmt.ImportFrom s) {
    body.at(s);
    List<Object> names = new ArrayList<>();
    for (Alias a : s.names()) {
      names.add(a.name());
    }
    importModule(s.module() == null ? "" : s.module(), s.level(), names);
    if (s.names().getFirst().name().equals("*")) {
      body.thread();
      body.cb.aload(body.functionSlot);
      body.cb.aload(body.namespaceSlot);
      body.invoke(RuntimeRefs.IMPORT_STAR);
      return;
    }
    int module = body.store();
    for (Alias a : s.names()) {
      body.cb.aload(module);
      body.name(a.name());
      body.at(s);
      body.invoke(RuntimeRefs.IMPORT_FROM);
      body.names.store(a.asname() == null ? a.name() : a.asname());
    }
    body.free(module);
  }

  private void importModule(String name, int level, List<Object> from) {
    body.thread();
    body.cb.aload(body.functionSlot);
    if (body.namespaceSlot >= 0) {
      body.cb.aload(body.namespaceSlot);
    } else {
      body.cb.aconst_null();
    }
    body.plan.useName(name);
    body.name(name);
    if (from == null) {
      body.none();
    } else {
      body.constant(new ConstantValue.TupleValue(from));
    }
    body.cb.loadConstant(level);
    body.invoke(RuntimeRefs.IMPORT_NAME);
  }
}
