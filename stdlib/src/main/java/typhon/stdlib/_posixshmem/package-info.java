/** The {@code _posixshmem} module: shared memory with a name. */
package typhon.stdlib._posixshmem;
