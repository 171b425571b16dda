/** jcstress tests and Lincheck models of what docs/threads.md promises of shared objects. */
package typhon.concurrency;
