#!/usr/bin/env bash
# The night's job: builds what is missing, runs over the inbox, says what it did and how to ask the result.
# Arguments go to `dateline run`; settings stand in jobs/nightly.properties. The exit code is dateline's.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

"$here/dateline" run --config "$here/nightly.properties" "$@"
code=$?
if [ "$code" -eq 0 ] || [ "$code" -eq 2 ]; then
  cat <<'TXT'

Ask it a question:
  jobs/dateline sql "SELECT date_from, source, event_type, target, place, evidence FROM v_event WHERE cameo LIKE '04%' LIMIT 5"
  jobs/dateline sql sql/analysis/01_who_met_whom.sql
TXT
fi
exit "$code"
