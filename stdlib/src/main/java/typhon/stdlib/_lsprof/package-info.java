/** The native module {@code _lsprof}: the profiler behind {@code cProfile}. */
package typhon.stdlib._lsprof;
