package typhon.stdlib._lsprof;

/** One call that is running: when it began, and how much of its time others have used. */
final class ProfiledCall {
  final Object key;
  final CallStatistics statistics;
  final CallStatistics fromCaller;
  final ProfiledCall caller;
  final long start;
  long inCallees;

  ProfiledCall(
      Object key,
      CallStatistics statistics,
      CallStatistics fromCaller,
      ProfiledCall caller,
      long start) {
    this.key = key;
    this.statistics = statistics;
    this.fromCaller = fromCaller;
    this.caller = caller;
    this.start = start;
  }
}
