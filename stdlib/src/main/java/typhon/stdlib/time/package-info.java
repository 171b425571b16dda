/** The {@code time} module, over System clocks and java.time. */
package typhon.stdlib.time;
