#!/usr/bin/env bash
# Whether the application says UP; by bash alone, since the image has no client for HTTP.
set -euo pipefail

exec 3<> /dev/tcp/127.0.0.1/8080
printf 'GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
grep --quiet '"status":"UP"' <&3
