# Shell functions shared by ./start and ./test: build what changed since the last build, and nothing else.
# Sourced by POSIX sh from the root of the repository.

# One checksum over the names and contents of all files below the paths, build results left out.
fingerprint() {
    find "$@" \( -name target -o -name node_modules -o -name dist \) -prune -o -type f -print 2>/dev/null |
        LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
}

# unchanged NAME RESULT PATH...: whether RESULT exists and was built from the files as they are.
unchanged() {
    name=$1
    result=$2
    shift 2
    [ -e "$result" ] && [ -f ".run/stamps/$name" ] && [ "$(fingerprint "$@")" = "$(cat ".run/stamps/$name")" ]
}

# stamp NAME PATH...: remember what was built.
stamp() {
    name=$1
    shift
    mkdir -p .run/stamps
    fingerprint "$@" >".run/stamps/$name"
}

# step SENTENCE LOG COMMAND...: run with a sign of life every ten seconds; show the end of the log on failure.
step() {
    sentence=$1
    log=.run/logs/$2
    shift 2
    mkdir -p .run/logs
    printf '%s\n' "$sentence"
    started=$(date +%s)
    "$@" >"$log" 2>&1 &
    command=$!
    (
        while sleep 10; do
            printf '  … %s s\n' "$(($(date +%s) - started))"
        done
    ) &
    ticker=$!
    trap 'kill "$command" "$ticker" 2>/dev/null; exit 130' INT TERM
    if wait "$command"; then
        status=0
    else
        status=$?
    fi
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    trap - INT TERM
    if [ "$status" -ne 0 ]; then
        tail -n 40 "$log" >&2
        fail "That failed; the whole log is in $log."
    fi
    printf '  done after %s s\n' "$(($(date +%s) - started))"
}

# The launcher sends the headers that the frontend lists.
backend_sources="backend keycloak frontend/security-headers.json"

package_backend() {
    mvn -B -ntp -f backend/pom.xml -DskipTests package
}

build_backend() {
    if ! unchanged backend backend/app/target/quarkus-app/quarkus-run.jar $backend_sources; then
        step "Building the backend (the first time fetches libraries, a few minutes)" backend-build.log package_backend
        stamp backend $backend_sources
    fi
}

install_frontend() {
    (cd frontend && npm ci --no-audit --no-fund)
}

bundle_frontend() {
    (cd frontend && npm run build)
}

fetch_frontend_packages() {
    if ! unchanged frontend-packages frontend/node_modules frontend/package.json frontend/package-lock.json; then
        step "Fetching the packages of the frontend" frontend-packages.log install_frontend
        stamp frontend-packages frontend/package.json frontend/package-lock.json
    fi
}

build_frontend() {
    fetch_frontend_packages
    if ! unchanged frontend frontend/dist/index.html frontend; then
        step "Building the frontend" frontend-build.log bundle_frontend
        stamp frontend frontend
    fi
}

# launcher ARGUMENT...: becomes the launcher; call it last, or in the background.
launcher() {
    exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Xmx256m \
        -cp "backend/stack/target/classes:backend/stack/target/lib/*" de.miteinander.stack.Launcher "$@"
}
