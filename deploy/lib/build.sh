# Building what is not built, and making it start fast. Sourced after settings.sh and processes.sh.

built=$root/deploy/target/built
modules="deploy/local service-chassis $services"
[ -d "$root/deploy/demo/src" ] && modules="$modules deploy/demo"

# module_of PROCESS: the folder of its module
module_of() { [ "$1" = infrastructure ] && echo deploy/local || echo "$1"; }

archive_of() { echo "$(module_of "$1")/target/run/$1.aot"; }

# Sorted, because an archive of classes belongs to one order of jars.
infrastructure_classpath() {
  (cd "$root" && printf '%s' deploy/local/target/run/deploy-local.jar && printf ':%s' deploy/local/target/run/lib/*.jar)
}

# One number for everything that is built: another number, another build.
fingerprint() {
  local module
  (cd "$root" && {
    printf '%s\n' pom.xml deploy/lib/build.sh deploy/lib/processes.sh
    for module in $modules; do
      find "$module" \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' \) -prune -o -type f -print
    done
  } | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum)
}

is_built() {
  local name
  [ -f "$built" ] && [ "$(cat "$built")" = "$1" ] || return 1
  [ -f "$root/deploy/local/target/run/deploy-local.jar" ] || return 1
  for name in $services; do [ -f "$root/$name/target/run/$name.jar" ] || return 1; done
}

require_node() {
  local version
  version=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ -n "$version" ] && [ "$version" -ge 20 ] && command -v npm >/dev/null ||
    stop_with "Building the page needs Node 20 or newer with npm: install it, or put it on the PATH."
}

build() {
  local now list
  now=$(fingerprint)
  is_built "$now" && return
  require_node
  [ "$(df -Pk "$root" | awk 'NR == 2 { print $4 }')" -gt 1500000 ] ||
    stop_with "The disk is nearly full: building needs 1.5 GB free where $root lies."
  echo "Building (the first time takes some minutes) …"
  list=$(echo "$modules" | tr ' ' ',')
  (cd "$root" && ./mvnw -B -q -ntp -DskipTests -pl "$list" package) ||
    stop_with "The build failed: the reason stands above; without access to Maven Central and npm a first build is not possible."
  unpack
  train
  mkdir -p "$(dirname "$built")"
  echo "$now" >"$built"
}

# A jar of jars starts slower than the same jars side by side.
unpack() {
  local name
  for name in $services; do
    rm -rf "$root/$name/target/run"
    "$java" -Djarmode=tools -jar "$root/$name/target/$name.jar" extract --destination "$root/$name/target/run" >/dev/null ||
      stop_with "$name could not be unpacked: remove $root/$name/target and try again."
  done
  rm -rf "$root/deploy/local/target/run"
  mkdir -p "$root/deploy/local/target/run"
  cp -R "$root/deploy/local/target/deploy-local.jar" "$root/deploy/local/target/lib" "$root/deploy/local/target/run/"
}

# Runs the platform once, empty and on other ports, and keeps what each process loaded and linked: it starts in half
# the time afterwards. Without it everything works too, so a failure here is only told.
train() (
  training=yes quiet=yes grace=60
  port=$((port + 20))
  data=$root/deploy/target/training
  address=http://localhost:$port OIDC_ISSUER=http://localhost:$((port + 5))/laereplass
  unset MONGODB_URI KAFKA_BOOTSTRAP_SERVERS LAEREPLASS_KEYS SMTP_HOST SMTP_PORT
  run=$data/run logs=$data/logs
  echo "Learning to start fast …"
  rm -rf "$data"
  mkdir -p "$run" "$logs"
  trap stop_all EXIT
  trap 'exit 1' INT TERM
  start_all || echo "That did not succeed; starting will take longer." >&2
)
