#!/bin/bash
# Sourced by the entrypoint of the archive's image when configuration and deployments are in place and
# before the server starts: puts ArcDose into the archive's EAR and adds what the server lacks. Done at
# every start of a new container; what is there already stays as it is. If it cannot be done, the archive
# starts without ArcDose, and the log says why.

# Called in a condition, so that "set -e" does not hold in it: each step says what its failure means.
arcdose_attach() (
  set -uo pipefail
  home=${ARCDOSE_HOME:-/opt/arcdose}
  standalone=$JBOSS_HOME/standalone
  ear=$(compgen -G "$standalone/deployments/dcm4chee-arc-ear-*.ear") || {
    echo "arcdose: no archive is deployed in this container; nothing to do"
    return 0
  }
  options=(--ear "$ear" --modules "$JBOSS_HOME/modules"
    --configuration "$standalone/configuration/dcm4chee-arc.xml")
  [ -z "${ARCDOSE_DB_USER:-}" ] || options+=(--db-user "$ARCDOSE_DB_USER")
  "$home/arcdose" attach "${options[@]}" || return 1
  script=$standalone/deployments/arcdose-server.cli
  [ -f "$script" ] || return 0
  if [ -n "${ARCDOSE_BROKER_HOST:-}" ]; then
    # Its own queue and connections before the rest: attach then finds a broker and adds none.
    rm -f "$script"
    arcdose_configure "$home/docker/external-broker.cli" || return 1
    "$home/arcdose" attach "${options[@]}" || return 1
  fi
  [ ! -f "$script" ] || arcdose_configure "$script" || return 1
  rm -f "$script"
)

# arcdose_configure SCRIPT: runs a CLI script in a server that deploys nothing
arcdose_configure() {
  local script port=${MANAGEMENT_HTTP_PORT:-9990} server seconds=0
  script=$(mktemp) || return 1
  # A reload would otherwise begin to deploy.
  sed 's/^reload$/reload --start-mode=admin-only/' "$1" >"$script"
  chmod 600 "$script"
  echo "arcdose: adds what the server lacks"
  # SYS_PROPS is a list of options without blanks in them, made by the image.
  # shellcheck disable=SC2086
  arcdose_as_wildfly "$JBOSS_HOME/bin/standalone.sh" $SYS_PROPS \
    --start-mode=admin-only -bmanagement 127.0.0.1 >/tmp/arcdose-configure.log 2>&1 &
  server=$!
  until arcdose_cli "$port" ':read-attribute(name=server-state)' >/dev/null 2>&1; do
    seconds=$((seconds + 1))
    if [ $seconds -gt 120 ] || ! kill -0 $server 2>/dev/null; then
      echo "arcdose: the server did not start to be configured; see /tmp/arcdose-configure.log" >&2
      kill $server 2>/dev/null || true
      rm -f "$script"
      return 1
    fi
    sleep 1
  done
  local done=0
  "$JBOSS_HOME/bin/jboss-cli.sh" --connect --controller="127.0.0.1:$port" --timeout=120000 \
    --file="$script" || done=1
  arcdose_cli "$port" ':shutdown' || kill $server
  wait $server || true
  rm -f "$script"
  return $done
}

arcdose_cli() {
  "$JBOSS_HOME/bin/jboss-cli.sh" --connect --controller="127.0.0.1:$1" --command="$2"
}

arcdose_as_wildfly() {
  if [ "$(id -u)" -eq 0 ]; then
    chroot --userspec=wildfly:wildfly / "$@"
  else
    "$@"
  fi
}

arcdose_attach || echo "arcdose: ArcDose could not be put in; the archive starts without what is missing" >&2
