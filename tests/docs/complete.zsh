# SPDX-License-Identifier: MIT
# usage: complete.zsh COMPLETION
# Loads the completion with stand-ins for what zsh offers inside a completion,
# and looks at what it asks them for.
completion=$1
failures=0
checks=0
asked=''

_arguments() {
  asked+=" $*"
  [[ " $* " == *' *::words:->words '* ]] && state=words && return 1
  return 0
}
_describe() { asked+=" ${(P)2}" }
compdef() { asked+=" compdef $*" }
compset() { return 0 }
compadd() { asked+=" ${(P)@[-1]}" }
_call_program() {
  [[ "$*" == *'__complete tags'* ]] && print family
  [[ "$*" == *'__complete config set measures.off self\ talk' ]] && print repair
}

source $completion || exit 1

# asks WANTED...: each of them is in what was asked for.
asks() {
  local wanted
  for wanted in "$@"; do
    checks=$((checks + 1))
    if [[ $asked != *$wanted* ]]; then
      print -r -- "'$wanted' was not asked for"
      failures=$((failures + 1))
    fi
  done
  asked=''
}

asks 'compdef _wins wins'
words=(add)
_wins
asks '1:command:_wins_commands' '-t[' '--used-to=[' ':kind:_wins_kinds' \
  ':gap:(no brief yes)' '*:words:_wins_text' '--db=['
words=(ls)
_wins
asks '--oldest-first[' ':when: '
words=(config)
_wins
asks '*:: :_wins_settings'
words=(show)
_wins
asks '*:id:_wins_ids'
_wins_commands
asks 'add:' 'support:'
_wins_topics
asks 'privacy:'
typeset -A opt_args
_wins_tags
asks family
words=(set measures.off 'self talk' '')
CURRENT=4
_wins_settings
asks repair
PREFIX=+fa
_wins_text
asks family

print -r -- "$checks checks, $failures not as wanted"
[[ $failures -eq 0 && $checks -gt 0 ]]
