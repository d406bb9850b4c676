#!/bin/sh
# Runs once, when the volume is empty: two databases, each with an owner of its own.
set -eu
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 \
    --set application="$MITEINANDER_DATABASE_PASSWORD" --set identity="$MITEINANDER_KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE miteinander LOGIN PASSWORD :'application';
CREATE DATABASE miteinander OWNER miteinander;
REVOKE CONNECT ON DATABASE miteinander FROM PUBLIC;
CREATE ROLE keycloak LOGIN PASSWORD :'identity';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
