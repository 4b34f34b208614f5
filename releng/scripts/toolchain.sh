# Sourced by ./run, ./test and releng/generate-model: finds a JDK and Maven, and what the desktop needs from the system.
# shellcheck shell=sh

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# jdk_version HOME: prints the major version if HOME holds a JDK (not only a runtime).
jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$major" ] || major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf '%s\n' "${major:-0}"
}

# Sets JAVA_HOME to the first JDK 21+ of: JAVA_HOME, PATH, the usual places.
find_jdk() {
  on_path=$(command -v javac 2>/dev/null)
  [ -z "$on_path" ] || on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s\n' "$on_path")
  on_mac=$([ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 21+ 2>/dev/null)
  seen=
  for jdk in "${JAVA_HOME:-}" "${on_path%/bin/javac}" "${on_mac:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    major=$(jdk_version "$jdk") || continue
    if [ "$major" -ge 21 ]; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return
    fi
    seen="$seen $jdk ($major)"
  done
  die "Fieldbench is built with a JDK 21 or newer, and none was found${seen:+; too old:$seen}." \
    "Install one, or set JAVA_HOME to it."
}

debian() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

# debian_packages NAME...: installs those that are missing; without root prints the one command and returns 1.
debian_packages() {
  missing=
  for package; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    say "Missing system packages. Install them with: sudo apt-get install -y$missing"
    return 1
  fi
  say "Installing system packages:$missing"
  # The package lists of a new machine are empty or old.
  # shellcheck disable=SC2086
  if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } \
    >"$root/target/apt.log" 2>&1; then
    say "They could not be installed; target/apt.log says why. By hand: apt-get install -y$missing"
    return 1
  fi
}

# real_firmware: fetches the packages of Debian that hold real firmware and unpacks them into target/real-firmware, without installing
# them; those that cannot be had are left out, and their tests are skipped.
real_firmware() {
  debian || return 0
  mkdir -p "$root/target/real-firmware"
  for package in u-boot-qemu ubertooth-firmware firmware-ath9k-htc opensbi; do
    [ ! -d "$root/target/real-firmware/$package" ] || continue
    rm -f "$root/target/real-firmware/${package}"_*.deb
    (cd "$root/target/real-firmware" && apt-get download -q "$package" && dpkg-deb -x "${package}"_*.deb "$package.part" \
      && mv "$package.part" "$package") >>"$root/target/apt.log" 2>&1 || say "Without the firmware of $package, which could not be fetched."
  done
}

# What SWT and its browser load at run time.
gtk_package() { if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi; }
desktop_packages() { echo "$(gtk_package) libwebkit2gtk-4.1-0 fonts-dejavu-core"; }

has_library() { { /sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null; } | grep -q "$1"; }

# need_desktop [PACKAGE...]: makes sure that the desktop can draw; packages that the caller needs too come along, so that there
# is one command to run. Only GTK is a must: without WebKit articles are shown as plain text.
need_desktop() {
  [ "$(uname -s)" = Linux ] || return 0
  if has_library 'libgtk-3\.so\.0' && has_library 'libwebkit2gtk-4\.1\.so\.0'; then return 0; fi
  if debian; then
    # shellcheck disable=SC2046
    debian_packages $(desktop_packages) "$@" && return 0
  else
    say "GTK 3 and WebKitGTK 4.1 are needed for the desktop; install them with your system's package manager."
  fi
  has_library 'libgtk-3\.so\.0'
}

xvfb='' scratch=''
# What a script leaves neither running nor lying about: its display and its temporary folder.
clean_up() {
  [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null
  [ -z "$scratch" ] || rm -rf "$scratch"
}
clean_up_at_exit() {
  trap clean_up EXIT
  trap 'exit 130' INT TERM
}

# Makes a temporary folder that goes with the script; Maven's own files go there, too. PostgreSQL's user has to get into it.
need_scratch() {
  case ${TMPDIR:-} in '' | *[!A-Za-z0-9/._-]*) scratch=/tmp ;; *) scratch=$TMPDIR ;; esac
  scratch=$(mktemp -d "$scratch/fieldbench-build.XXXXXX") || die "No temporary folder can be made."
  chmod 755 "$scratch"
  clean_up_at_exit
  MAVEN_OPTS="${MAVEN_OPTS:-} -Djava.io.tmpdir=$scratch"
  export MAVEN_OPTS
}

# Starts a virtual display where there is none, and ends it with the script.
need_display() {
  [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] || return 0
  command -v Xvfb >/dev/null 2>&1 || { debian && debian_packages xvfb; } || die "Xvfb or a display is needed."
  # Xvfb picks a free display itself and says which.
  rm -f "$root/target/display"
  Xvfb -displayfd 3 -screen 0 2560x1600x24 -nolisten tcp 3>"$root/target/display" >"$root/target/xvfb.log" 2>&1 &
  xvfb=$!
  clean_up_at_exit
  tries=0
  until [ -s "$root/target/display" ]; do
    kill -0 "$xvfb" 2>/dev/null || die "Xvfb did not start; see target/xvfb.log."
    tries=$((tries + 1)); [ "$tries" -lt 60 ] || die "Xvfb did not answer."
    sleep 1
  done
  DISPLAY=:$(tr -d '[:space:]' <"$root/target/display")
  # No session belongs to this display: looking for its message bus can take GTK many seconds.
  DBUS_SESSION_BUS_ADDRESS=disabled:
  NO_AT_BRIDGE=1
  export DISPLAY DBUS_SESSION_BUS_ADDRESS NO_AT_BRIDGE
  unset WAYLAND_DISPLAY
}

# The place where the Maven Wrapper looks for its Maven; its hash is that of Java's String.hashCode.
wrapper_home() {
  url=$(sed -n 's/^distributionUrl=//p' "$root/.mvn/wrapper/maven-wrapper.properties" | tr -d '[:space:]')
  rest=$url hash=0
  while [ -n "$rest" ]; do
    char=${rest%"${rest#?}"}
    hash=$(((hash * 31 + $(LC_CTYPE=C printf %d "'$char")) % 4294967296))
    rest=${rest#?}
  done
  name=${url##*/} name=${name%-bin.zip}
  printf '%s/wrapper/dists/%s/%x\n' "${MAVEN_USER_HOME:-$HOME/.m2}" "$name" "$hash"
}

# Where an older Maven is at hand, it fetches the wrapper's: the wrapper's own download is not reachable everywhere.
seed_wrapper() {
  home=$(wrapper_home)
  [ ! -d "$home" ] || return 0
  if ! command -v mvn >/dev/null 2>&1; then
    { command -v curl || command -v wget; } >/dev/null 2>&1 && fetch_reachable && return 0
    if debian && [ "$(id -u)" -eq 0 ]; then debian_packages maven || return 0; else return 0; fi
  fi
  version=${home%/*} version=${version##*/apache-maven-}
  unpacked=$(mktemp -d) || return 0
  if mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" -DoutputDirectory="$unpacked" \
    -Dproject.basedir="$unpacked" -f "$root/releng/scripts/no-project.xml" >"$root/target/maven.log" 2>&1; then
    mkdir -p "${home%/*}"
    chmod +x "$unpacked/apache-maven-$version/bin/mvn"
    mv "$unpacked/apache-maven-$version" "$home" 2>/dev/null || :
  fi
  rm -rf "$unpacked"
}

fetch_reachable() {
  url=$(sed -n 's/^distributionUrl=//p' "$root/.mvn/wrapper/maven-wrapper.properties" | tr -d '[:space:]')
  if command -v curl >/dev/null 2>&1; then curl -sfIL -m 15 -o /dev/null "$url"; else wget -q --spider -T 15 -t 1 "$url"; fi
}

# maven ARG...: the wrapper's Maven.
maven() {
  seed_wrapper
  "$root/mvnw" -B "$@"
}
