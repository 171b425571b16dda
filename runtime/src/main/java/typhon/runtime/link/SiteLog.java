package typhon.runtime.link;

import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Says on stderr what sites learn, when the environment has TYPHON_SITE_LOG. */
final class SiteLog {
  private static final boolean ON = System.getenv("TYPHON_SITE_LOG") != null;

  private SiteLog() {}

  static void bound(String operation, PyStr name, PyObject receiver, int depth) {
    if (ON) {
      System.err.println(
          "site: " + operation + " " + name + " of " + receiver.type().name() + ", entry " + depth);
    }
  }
}
