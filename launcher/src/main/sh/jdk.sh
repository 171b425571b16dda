# find_jdk: sets jdk to the home of a JDK 25, or prints one line and fails. Sourced by typhon and check.
#
# A JDK tells its version in its file "release", so that no JVM is started here. Bash 3.2 (macOS) must do.

is_jdk_25() {
  local line
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
      JAVA_VERSION=*) return 1 ;;
    esac
  done <"$1/release"
  return 1
}

# The <jdkHome> entries of Maven's toolchains.xml, one per line.
toolchain_jdks() {
  [ -r "$HOME/.m2/toolchains.xml" ] || return 0
  sed -n 's:.*<jdkHome>[[:space:]]*\(.*[^[:space:]]\)[[:space:]]*</jdkHome>.*:\1:p' "$HOME/.m2/toolchains.xml"
}

find_jdk() {
  local candidate
  if [ -n "${TYPHON_JAVA_HOME:-}" ]; then
    jdk=$TYPHON_JAVA_HOME
    is_jdk_25 "$jdk" && return 0
    echo "typhon: TYPHON_JAVA_HOME=$TYPHON_JAVA_HOME is not a JDK 25" >&2
    return 1
  fi
  : "${HOME:=/}"
  jdk=${JAVA_HOME:-}
  [ -n "$jdk" ] && is_jdk_25 "$jdk" && return 0
  if [ -r "$HOME/.m2/toolchains.xml" ]; then
    while IFS= read -r candidate; do
      jdk=$candidate
      is_jdk_25 "$jdk" && return 0
    done <<EOF
$(toolchain_jdks)
EOF
  fi
  for jdk in /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/lib64/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /opt/java/* /opt/jdk* /opt/*jdk*25* /usr/local/jdk* /usr/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /opt/java; do
    is_jdk_25 "$jdk" && return 0
  done
  if [ -x /usr/libexec/java_home ]; then
    jdk=$(/usr/libexec/java_home -v 25 2>/dev/null) && is_jdk_25 "$jdk" && return 0
  fi
  echo "typhon: no JDK 25 found; install one (https://adoptium.net) or set TYPHON_JAVA_HOME to its folder" >&2
  return 1
}
