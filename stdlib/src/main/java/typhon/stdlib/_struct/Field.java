package typhon.stdlib._struct;

/**
 * One item of a format at its place.
 *
 * @param code the format character
 * @param offset where it begins
 * @param size bytes of one value; of strings all of them
 * @param count how many values follow one another; strings are one
 */
record Field(char code, int offset, int size, int count) {}
