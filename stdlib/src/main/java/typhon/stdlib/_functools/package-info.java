/** The module {@code _functools}: higher-order functions. */
package typhon.stdlib._functools;
