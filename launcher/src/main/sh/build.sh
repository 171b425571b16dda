# build_product: builds dist/target/typhon from the sources, with visible progress on standard error.
# Sourced by typhon, only when sources are newer than the product. Needs root, product and jdk.

# One build at a time in one tree. A folder is the lock: mkdir is atomic everywhere, flock is not on macOS.
take_build_lock() {
  local owner waited=
  mkdir -p "$root/dist/target"
  until mkdir "$build_lock" 2>/dev/null; do
    owner=$(cat "$build_lock/pid" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$build_lock"
      continue
    fi
    [ -n "$waited" ] || echo "typhon: waiting for the build of process ${owner:-?}" >&2
    waited=1
    sleep 0.3
  done
  echo $$ >"$build_lock/pid"
  trap 'rm -rf "$build_lock"' EXIT
  trap 'exit 130' INT TERM
}

drop_build_lock() {
  trap - EXIT INT TERM
  rm -rf "$build_lock"
}

# Shows Maven's output as it comes: which module of how many, what it does, how many files were downloaded.
show_progress() {
  local line step= task= downloads=0 shown= text
  while IFS= read -r line; do
    case $line in
      *'[INFO] Building Typhon'*'['*/*']')
        step=${line##*[}
        step=${step%]}
        task=${line#*Building }
        task=${task% [0-9]*-SNAPSHOT*}
        ;;
      *'Downloaded from '*) downloads=$((downloads + 1)) ;;
      'typhon: '*) task=${line#typhon: } ;;
      *) continue ;;
    esac
    text="typhon: building [${step:-..}] ${task:-Maven}"
    [ "$downloads" -eq 0 ] || text="$text ($downloads files downloaded)"
    if [ -t 2 ]; then
      printf '\r\033[K%s' "$text" >&2
    elif [ "$step$task" != "$shown" ]; then
      printf '%s\n' "$text" >&2
    fi
    shown=$step$task
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
}

build_product() {
  local log=$root/dist/target/build.log status started=$SECONDS
  build_lock=$root/dist/target/build.lock
  take_build_lock
  # Another process may have built while this one waited.
  if product_is_fresh; then
    drop_build_lock
    return 0
  fi
  if ! command -v mvn >/dev/null; then
    echo "typhon: Maven (mvn) is needed to build Typhon and is not on the path; see https://maven.apache.org" >&2
    return 1
  fi
  echo "typhon: building with $jdk (the first time takes some minutes; log: $log)" >&2
  (
    cd "$root" || exit 1
    unset TYPHON_JAVA_OPTS
    JAVA_HOME=$jdk exec mvn -B -Dquick -Dstyle.color=never -pl dist -am package </dev/null
  ) 2>&1 | tee "$log" | show_progress
  status=${PIPESTATUS[0]}
  if [ "$status" -ne 0 ]; then
    grep -E '^\[ERROR\]|^Exception|^error' "$log" | head -n 20 >&2
    echo "typhon: the build failed; all of it is in $log" >&2
    return 1
  fi
  echo "typhon: built in $((SECONDS - started)) s" >&2
  drop_build_lock
}
