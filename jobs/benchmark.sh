#!/usr/bin/env bash
# benchmark.sh [N] [SEED]: runs the whole job over N different articles of wire length (about 440 tokens), made from the
# samples by a seeded recombination of sentences, and prints what it cost. Default: 20000 articles, seed 1.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
count=${1:-20000}
seed=${2:-1}
threads=${DATELINE_BENCHMARK_THREADS:-2}
work=$(mktemp -d "${TMPDIR:-/tmp}/dateline-benchmark.XXXXXX")
trap 'rm -rf "$work"' EXIT
export DATELINE_JAVA_OPTS=${DATELINE_JAVA_OPTS:--Xmx1g}

now() { date +%s%N; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", (b - a) / 1e9 }'; }

"$here/dateline" benchmark-corpus --articles "$count" --seed "$seed" --samples "$here/../data/inbox" --out "$work/inbox"
words=$(cat "$work"/inbox/*.jsonl | wc -w)
head -n 1 "$(find "$work/inbox" -name '*.jsonl' | sort | head -n 1)" > "$work/one.jsonl"
mkdir "$work/empty"

a=$(now); "$here/dateline" extract "$work/one.jsonl" > /dev/null; b=$(now)
startup=$(seconds "$a" "$b")
a=$(now); "$here/dateline" run --inbox "$work/empty" --warehouse "$work/none" --date 2024-11-30 > /dev/null; b=$(now)
empty=$(seconds "$a" "$b")

a=$(now)
"$here/dateline" run --inbox "$work/inbox" --warehouse "$work/warehouse" --date 2024-11-30 --threads "$threads" > "$work/log" &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  high=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || echo 0)
  [ "${high:-0}" -gt "$peak" ] && peak=$high
  sleep 0.5
done
wait "$pid" || { cat "$work/log"; exit 1; }
b=$(now)

total=$(seconds "$a" "$b")
bytes() { find "$1" -type f -exec stat -c %s {} + 2>/dev/null | awk '{ s += $1 } END { printf "%.1f MB", s / 1e6 }'; }
echo "articles          $count of about 440 tokens ($words words of JSON Lines), $threads threads, $DATELINE_JAVA_OPTS"
echo "whole job         $total s = $(awk -v n="$count" -v t="$total" 'BEGIN { printf "%.0f", n / t }') articles/s, $(awk -v n="$words" -v t="$total" 'BEGIN { printf "%.0f", n / t }') words/s"
echo "peak memory       $((peak / 1024)) MB (process, heap and DuckDB together)"
echo "start-up          $startup s (extract, one article); empty night $empty s"
echo "bytes written     Parquet $(bytes "$work/warehouse/data"), DuckDB $(bytes "$work/warehouse/dateline.duckdb")"
echo "steps"
sed -nE 's/^[^ ]+ ((inventory|extract|resolve|load|check|publish) +[0-9.]+ s .*)/  \1/p' "$work/log"
