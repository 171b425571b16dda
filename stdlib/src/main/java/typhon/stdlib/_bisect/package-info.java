/** The module {@code _bisect}: binary search in sorted sequences. */
package typhon.stdlib._bisect;
