# Sourced by mvnw and everything in bin/: finds a JDK and a Maven. POSIX sh; expects the root of the
# clone as working directory.
LC_ALL=C.UTF-8
export LC_ALL

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# The release file says the version without starting a process.
jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] && [ "$version" -ge 25 ]
}

jdk_of_path() {
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
  printf '%s' "${javac%/bin/javac}"
}

find_jdk() {
  home=${HOME:-/nonexistent}
  for jdk in "${JAVA_HOME:-}" "$(jdk_of_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$home"/.sdkman/candidates/java/* "$home"/.jdks/* \
    "$home"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && jdk_is_new_enough "$jdk"; then
      printf '%s' "$jdk"
      return 0
    fi
  done
  return 1
}

use_jdk() {
  JAVA_HOME=$(find_jdk) || fail "Waymark needs a JDK 25 or newer and found none; install one (https://adoptium.net) or set JAVA_HOME to it."
  PATH=$JAVA_HOME/bin:$PATH
  export JAVA_HOME PATH
}

# Maven's own libraries make a new JDK warn on every run.
quiet_maven() {
  MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  export MAVEN_OPTS
}

# An empty answer means that the one on the PATH is missing or older than 3.8.
maven_version() {
  mvn -B -v 2>/dev/null | sed -nE 's/.*Apache Maven (3\.([89]|[1-9][0-9])|[4-9])\.[0-9].*/\1/p'
}

maven() {
  quiet_maven
  if [ -n "$(maven_version)" ]; then
    mvn -B -ntp "$@" </dev/null
  else
    ./mvnw -B -ntp "$@" </dev/null
  fi
}

require_own_target() {
  foreign=$(find . -maxdepth 3 -name target -type d ! -user "$(id -u)" -print 2>/dev/null | head -n 1)
  [ -z "$foreign" ] ||
    fail "$PWD/${foreign#./} belongs to another user; run as that user, or delete it as root: rm -rf target */target */*/target"
}

# Called after a build that failed, because Maven buries the reason.
explain_failure() {
  for place in . "${HOME:-.}" "${TMPDIR:-/tmp}"; do
    free=$(df -Pk "$place" 2>/dev/null | awk 'NR == 2 { print $4 }')
    if [ -n "$free" ] && [ "$free" -lt 51200 ]; then
      fail "The disk that holds $place is full: $((free / 1024)) MB are left."
    fi
  done
  fail "$1"
}
