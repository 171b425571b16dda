package typhon.stdlib.mmap;

/** What may be done with a mapping, by number. */
enum Access {
  DEFAULT,
  READ,
  WRITE,
  COPY
}
