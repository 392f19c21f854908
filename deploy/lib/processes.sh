# Processes of this platform: who runs, starting and stopping. Only what these scripts started is ever touched.

run=$data/run
logs=$data/logs

# The mark by which a process is known as ours, should its number have gone to another program since. A checksum of the
# data folder's name keeps blanks out of it.
mark_of() { echo "-Dlaereplass.process=$1@$(printf '%s' "$data" | cksum | tr ' ' -)"; }

command_of() {
  if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' <"/proc/$1/cmdline"; else ps -o command= -p "$1"; fi 2>/dev/null
}

# pid_of PROCESS: its number when it runs, else nothing
pid_of() {
  local pid
  pid=$(cat "$run/$1.pid" 2>/dev/null) || return 1
  case $(command_of "$pid") in *" $(mark_of "$1") "*) echo "$pid" ;; *) return 1 ;; esac
}

# kilobytes_of PID: resident memory
kilobytes_of() {
  if [ -r "/proc/$1/status" ]; then sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$1/status"; else ps -o rss= -p "$1"; fi
}

any_running() {
  local name
  for name in $processes; do pid_of "$name" >/dev/null && return 0; done
  return 1
}

vm_flags() {
  # Collecting everything because classes or compiled code grow stops a process for a third of a second and frees little.
  echo -XX:+UseSerialGC -XX:MetaspaceSize=64m -XX:ReservedCodeCacheSize=96m -XX:SweeperThreshold=100
  echo -Xss512k -XX:+ExitOnOutOfMemoryError
  echo -Xlog:aot*=off --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  case $1 in
    # The store keeps in memory what it looks documents up by. A round of writing leaves some 15 MB behind: with little
    # room for what is new, both wait 16 ms every third round.
    infrastructure) echo -Xms128m -Xmn80m -Xmx640m ;;
    gateway) echo -Xms32m -Xmx128m ;;
    # Its work comes in bursts and waits for others: compiling it a second time, for speed, takes more than it brings.
    notification-service) echo -XX:TieredStopAtLevel=1 -Xms32m -Xmx160m ;;
    matching-service) echo -Xms32m -Xmx512m ;; # keeps what counting needs of every match there was
    *) echo -Xms32m -Xmx160m ;;
  esac
}

# start_process NAME: in a process group of its own, so that Ctrl-C reaches the script first. Paths are relative to
# the repository, since archives cannot bear blanks in them.
start_process() {
  local name=$1 what=() archive
  if [ "$name" = infrastructure ]; then
    what=(-cp "$(infrastructure_classpath)" no.larvik.laereplass.local.Local)
  else
    what=(-jar "$name/target/run/$name.jar")
  fi
  archive=$(archive_of "$name")
  if [ -n "${training:-}" ]; then
    what=("-XX:AOTCacheOutput=$archive" "${what[@]}")
  elif [ -r "$root/$archive" ]; then
    what=("-XX:AOTCache=$archive" "${what[@]}")
  fi
  # shellcheck disable=SC2046 # flags are words
  set -- $(vm_flags "$name") "$(mark_of "$name")" "${what[@]}"
  set -m
  (
    cd "$root" || exit 1
    [ "$name" = infrastructure ] || export_servers "$name"
    exec nohup "$java" "$@"
  ) >>"$logs/$name.log" 2>&1 </dev/null &
  echo $! >"$run/$name.pid"
  disown
  set +m
  await_mark "$name"
}

# A busy machine takes its time from fork to exec; until then the process does not carry its mark and would pass for dead.
await_mark() {
  local end=$((SECONDS + 10))
  until pid_of "$1" >/dev/null || [ $SECONDS -ge $end ]; do sleep 0.02; done
}

# stop_processes SECONDS NAME…: asks them to stop, and kills those that have not after that time
stop_processes() {
  local seconds=$1 name pid end
  shift
  for name in "$@"; do pid=$(pid_of "$name") && kill "$pid" 2>/dev/null; done
  end=$((SECONDS + seconds))
  for name in "$@"; do
    while pid=$(pid_of "$name"); do
      [ $SECONDS -lt $end ] || kill -9 "$pid" 2>/dev/null
      sleep 0.1
    done
    rm -f "$run/$name.pid"
  done
}

stop_all() {
  # shellcheck disable=SC2086 # names are words
  stop_processes 35 $services
  stop_processes 15 infrastructure
  rm -f "$run/port"
}

is_ready() {
  [ "$(http_status "$(port_of "$1")" "$(readiness_of "$1")")" = 200 ]
}

# await_ready SECONDS NAME…: a line for each; fails naming the log of the one that stopped or never came
await_ready() {
  local end=$((SECONDS + $1)) name
  shift
  for name in "$@"; do
    until is_ready "$name"; do
      pid_of "$name" >/dev/null || { sentence_from_log "$name"; return 1; }
      [ $SECONDS -lt $end ] || { echo "$name was not ready in time: see deploy/logs $name." >&2; return 1; }
      sleep 0.1
    done
    ${quiet:+:} echo "  $name is ready ($SECONDS s)"
  done
}

# A process that cannot start says why in its last line when it knows.
sentence_from_log() {
  local last
  last=$(tail -n 1 "$logs/$1.log" 2>/dev/null)
  case $1-$last in
    infrastructure-*[.]) echo "$last" >&2 ;;
    *) echo "$1 stopped while starting: the reason is in $logs/$1.log (deploy/logs $1)." >&2 ;;
  esac
}
