# Starting the platform in order. Sourced after the others.

require_jdk() {
  JAVA_HOME=$("$root/deploy/lib/jdk25") || exit 1
  export JAVA_HOME
  java=$JAVA_HOME/bin/java
}

require_free_ports() {
  local offset
  for offset in 0 1 2 3 4 5 6 7; do
    port_taken $((port + offset)) &&
      stop_with "Port $((port + offset)) is in use: stop the program that has it, or choose other ports with LAEREPLASS_PORT, for example LAEREPLASS_PORT=$((port + 1000)) deploy/up."
  done
  return 0
}

prepare_data() {
  mkdir -p "$run" "$logs" 2>/dev/null ||
    stop_with "The folder $data cannot be written: mend its permissions, make room, or choose another one with LAEREPLASS_DATA."
  [ -f "$data/format" ] || { fresh=yes; echo $data_format >"$data/format"; }
  [ "$(cat "$data/format")" = $data_format ] ||
    stop_with "The data in $data has format $(cat "$data/format"), and this version reads format $data_format: use the version that wrote it, or another folder with LAEREPLASS_DATA."
  echo "$port" >"$run/port"
  for name in $processes; do fresh_log "$name"; done
}

# The log of the start before is kept beside.
fresh_log() {
  [ -s "$logs/$1.log" ] && mv -f "$logs/$1.log" "$logs/$1.log.1"
  : >"$logs/$1.log"
}

start_all() {
  local name
  export_settings
  start_process infrastructure
  await_line infrastructure 120 || return 1
  for name in $services; do start_process "$name"; done
  # shellcheck disable=SC2086 # names are words
  await_ready 300 $services
}

# await_line NAME SECONDS: the infrastructure says "ready" when all its parts serve
await_line() {
  local end=$((SECONDS + $2))
  until grep -qs '^ready$' "$logs/$1.log"; do
    pid_of "$1" >/dev/null || { sleep 0.2; sentence_from_log "$1"; return 1; }
    [ $SECONDS -lt $end ] || { echo "$1 was not ready in time: see deploy/logs $1." >&2; return 1; }
    sleep 0.05
  done
  ${quiet:+:} echo "  $1 is ready ($SECONDS s)"
}

demo() {
  local target=$root/deploy/demo/target
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -cp "$target/deploy-demo.jar:$target/lib/*" \
    no.larvik.laereplass.demo."$@"
}

# An empty data folder gets a past too: the services are started with a clock that the demo moves forward, from the first
# day of its history to now. Only with everything embedded; see docs/adr/0013-demo-clock.md.
begin_history() {
  [ -n "${fresh:-}" ] && [ -f "$root/deploy/demo/target/deploy-demo.jar" ] || return 0
  [ -z "${MONGODB_URI:-}${KAFKA_BOOTSTRAP_SERVERS:-}" ] || return 0
  demo Beginning "$data/demo-clock" || { echo "The demo starts without a past." >&2; return 0; }
  export LAEREPLASS_DEMO_CLOCK=$data/demo-clock
  export LAEREPLASS_MATCHING_TICK=PT1S # days pass quickly: what time alone does is looked at more often
}

# From now on it is what it really is, whatever became of the history. Written over: the services look at this very file.
end_history() {
  [ -n "${LAEREPLASS_DEMO_CLOCK:-}" ] || return 0
  dd if=/dev/zero of="$LAEREPLASS_DEMO_CLOCK" bs=8 count=1 conv=notrunc 2>/dev/null
  rm -f "$LAEREPLASS_DEMO_CLOCK"
  unset LAEREPLASS_DEMO_CLOCK LAEREPLASS_MATCHING_TICK
}

# The demo municipality, once for each data folder.
seed() {
  [ -f "$data/seeded" ] && return
  [ -f "$root/deploy/demo/target/deploy-demo.jar" ] || return 0
  echo "Filling in the demo municipality …"
  if demo Seed; then
    touch "$data/seeded"
  else
    echo "The demo municipality is not complete: deploy/up goes on with it next time." >&2
  fi
  end_history
}

print_addresses() {
  cat <<END

Læreplass Larvik: $address
Mailbox:          $mailbox (SMS: $mailbox/sms)
Sign in as        kari, amir (young people) · nora, jonas, liv (follow-up) · rolf, hege, stine (employers) · ida (administrator) · pia (data protection)
END
}
