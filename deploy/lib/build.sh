# Building what is not built, and making it start fast. Sourced after settings.sh and processes.sh.
# LAEREPLASS_BUILD=never takes the artifacts as they are.

built=$root/deploy/target/built
modules="deploy/local service-chassis $services"
[ -d "$root/deploy/demo/src" ] && modules="$modules deploy/demo"

# module_of PROCESS: the folder of its module
module_of() { [ "$1" = infrastructure ] && echo deploy/local || echo "$1"; }

# jar_of MODULE, from the repository's root
jar_of() { case $1 in deploy/*) echo "$1/target/deploy-${1#deploy/}.jar" ;; *) echo "$1/target/$1.jar" ;; esac; }

archive_of() { echo "$(module_of "$1")/target/run/$1.aot"; }

# Sorted, because an archive of classes belongs to one order of jars.
infrastructure_classpath() {
  (cd "$root" && printf '%s' deploy/local/target/run/deploy-local.jar && printf ':%s' deploy/local/target/run/lib/*.jar)
}

build() {
  if [ "${LAEREPLASS_BUILD:-}" = never ]; then
    unpack
  else
    changed && compile
    unpack
    trained || train
  fi
}

# Whether a source is newer than its jar, folders included since a deleted file leaves only them newer. The time of the
# last build counts as well: not every change of a source changes the jar.
changed() (
  local module jar
  cd "$root" || exit 0
  for module in $modules; do
    [ "$module" = service-chassis ] && continue
    jar=$(jar_of "$module")
    [ -f "$jar" ] || exit 0
    [ "$built" -nt "$jar" ] && jar=$built
    newer_than "$jar" "$module" && exit 0
    case $module in deploy/*) ;; *) newer_than "$jar" service-chassis && exit 0 ;; esac
  done
  exit 1
)

newer_than() {
  [ -n "$(find pom.xml "$2/pom.xml" "$2/src" \( -name node_modules -o -name dist -o -path '*/src/test' \) -prune -o -newer "$1" -print -quit)" ]
}

compile() {
  require_node
  [ "$(df -Pk "$root" | awk 'NR == 2 { print $4 }')" -gt 1500000 ] ||
    stop_with "The disk is nearly full: building needs 1.5 GB free where $root lies."
  echo "Building (the first time takes some minutes) …"
  (cd "$root" && ./mvnw -B -q -ntp -DskipTests -pl "$(echo "$modules" | tr ' ' ',')" package) ||
    stop_with "The build failed: the reason stands above; a first build needs Maven Central and npm's registry within reach."
  mkdir -p "$(dirname "$built")"
  touch "$built"
}

require_node() {
  local version
  version=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ -n "$version" ] && [ "$version" -ge 20 ] && command -v npm >/dev/null ||
    stop_with "Building the page needs Node 20 or newer with npm: install it, or put it on the PATH."
}

# unpack [NAME]: all or one, where its jar is newer. A jar of jars starts slower than the same jars side by side.
unpack() {
  local name module jar run_folder
  for name in ${1:-$processes}; do
    module=$(module_of "$name") jar=$root/$(jar_of "$(module_of "$name")") run_folder=$root/$module/target/run
    [ -f "$jar" ] || stop_with "$name is not built: run deploy/up without LAEREPLASS_BUILD, or ./mvnw package."
    [ "$run_folder/unpacked" -nt "$jar" ] && continue
    rm -rf "$run_folder"
    mkdir -p "$run_folder"
    if [ "$name" = infrastructure ]; then
      cp -R "$jar" "$root/$module/target/lib" "$run_folder/"
    else
      "$java" -Djarmode=tools -jar "$jar" extract --destination "$run_folder" --force >/dev/null
    fi || stop_with "$name could not be unpacked: remove $root/$module/target and try again."
    touch "$run_folder/unpacked"
  done
}

trained() {
  local name
  for name in $processes; do [ -f "$root/$(archive_of "$name")" ] || return 1; done
}

# Runs the platform once, empty and on other ports, and keeps what each process loaded and linked: it starts in half
# the time afterwards. Without it everything works too, so a failure here is only told.
train() (
  training=yes quiet=yes
  port=$((port + 20))
  data=$root/deploy/target/training
  address=http://localhost:$port OIDC_ISSUER=http://localhost:$((port + 5))/laereplass
  unset MONGODB_URI KAFKA_BOOTSTRAP_SERVERS LAEREPLASS_KEYS SMTP_HOST SMTP_PORT
  run=$data/run logs=$data/logs
  echo "Learning to start fast …"
  rm -rf "$data"
  mkdir -p "$run" "$logs"
  trap stop_one_by_one EXIT
  trap 'exit 1' INT TERM
  start_all || echo "That did not succeed; starting will take longer." >&2
)

# Each writes its archive while it stops, which takes its time and much memory.
stop_one_by_one() {
  local name
  for name in $services infrastructure; do
    stop_processes 600 "$name"
    rm -f "$root/$(archive_of "$name").config"
  done
}
