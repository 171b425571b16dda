package typhon.stdlib.posix;

import typhon.runtime.error.Errors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.SignalMask;
import typhon.runtime.host.Spawn;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/** {@code posix_spawn} and {@code posix_spawnp}. */
final class SpawnCall {
  private SpawnCall() {}

  static int start(
      String function,
      PyObject path,
      PyObject argv,
      PyObject env,
      PyObject fileActions,
      PyObject group,
      boolean resetIds,
      boolean session,
      PyObject mask,
      PyObject defaults,
      boolean search) {
    PathArgument p = PathArgument.of(function, "path", path);
    byte[][] arguments = ProgramArguments.list(argv, function + ": argv");
    byte[][] environment =
        env == PyNone.NONE
            ? typhon.runtime.host.Environment.entries().toArray(new byte[0][])
            : ProgramArguments.environment(env, function);
    return PosixErrors.getInt(
        () -> {
          Spawn spawn = new Spawn();
          actions(spawn, fileActions);
          if (group != null) {
            spawn.group(Numbers.indexAsCInt(group));
          }
          if (resetIds) {
            spawn.resetIds();
          }
          if (session) {
            spawn.newSession();
          }
          int[] masked = signals(mask);
          if (masked.length > 0) {
            spawn.mask(SignalMask.of(masked));
          }
          int[] reset = signals(defaults);
          if (reset.length > 0) {
            spawn.defaults(SignalMask.of(reset));
          }
          return spawn.start(p.bytes(), arguments, environment, search);
        },
        p.given());
  }

  private static int[] signals(PyObject numbers) {
    PyObject[] items = Iteration.toArray(numbers);
    int[] signals = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      signals[i] = Numbers.indexAsCInt(items[i]);
    }
    return signals;
  }

  private static int constant(String name) {
    return HostConstants.get("os", name);
  }

  private static void actions(Spawn spawn, PyObject actions) {
    if (actions == PyNone.NONE) {
      return;
    }
    for (PyObject action : Iteration.toArray(actions)) {
      if (!(action instanceof PyTuple t) || t.size() < 2) {
        throw Errors.typeError("Each file_actions element must be a non-empty tuple");
      }
      int kind = Numbers.indexAsCInt(t.get(0));
      int fd = Numbers.indexAsCInt(t.get(1));
      if (kind == constant("POSIX_SPAWN_OPEN") && t.size() == 5) {
        byte[] path = PathArgument.of("posix_spawn", "path", t.get(2)).bytes();
        spawn.open(fd, path, Numbers.indexAsCInt(t.get(3)), Numbers.indexAsCInt(t.get(4)));
      } else if (kind == constant("POSIX_SPAWN_CLOSE") && t.size() == 2) {
        spawn.close(fd);
      } else if (kind == constant("POSIX_SPAWN_CLOSEFROM") && t.size() == 2) {
        spawn.closeFrom(fd);
      } else if (kind == constant("POSIX_SPAWN_DUP2") && t.size() == 3) {
        spawn.dup2(fd, Numbers.indexAsCInt(t.get(2)));
      } else {
        throw Errors.typeError("Unknown file_actions identifier");
      }
    }
  }
}
