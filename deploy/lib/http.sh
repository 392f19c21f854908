# The little HTTP these scripts need, by bash itself: nothing to install.

# http_status PORT PATH: prints the status code, 000 when nobody answers within 5 s
http_status() (
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || { echo 000; exit; }
  printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$2" "$1" >&3
  status=
  read -r -t 5 _ status _ <&3
  echo "${status:-000}"
)

# http_post PORT PATH FORM: prints the body of the answer
http_post() (
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || exit 1
  printf 'POST %s HTTP/1.0\r\nHost: localhost:%s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s' \
    "$2" "$1" "${#3}" "$3" >&3
  sed '1,/^\r*$/d' <&3
)

port_taken() (
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null
)
