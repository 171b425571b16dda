package typhon.stdlib._random;

import typhon.annotations.BuiltinModule;

/** The Mersenne Twister that module random builds on. */
@BuiltinModule(
    name = "_random",
    types = {PyRandom.class})
public final class RandomModule {
  private RandomModule() {}
}
