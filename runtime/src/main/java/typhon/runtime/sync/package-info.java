/**
 * Locks and published access for mutable objects (design D17): one int field per object is its
 * lock, reads of published references need no lock.
 */
package typhon.runtime.sync;
