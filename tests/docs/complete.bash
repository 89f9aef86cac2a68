# SPDX-License-Identifier: MIT
# usage: complete.bash COMPLETION WINS
# Sources the completion and asks it as the shell does: COMP_WORDS in,
# COMPREPLY out.
set -u
completion=$1
wins=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder WINS_DB=$folder/journal.db
unset XDG_CONFIG_HOME WINS_CONFIG
"$wins" add walked home +family +friends -q || exit 1
mkdir -p "$folder/.config/wins"
echo 'kinds.extra = ["garden"]' >"$folder/.config/wins/config.toml"

source "$completion" || exit 1
failures=0
checks=0

# offers WANTED WORD...: what is offered for the last of these words.
offers() {
  local wanted=$1
  shift
  COMP_WORDS=(wins "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _wins "$wins" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
  checks=$((checks + 1))
  if [[ " ${COMPREPLY[*]-} " != *" $wanted "* ]]; then
    echo "for: wins $*: '$wanted' is not among: ${COMPREPLY[*]-}"
    failures=$((failures + 1))
  fi
}

# offers_only WANTED WORD...: the same, and nothing else.
offers_only() {
  offers "$@"
  if [[ ${COMPREPLY[*]-} != "$1" ]]; then
    echo "for: wins ${*:2}: '$1' is not all: ${COMPREPLY[*]-}"
    failures=$((failures + 1))
  fi
}

offers_only add ad
offers list ''
offers support ''
offers_only --json --js
offers_only reflect -q refl
offers_only add --db x.db ad
offers_only always --color al
offers_only --used-to add --us
offers_only --used-to add walked home --us
offers_only boundary add -k bou
offers_only boundary add --kind = bou
offers_only garden add -k gar
offers_only family add -t fam
offers_only +friends add tea with +fr
offers_only brief add --choice br
offers_only markdown share --format m
offers_only self-talk stats --without self
offers_only 1 show 1
offers last edit ''
offers_only calendar.day_starts config get calendar.d
offers list config ''
offers_only unset config un
offers_only calendar.week_starts config set calendar.w
offers_only therapist config set role th
offers_only false config --json set add.guess f
offers repair config set measures.off choice ''
offers_only '' config set measures.off choice ch
offers_only family config set reflect.skip_tags fam
offers_only '' config set closing ''
offers_only '' config set tone facts ''
offers_only tone config unset to
offers_only zsh completion z
offers_only privacy help pri
offers_only --oldest-first ls --old
offers_only '' add -- --us
offers_only '' add --when to
offers_only '' add walked
offers_only '' undo ''

# A name is a name, whatever a shell would do with it.
cur='' COMPREPLY=()
_wins_offer <<<'$(touch '"$folder"'/ran) x'
if [[ -e $folder/ran || ${#COMPREPLY[@]} -ne 1 ]]; then
  echo "a name was not taken as it stands: ${COMPREPLY[*]-}"
  failures=$((failures + 1))
fi
echo "$checks checks, $failures not as wanted"
[[ $failures -eq 0 && $checks -gt 0 ]]
