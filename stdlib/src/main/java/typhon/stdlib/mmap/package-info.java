/** The {@code mmap} module: files as memory. */
package typhon.stdlib.mmap;
