#!/usr/bin/env bash
# Shows wins at work on a journal that is thrown away afterwards: add, list,
# reflect, stats. The path of the program is the one argument.
set -euo pipefail

wins=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export WINS_DB="$folder/journal.db" WINS_CONFIG="$folder/config.toml"
export WINS_NOW='2026-11-04T18:02:00' WINS_SEED=1 TZ=UTC

# Runs a command as a person would have typed it, and shows both.
show() {
  printf '$ wins'
  local word
  for word in "$@"; do
    case $word in
      *' '*) printf ' "%s"' "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  "$wins" "$@" 2>&1
  printf '\n'
}

show add --when '2 nov 19:30' told mum "i'd ring on sunday instead +family" \
  -k boundary --used-to 'used to say yes and feel tired after' --duration 40m
show add --when yesterday made tea, sat in the sun for ten minutes -k rest
show add asked sam to sit with me +family -k reach --choice brief
show here
show list
show reflect week
show stats
