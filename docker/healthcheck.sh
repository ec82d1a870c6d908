#!/bin/bash
# Healthy: the archive's web server answers for ArcDose, be it at work (200) or dormant (503).
# A dormant ArcDose is no reason to restart an archive.
exec 3<>"/dev/tcp/127.0.0.1/${HTTP_PORT:-8080}" || exit 1
printf 'GET /dcm4chee-arc/arcdose/api/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 answer <&3
[[ $answer == *" 200 "* || $answer == *" 503 "* ]]
