/** The {@code gc} module, over the JVM's collector. */
package typhon.stdlib.gc;
