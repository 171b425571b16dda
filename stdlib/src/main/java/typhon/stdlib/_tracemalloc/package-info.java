/** The {@code _tracemalloc} module: the JVM does not trace allocations by Python line. */
package typhon.stdlib._tracemalloc;
