/** Reading and writing CSV: the machinery behind {@code csv}. */
package typhon.stdlib._csv;
