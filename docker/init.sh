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
  # The image calls the server with: -c dcm4chee-arc.xml -Dname=value ...
  read -r _ configuration properties <<<"$SYS_PROPS"
  options=(--ear "$ear" --modules "$JBOSS_HOME/modules"
    --configuration "$standalone/configuration/$configuration")
  [ -z "${ARCDOSE_DB_USER:-}" ] || options+=(--db-user "$ARCDOSE_DB_USER")
  script=$standalone/deployments/arcdose-server.cli
  if [ -n "${ARCDOSE_BROKER_HOST:-}" ]; then
    # Before the rest: attach then finds a broker and adds none.
    arcdose_configure "$home/docker/external-broker.cli" "$configuration" "$properties" || return 1
  fi
  arcdose_as_wildfly "$home/arcdose" attach "${options[@]}" || return 1
  [ ! -f "$script" ] || arcdose_configure "$script" "$configuration" "$properties" || return 1
  rm -f "$script"
)

# arcdose_configure SCRIPT CONFIGURATION PROPERTIES: changes the configuration without starting the server
arcdose_configure() {
  local commands
  commands=$(arcdose_as_wildfly mktemp) || return 1
  {
    echo "embed-server --server-config=$2"
    sed 's/^reload$/reload --start-mode=admin-only/' "$1"
    echo "stop-embedded-server"
  } >"$commands"
  echo "arcdose: adds what the server lacks"
  JAVA_OPTS=$3 arcdose_as_wildfly "$JBOSS_HOME/bin/jboss-cli.sh" --timeout=120000 \
    --file="$commands" || return 1
  rm -f "$commands"
}

arcdose_as_wildfly() {
  if [ "$(id -u)" -eq 0 ]; then
    chroot --userspec=wildfly:wildfly / "$@"
  else
    "$@"
  fi
}

arcdose_attach || echo "arcdose: ArcDose could not be put in; the archive starts without what is missing" >&2
