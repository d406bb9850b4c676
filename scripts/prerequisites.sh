# Shell functions shared by ./start and ./test: find the tools, or say in one sentence what is missing.
# Sourced by POSIX sh; sets JAVA_HOME and CHROMIUM.

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The first number of a version such as 25.0.1 or v20.20.0.
major() {
    printf '%s\n' "$1" | sed -n 's/^[^0-9]*\([0-9][0-9]*\).*/\1/p' | head -n 1
}

# The feature number of the JDK in a folder, or nothing if there is no JDK.
jdk_version() {
    if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
    fi
}

# Where JDKs usually are, one folder a line; the choice of the user comes first.
jdk_candidates() {
    if [ -n "${JAVA_HOME:-}" ]; then
        printf '%s\n' "$JAVA_HOME"
    fi
    if command -v javac >/dev/null 2>&1; then
        javac=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
        dirname "$(dirname "$javac")"
    fi
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v 25+ 2>/dev/null
    fi
    for folder in ${MITEINANDER_JDK_FOLDERS:-/usr/lib/jvm /usr/java /opt /opt/java "$HOME/.sdkman/candidates/java" \
        "$HOME/.jdks" /Library/Java/JavaVirtualMachines /opt/homebrew/opt/openjdk/libexec}; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            if [ -x "$jdk/bin/javac" ]; then
                printf '%s\n' "$jdk"
            fi
        done
    done
}

require_java() {
    found=$(jdk_candidates | while IFS= read -r jdk; do
        version=$(jdk_version "$jdk")
        if [ "${version:-0}" -ge 25 ]; then
            printf '%s\n' "$jdk"
            break
        fi
    done)
    if [ -z "$found" ]; then
        fail "Miteinander needs a JDK 25 or newer and found none: install one (for example Temurin 25 from https://adoptium.net) or point JAVA_HOME at it."
    fi
    JAVA_HOME=$found
    export JAVA_HOME
}

require_maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        fail "Miteinander needs Maven 3.8 or newer and found none: install the package \"maven\" of your system."
    fi
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    minor=$(printf '%s\n' "$version" | cut -d. -f2)
    if [ "$(major "${version:-0}")" -lt 3 ] || { [ "$(major "$version")" -eq 3 ] && [ "${minor:-0}" -lt 8 ]; }; then
        fail "Miteinander needs Maven 3.8 or newer, but this is ${version:-of unknown version}: install a newer package \"maven\"."
    fi
}

require_node() {
    if ! command -v node >/dev/null 2>&1; then
        fail "Miteinander needs Node.js 20.19 or newer and found none: install the package \"nodejs\" of your system or get it from https://nodejs.org."
    fi
    version=$(node --version 2>/dev/null)
    minor=${version#*.}
    minor=${minor%%.*}
    if [ "$(major "${version:-0}")" -lt 20 ] || { [ "$(major "$version")" -eq 20 ] && [ "${minor:-0}" -lt 19 ]; }; then
        fail "Miteinander needs Node.js 20.19 or newer, but this is $version: install a newer one, for example from https://nodejs.org."
    fi
    if ! command -v npm >/dev/null 2>&1; then
        fail "Miteinander needs npm beside Node.js and found none: install the package \"npm\" of your system."
    fi
}

find_chromium() {
    for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        if [ -n "$browser" ] && command -v "$browser" >/dev/null 2>&1; then
            command -v "$browser"
            return
        fi
    done
}

find_nginx() {
    for program in nginx /usr/sbin/nginx /usr/bin/nginx /opt/homebrew/bin/nginx /usr/local/bin/nginx; do
        if command -v "$program" >/dev/null 2>&1; then
            command -v "$program"
            return
        fi
    done
}

# install_package NAME PURPOSE: on Debian as root; other programs may hold the package lock for a while.
install_package() {
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        return
    fi
    printf 'Installing the package "%s" for %s\n' "$1" "$2"
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        if apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
            apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=120 install "$1" >/dev/null; then
            return
        fi
        printf 'The package could not be installed yet (attempt %s of 10)\n' "$attempt"
        sleep 15
    done
}

require_chromium() {
    CHROMIUM=$(find_chromium)
    if [ -z "$CHROMIUM" ]; then
        install_package chromium "the browser tests"
        CHROMIUM=$(find_chromium)
    fi
    if [ -z "$CHROMIUM" ]; then
        fail "The browser tests need Chromium or Chrome and found none: install the package \"chromium\" of your system or point CHROMIUM at the program."
    fi
    export CHROMIUM
}

require_nginx() {
    if [ -z "$(find_nginx)" ]; then
        install_package nginx "the test of its configuration"
    fi
    if [ -z "$(find_nginx)" ]; then
        fail "The tests need the web server nginx and found none: install the package \"nginx\" of your system."
    fi
}

require_bench_tools() {
    for tool in psql pgbench wrk; do
        if ! command -v "$tool" >/dev/null 2>&1; then
            fail "The benchmark needs psql, pgbench and wrk and found no $tool: install the packages \"postgresql\" (psql, pgbench) and \"wrk\" of Debian."
        fi
    done
}
