/** The fast half of {@code pickle}: pickler, unpickler and pickle buffers. */
package typhon.stdlib._pickle;
