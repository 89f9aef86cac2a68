#!/usr/bin/env bash
# Plants faults in a copy of the source, one at a time, and expects the tests
# to see each. A suite that stays green over one of them would prove nothing.
# Takes a quarter of an hour; what it builds goes away with the copy.
#
# tests/fault/planted.sh [NAME ...]
set -uo pipefail
cd "$(dirname "$0")/../.." || exit

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | xargs -0 cp --parents -t "$copy" || exit
build=$copy/build/dev
log=$copy/log
touched=()
# Objects compiled for one copy serve the next.
export CCACHE_BASEDIR=$copy CCACHE_NOHASHDIR=1

# Puts one text in place of another, which has to be there.
change() {
  local file=$copy/$1
  if ! grep -qF -- "$2" "$file"; then
    echo "planted.sh: $1 has no longer: $2" >&2
    exit 1
  fi
  touched+=("$1")
  FROM=$2 TO=$3 perl -0pi -e 's/\Q$ENV{FROM}\E/$ENV{TO}/g' "$file"
}

missing_sync() {
  change src/store/journal.cpp 'synchronous = EXTRA' 'synchronous = OFF'
}
swallowed_error() {
  change src/host/fd_text.cpp 'return errno;' 'return 0;'
}
unescaped_byte() {
  change src/text/sanitize.cpp 'return value < 0x20 ||' \
    'return (value < 0x20 && value != 0x1B) ||'
}
widened_mode() {
  change src/store/journal_file.cpp 'kFileMode = S_IRUSR | S_IWUSR' \
    'kFileMode = S_IRUSR | S_IWUSR | S_IRGRP'
  change src/host/real_host.cpp 'umask(S_IRWXG | S_IRWXO)' 'umask(0)'
}
off_by_one() {
  change src/text/date_meaning.cpp 'on_day(wall_day_ - days(1))' \
    'on_day(wall_day_ - days(2))'
}
wrong_sign() {
  change src/insight/trend/mann_kendall.cpp '(s - sign) / std::sqrt' \
    '(s + sign) / std::sqrt'
}

# The tests of one program whose names match; 0 when they pass.
tests() {
  cmake --build "$build" --target wins "wins-tests-$1" >>"$log" 2>&1 </dev/null || {
    tail -n 30 "$log" >&2
    exit 1
  }
  (cd "$build" && "tests/$1/wins-tests-$1" -tc="$2") >>"$log" 2>&1 </dev/null
}

# name, program, names of tests
plants='missing_sync fault a?power?cut?during?an?add?loses*
swallowed_error session output:*
unescaped_byte text *
widened_mode fault *0700*
off_by_one text *
wrong_sign insight *mann_kendall*,*trend?property*'

cmake -S "$copy" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug >"$log" || exit
seen=0
asked=0
while read -r name program names; do
  if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
    continue
  fi
  asked=$((asked + 1))
  if ! tests "$program" "$names"; then
    echo "$name: the tests fail before it is planted"
    continue
  fi
  "$name"
  if tests "$program" "$names"; then
    echo "$name: not seen"
  else
    seen=$((seen + 1))
    echo "$name: seen by $program"
  fi
  cp --parents -t "$copy" "${touched[@]}"
  touched=()
done <<<"$plants"
echo "$seen of $asked planted faults were seen"
[ "$seen" = "$asked" ]
