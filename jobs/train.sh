#!/usr/bin/env bash
# Makes data/model from a folder of training data: jobs/train.sh FOLDER[:FOLDER...] [PART ...]; no names: all parts.
# PART measure trains nothing: it prints how tagger and parser do on news they have not learnt from.
# PART confidence, alone, fits data/lexicon/event/calibration.tsv to the development sets in FOLDER and prints the tables.
# Equal training data give equal files. The folder's contents are named in data/model/README.md.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ $# -ge 1 ] || { echo "usage: jobs/train.sh FOLDER[:FOLDER...] [PART ...]" >&2; exit 64; }
folder=$1
shift
"$home/jobs/dateline" --version >/dev/null
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1500m -cp "$home/target/dateline.jar:$home/target/lib/*" \
  org.dateline.train.Train "$folder:$home/data/gazetteer:$home/data/lexicon/name:$home/data/model/training" "$home/data/model" "$@"
