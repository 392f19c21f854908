# Where things are and how the parts find each other. Sourced by the scripts in deploy/.

set -u
unset LAEREPLASS_DEMO_CLOCK # only a first start gives the services another time than the real one
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
data=${LAEREPLASS_DATA:-$root/deploy/data}
case $data in /*) ;; *) data=$PWD/$data ;; esac
[ -n "${starting:-}" ] || started_on=$(cat "$data/run/port" 2>/dev/null)
port=${LAEREPLASS_PORT:-${started_on:-8080}}
data_format=1
services="candidate-service employer-service matching-service notification-service gateway"
processes="infrastructure $services"

stop_with() {
  echo "$*" >&2
  exit 1
}

case $port in *[!0-9]* | '') stop_with "LAEREPLASS_PORT is \"$port\": give it a number such as 9080." ;; esac
[ "$port" -ge 1024 ] && [ "$port" -le 65525 ] || stop_with "LAEREPLASS_PORT is $port: choose a number from 1024 to 65525."

# port_of PROCESS: the one it is asked on (the infrastructure: its mailbox page)
port_of() {
  case $1 in
    gateway) echo "$port" ;;
    candidate-service) echo $((port + 1)) ;;
    employer-service) echo $((port + 2)) ;;
    matching-service) echo $((port + 3)) ;;
    notification-service) echo $((port + 4)) ;;
    infrastructure) echo $((port + 6)) ;;
    *) stop_with "There is no \"$1\": name one of $processes." ;;
  esac
}

# readiness_of PROCESS: the path that answers 200 when it serves
readiness_of() {
  case $1 in
    gateway) echo /readyz ;;
    infrastructure) echo / ;;
    *) echo /actuator/health/readiness ;;
  esac
}

address=${LAEREPLASS_ADDRESS:-http://localhost:$port}
mailbox=http://localhost:$((port + 6))
OIDC_ISSUER=${OIDC_ISSUER:-http://localhost:$((port + 5))/laereplass}

# What every process is told; values given from outside stay.
export_settings() {
  export LAEREPLASS_PORT=$port LAEREPLASS_DATA=$data LAEREPLASS_ADDRESS=$address OIDC_ISSUER
  export LAEREPLASS_KEYS=${LAEREPLASS_KEYS:-$data/keys}
  export SMTP_HOST=${SMTP_HOST:-127.0.0.1} SMTP_PORT=${SMTP_PORT:-$((port + 7))}
  # SMS stop on a page beside the mailbox, unless a provider is named.
  export SMS_URL=${SMS_URL:-http://127.0.0.1:$((port + 6))/sms/link}
  export SMS_URL_2=${SMS_URL_2:-http://127.0.0.1:$((port + 6))/sms/sveve}
  export CANDIDATE_URL=http://127.0.0.1:$((port + 1)) EMPLOYER_URL=http://127.0.0.1:$((port + 2))
  export MATCHING_URL=http://127.0.0.1:$((port + 3)) NOTIFICATION_URL=http://127.0.0.1:$((port + 4))
  if [ -z "${LAEREPLASS_REFERENCE:-}" ]; then
    LAEREPLASS_REFERENCE=$root/deploy/reference
    [ -d "$root/../shared/data" ] && LAEREPLASS_REFERENCE=$(cd "$root/../shared/data" && pwd)
  fi
  export LAEREPLASS_REFERENCE
  # Local sign-in: Liv is the one who follows people with a protected address up.
  export PROTECTED_GROUP=${PROTECTED_GROUP:-demo-liv}
  export MALLOC_ARENA_MAX=2
  [ -n "${KAFKA_BOOTSTRAP_SERVERS:-}${MONGODB_URI:-}" ] || export WEBHOOKS_LOOPBACK=${WEBHOOKS_LOOPBACK:-true}
}

# export_servers SERVICE: what a service is told beyond that; the infrastructure leaves out what is given from outside.
export_servers() {
  export SERVER_PORT
  SERVER_PORT=$(port_of "$1")
  export MONGODB_URI=${MONGODB_URI:-mongodb://127.0.0.1:$((port + 9))}
  export KAFKA_BOOTSTRAP_SERVERS=${KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:$((port + 8))}
}
