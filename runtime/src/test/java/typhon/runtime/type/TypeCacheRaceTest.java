package typhon.runtime.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;

/** The promises of freethreading.md, section 2b, about class attributes and instance storage. */
final class TypeCacheRaceTest {
  private static final PyStr X = PyStr.intern("x");
  private static final int WRITES = 20_000;

  private static PyType newClass(String name, PyType... bases) {
    ThreadState ts = ThreadState.current();
    return (PyType)
        PyType.TYPE.call(ts, PyStr.of(name), PyTuple.of((PyObject[]) bases.clone()), new PyDict());
  }

  private interface Body {
    void run() throws Exception;
  }

  private static void together(List<Body> bodies) throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (Body b : bodies) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  start.await();
                  b.run();
                } catch (Throwable t) {
                  failure.compareAndSet(null, t);
                }
              }));
    }
    start.countDown();
    for (Thread t : threads) {
      t.join();
    }
    assertNull(failure.get(), () -> String.valueOf(failure.get()));
  }

  private static long value(PyObject o) {
    return ((PyInt) o).longValue();
  }

  @Test
  void aClassAttributeNeverGoesBack() throws Exception {
    PyType base = newClass("Base");
    PyType sub = newClass("Sub", base);
    base.setTypeAttribute(X, PyInt.of(0));
    Body writer =
        () -> {
          for (int i = 1; i <= WRITES; i++) {
            base.setTypeAttribute(X, PyInt.of(i));
          }
        };
    Body reader =
        () -> {
          long seen = 0;
          while (seen < WRITES) {
            long inDict = value(base.attributes().get(X));
            long inBase = value(base.lookup(X));
            long inSub = value(sub.lookup(X));
            if (inDict < seen || inBase < inDict || inSub < inBase) {
              throw new AssertionError(seen + " " + inDict + " " + inBase + " " + inSub);
            }
            seen = inSub;
          }
        };
    together(List.of(writer, reader, reader, reader));
    assertEquals(WRITES, value(sub.lookup(X)));
  }

  @Test
  void aSpecialMethodNeverGoesBack() throws Exception {
    PyType base = newClass("Base");
    PyType sub = newClass("Sub", base);
    PyStr name = SpecialMethod.LEN.pyName();
    base.setTypeAttribute(name, PyInt.of(0));
    Body writer =
        () -> {
          for (int i = 1; i <= WRITES; i++) {
            base.setTypeAttribute(name, PyInt.of(i));
          }
        };
    Body reader =
        () -> {
          long seen = 0;
          while (seen < WRITES) {
            long inDict = value(base.attributes().get(name));
            long inSub = value(sub.special(SpecialMethod.LEN));
            if (inDict < seen || inSub < inDict) {
              throw new AssertionError(seen + " " + inDict + " " + inSub);
            }
            seen = inSub;
          }
        };
    together(List.of(writer, reader, reader));
  }

  @Test
  void aSubclassMadeWhileItsBaseChangesSeesTheChanges() throws Exception {
    PyType base = newClass("Base");
    base.setTypeAttribute(X, PyInt.of(0));
    Body writer =
        () -> {
          for (int i = 1; i <= 2_000; i++) {
            base.setTypeAttribute(X, PyInt.of(i));
          }
        };
    List<PyType> made = new ArrayList<>();
    Body maker =
        () -> {
          for (int i = 0; i < 500; i++) {
            PyType sub = newClass("Sub", base);
            sub.lookup(X);
            made.add(sub);
          }
        };
    together(List.of(writer, maker));
    for (PyType sub : made) {
      assertEquals(2_000, value(sub.lookup(X)));
    }
  }

  @Test
  void threadsThatAddAttributesLoseNone() throws Exception {
    PyType cls = newClass("C");
    int threads = 8;
    for (int round = 0; round < 200; round++) {
      PyInstance object = new PyInstance(cls);
      List<Body> bodies = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        PyStr name = PyStr.intern("a" + round % 7 + "_" + t);
        PyInt value = PyInt.of(t);
        bodies.add(() -> Objects.setAttribute(object, name, value));
      }
      together(bodies);
      for (int t = 0; t < threads; t++) {
        assertEquals(
            t, value(Objects.getAttribute(object, PyStr.intern("a" + round % 7 + "_" + t))));
      }
    }
  }

  @Test
  void classAssignmentKeepsAttributesReadable() throws Exception {
    PyType a = newClass("A");
    PyType b = newClass("B");
    // The same names at different indexes of the two classes' tables.
    PyStr y = PyStr.intern("y");
    PyInstance first = new PyInstance(b);
    Objects.setAttribute(first, y, PyInt.of(0));
    Objects.setAttribute(first, X, PyInt.of(0));
    for (int round = 0; round < 2_000; round++) {
      PyInstance object = new PyInstance(a);
      Objects.setAttribute(object, X, PyInt.of(1));
      Objects.setAttribute(object, y, PyInt.of(2));
      Body flip = () -> ClassAssignment.assign(object, b);
      Body read =
          () -> {
            for (int i = 0; i < 20; i++) {
              assertEquals(1, value(Objects.getAttribute(object, X)));
              assertEquals(2, value(Objects.getAttribute(object, y)));
            }
          };
      together(List.of(flip, read));
      assertSame(b, object.type());
    }
  }
}
