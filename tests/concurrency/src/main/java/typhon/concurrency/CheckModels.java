package typhon.concurrency;

import java.util.List;
import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.lincheck.datastructures.StressOptions;

/** Runs Lincheck on the models. Usage: CheckModels [scenarios [invocations of each]]. */
public final class CheckModels {
  private static final List<Class<?>> MODELS =
      List.of(
          Models.ListModel.class,
          Models.DictModel.class,
          Models.SetModel.class,
          Models.DequeModel.class);

  private CheckModels() {}

  public static void main(String[] args) {
    int scenarios = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    int invocations = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    int failed = 0;
    for (Class<?> model : MODELS) {
      StressOptions options =
          new StressOptions()
              .iterations(scenarios)
              .invocationsPerIteration(invocations)
              .threads(3)
              .actorsPerThread(3);
      try {
        LinChecker.check(model, options);
        System.out.println(model.getSimpleName() + ": linearizable");
      } catch (AssertionError e) {
        failed++;
        System.out.println(model.getSimpleName() + ": " + e.getMessage());
      }
    }
    System.out.println("lincheck: " + MODELS.size() + " models, " + failed + " failed");
    System.exit(failed > 0 ? 1 : 0);
  }
}
