# SPDX-License-Identifier: EPL-2.0
# Shared by ./run and ./test: finds or gets a JDK, Maven and Debian packages, or says exactly what is missing. Sourced from the top of the checkout.

tools=$PWD/.tools
mkdir -p "$tools"
maven_version=3.9.11

note() { echo "== $*" >&2; }
die() { echo "$(basename "$0"): $*" >&2; exit 1; }

# Runs a command with its output in a file.
quietly() {
  local log=$1
  shift
  "$@" > "$log" 2>&1
}

java_major() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1; }

# Sets JAVA_HOME to a JDK of version 21 or later.
find_jdk() {
  local candidate major best='' best_major=0
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")")")"; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate")
    if [ "${major:-0}" -ge 21 ]; then
      # The one the user chose wins; else the latest.
      if [ "$candidate" = "${JAVA_HOME:-}" ]; then best=$candidate; break; fi
      if [ "$major" -gt "$best_major" ]; then best=$candidate; best_major=$major; fi
    fi
  done
  [ -n "$best" ] || die "no JDK 21 or later: install one (on Debian: apt-get install openjdk-21-jdk, or a later one) or set JAVA_HOME"
  export JAVA_HOME=$best
}

# Sets the command that maven runs: one of version 3.9 or later, fetched through an older one if need be.
find_maven() {
  mvn_command=$tools/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn_command" ] && return
  command -v mvn > /dev/null || install_packages maven
  command -v mvn > /dev/null || die "no Maven: install it (on Debian: apt-get install maven)"
  if mvn -v 2> /dev/null | grep -qE '^Apache Maven (3\.9|[4-9])'; then
    mvn_command=$(command -v mvn)
    return
  fi
  note "fetching Maven $maven_version"
  # Not in the checkout: an old Maven cannot load its extensions.
  (cd "$tools" && quietly maven.log mvn -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$tools") ||
    die "Maven $maven_version cannot be fetched, see $tools/maven.log"
  chmod +x "$mvn_command"
}

maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED" "$mvn_command" -B -ntp "$@"
}

# Installs Debian packages when this is Debian and we may; else does nothing.
install_packages() {
  command -v apt-get > /dev/null || return 0
  local sudo=''
  [ "$(id -u)" = 0 ] || sudo='sudo -n'
  note "installing $*"
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@"; } > "$tools/apt.log" 2>&1 || true
}

# Makes sure of a command, by its Debian package. With xvfb-if-headless it is needed only where there is no display.
need_command() {
  local command=$1 package=$2
  if [ "$package" = xvfb-if-headless ]; then
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && return
    need_command dbus-launch dbus-x11
    need_command openbox openbox
    package=xvfb
  fi
  command -v "$command" > /dev/null && return
  install_packages "$package"
  command -v "$command" > /dev/null || die "$command is missing: install it (on Debian: apt-get install $package)"
}

has_library() {
  local libraries
  libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  [[ $libraries == *"$1"* ]]
}

need_library() {
  has_library "$1" && return
  install_packages "$2" fonts-dejavu-core
  has_library "$1" || die "$1 is missing: install it (on Debian: apt-get install $2)"
}

# Runs a command on a display of its own, with a window manager; everything ends with the command.
with_display() {
  local number=90
  while [ -e "/tmp/.X11-unix/X$number" ] || [ -e "/tmp/.X$number-lock" ]; do number=$((number + 1)); done
  Xvfb ":$number" -screen 0 1440x900x24 -nolisten tcp > "$tools/xvfb.log" 2>&1 &
  local xvfb=$! code=0 i
  for i in $(seq 50); do [ -e "/tmp/.X11-unix/X$number" ] && break; sleep 0.1; done
  (
    export DISPLAY=":$number" GDK_BACKEND=x11 NO_AT_BRIDGE=1
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_PID DBUS_SESSION_BUS_ADDRESS
    eval "$(dbus-launch --sh-syntax)"
    openbox > /dev/null 2>&1 &
    wm=$!
    work=
    # In the background, so that a signal ends all of it and not only this shell.
    trap 'kill $work $wm ${DBUS_SESSION_BUS_PID:-} $xvfb 2> /dev/null || true' EXIT
    trap 'exit 143' INT TERM
    "$@" < /dev/null &
    work=$!
    wait $work
  ) || code=$?
  kill $xvfb 2> /dev/null || true
  wait $xvfb 2> /dev/null || true
  return $code
}

# A number that changes with everything that is built.
fingerprint() {
  { find pom.xml bundles bridges features releng target-platform -type f -not -path '*/target/*' -not -path '*/bin/*.class' -print0 | sort -z |
    xargs -0 sha1sum; echo "$JAVA_HOME"; } | sha1sum | cut -d ' ' -f 1
}

product=releng/org.tracewright.product/target/products/tracewright/linux/gtk/x86_64
cli=releng/org.tracewright.dist/target/tracewright/tracewright/bin/tracewright
tracer=releng/org.tracewright.tracer.jar/target/tracewright-tracer.jar
shop=releng/examples/shop/target/classes

# Builds the workbench, the command line and the tracer, unless they were built of what is there. Needs find_jdk.
build_product() {
  local stamp=$tools/built now
  now=$(fingerprint)
  [ ! -f "$stamp" ] || [ ! -d "$product" ] || [ ! -x "$cli" ] || [ ! -f "$tracer" ] || [ "$now" != "$(cat "$stamp")" ] || return 0
  find_maven
  note "building (the first time takes a few minutes: the libraries are fetched)"
  quietly "$tools/build.log" maven verify -DskipTests -pl '!releng/org.tracewright.site,!releng/org.tracewright.plain,!tests/org.tracewright.install.tests' ||
    die "the build failed, see $tools/build.log"
  echo "$now" > "$stamp"
}
