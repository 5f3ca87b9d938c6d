#!/usr/bin/env bash
# Makes the passwords and the key of the replica set's members where there are none yet, each readable by its user only.
# MONGO_OWNER and APP_OWNER are user:group, as numbers, of the two containers; SECRETS is where
# the two volumes are, if not /secrets.
set -euo pipefail
umask 077

secrets="${SECRETS:-/secrets}"

random() { # so many bytes, in letters that a file name, a URI and a key file all allow
  head -c "$1" /dev/urandom | base64 --wrap=0 | tr --delete '+/='
}

keep() { # path owner command...: keeps what the command says, unless the file is there; whole or not at all
  local path="$1" owner="$2"
  shift 2
  if [ ! -e "$path" ]; then
    "$@" > "$path.new"
    chown "$owner" "$path.new"
    chmod 400 "$path.new"
    mv "$path.new" "$path"
    echo "made $path"
  fi
}

uri() {
  echo "mongodb://yeji:$(cat "$secrets/mongo/yeji-password")@mongo:27017/yeji?replicaSet=yeji"
}

keep "$secrets/mongo/keyfile" "$MONGO_OWNER" random 600
keep "$secrets/mongo/root-password" "$MONGO_OWNER" random 32
keep "$secrets/mongo/yeji-password" "$MONGO_OWNER" random 32
keep "$secrets/app/spring.mongodb.uri" "$APP_OWNER" uri
chown "$MONGO_OWNER" "$secrets/mongo"
chown "$APP_OWNER" "$secrets/app"
