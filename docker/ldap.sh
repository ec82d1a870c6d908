#!/bin/bash
# Puts ArcDose's schema and entries into the directory; waits for it to answer.
set -euo pipefail
home=${ARCDOSE_HOME:-/opt/arcdose}
url=${LDAP_URL:-ldap://ldap:389}
host=${url#*://}
until (exec 3<>"/dev/tcp/${host%:*}/${host##*:}") 2>/dev/null; do sleep 1; done
ARCDOSE_LDAP_PASSWORD=$LDAP_CONFPASS "$home/arcdose" ldap schema --url "$url" --bind-dn cn=admin,cn=config
ARCDOSE_LDAP_PASSWORD=$LDAP_ROOTPASS "$home/arcdose" ldap enable --url "$url" \
  --base "${LDAP_BASE_DN:-dc=dcm4che,dc=org}" --device "${ARCHIVE_DEVICE_NAME:-dcm4chee-arc}"
