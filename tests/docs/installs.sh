#!/bin/sh
# Installs a build into an empty folder: the program runs from there, and every
# page and completion is where its readers look for it.
set -eu
build=$1
source=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

cmake --install "$build" --prefix "$place" >/dev/null
"$place/bin/wins" --version | grep -q '^wins [0-9]'

share=$place/share
for page in "$source"/man/*; do
  name=${page##*/}
  cmp "$page" "$share/man/man${name##*.}/$name"
done
cmp "$source/completions/wins.bash" "$share/bash-completion/completions/wins"
cmp "$source/completions/_wins" "$share/zsh/site-functions/_wins"
cmp "$source/completions/wins.fish" \
  "$share/fish/vendor_completions.d/wins.fish"
