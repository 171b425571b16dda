package typhon.stdlib._signal;

import typhon.runtime.object.StructType;

/** The struct sequence that tells about a received signal. */
final class SignalInfo {
  static final StructType TYPE =
      new StructType(
          "signal",
          "struct_siginfo",
          "What is known of a signal that was waited for.",
          7,
          true,
          "si_signo",
          "si_code",
          "si_errno",
          "si_pid",
          "si_uid",
          "si_status",
          "si_band");

  private SignalInfo() {}
}
