/**
 * Tracing, profiling and monitoring: the events that code in its instrumented form sends (design
 * D15, PEP 669).
 */
package typhon.runtime.trace;
