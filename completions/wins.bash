# bash completion for wins, made by wins-docgen
# SPDX-License-Identifier: MIT

# Offers the lines on stdin that begin with what was typed.
_wins_offer() {
  local name
  while IFS= read -r name; do
    [[ -n $name && $name == "$cur"* ]] || continue
    [[ $name == *[!+[:alnum:]_/.-]* ]] && printf -v name %q "$name"
    COMPREPLY+=("$name")
  done
}

# Names that only wins knows; never the words of an entry.
_wins_ask() {
  "${where[@]}" __complete "$@" 2>/dev/null </dev/null
}

_wins_words() {
  _wins_offer < <(printf '%s\n' "$@")
}

_wins() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  local command='' options='' word i
  local -a where=("$1") words=()
  COMPREPLY=()
  # Bash takes --kind=x apart at the sign.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --) return ;;
      --db|--config)
        where+=("$word" "${COMP_WORDS[i+1]}")
        ((++i))
        ;;
      --color) ((++i)) ;;
      -*|=) ;;
      *)
        [[ -z $command ]] || words+=("$word")
        [[ -n $command ]] || command=$word
        ;;
    esac
  done
  case $prev in
    --color) _wins_words auto always never; return ;;
    --db) compopt -o default; return ;;
    --config) compopt -o default; return ;;
  esac
  options='-h --help --version -q --quiet --json --plain --color --no-color --ascii --no-input --no-pager --db --config'
  case $command in
    '') [[ $cur == -* ]] || _wins_words add here list show edit remove undo redo reflect celebrate share session stats export import backup restore doctor support config help completion ;;
    add)
      case $prev in
        -w|--when) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        -u|--used-to) return ;;
        --kinder) return ;;
        --duration|--eased) return ;;
        --intensity) return ;;
        --choice|--pause) _wins_words no brief yes; return ;;
        --self-talk) _wins_words harsh rough mixed gentle kind; return ;;
        --repair) return ;;
      esac
      options+=' -w --when -k --kind -t --tag -u --used-to --kinder --hard --first --bring --duration --eased --intensity --choice --pause --self-talk --repair --private -e --edit'
      if [[ $cur == +?* ]]; then
        _wins_offer < <(_wins_ask tags | sed 's/^/+/')
      fi
      ;;
    here)
      case $prev in
        -w|--when) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        -u|--used-to) return ;;
        --kinder) return ;;
        --duration|--eased) return ;;
        --intensity) return ;;
        --choice|--pause) _wins_words no brief yes; return ;;
        --self-talk) _wins_words harsh rough mixed gentle kind; return ;;
        --repair) return ;;
      esac
      options+=' -w --when -k --kind -t --tag -u --used-to --kinder --hard --first --bring --duration --eased --intensity --choice --pause --self-talk --repair --private'
      if [[ $cur == +?* ]]; then
        _wins_offer < <(_wins_ask tags | sed 's/^/+/')
      fi
      ;;
    list|ls)
      case $prev in
        --since) return ;;
        --until) return ;;
        --on) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        --not-tag) _wins_offer < <(_wins_ask tags); return ;;
        --has) _wins_words duration intensity choice self-talk repair; return ;;
        -n|--limit) return ;;
      esac
      options+=' --since --until --on -k --kind -t --tag --not-tag --here --hard --first --celebrated --bring --private --has --this-day -n --limit --all --oldest-first --words-only --tags --kinds'
      if [[ $cur == +?* ]]; then
        _wins_offer < <(_wins_ask tags | sed 's/^/+/')
      fi
      ;;
    show)
      options+=''
      [[ $cur == -* ]] || _wins_offer < <(_wins_ask ids)
      ;;
    edit)
      case $prev in
        --text) return ;;
        -w|--when) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        -u|--used-to) return ;;
        --kinder) return ;;
        --duration|--eased) return ;;
        --intensity) return ;;
        --choice|--pause) _wins_words no brief yes; return ;;
        --self-talk) _wins_words harsh rough mixed gentle kind; return ;;
        --repair) return ;;
        --untag) _wins_offer < <(_wins_ask tags); return ;;
        --clear) _wins_words kind tags used-to kinder hard first bring private celebrated duration intensity choice self-talk repair; return ;;
      esac
      options+=' --text -w --when -k --kind -t --tag -u --used-to --kinder --hard --first --bring --duration --eased --intensity --choice --pause --self-talk --repair --private --untag --clear -e --edit --for-good --yes'
      [[ $cur == -* ]] || _wins_offer < <(_wins_ask ids)
      ;;
    remove|rm)
      options+=' --for-good --yes'
      [[ $cur == -* ]] || _wins_offer < <(_wins_ask ids)
      ;;
    undo)
      options+=''
      ;;
    redo)
      options+=''
      ;;
    reflect)
      case $prev in
        --since) return ;;
        --until) return ;;
        --ending) return ;;
        --ago) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
      esac
      options+=' --since --until --ending --ago -k --kind -t --tag --with-measures --another --facts'
      [[ $cur == -* ]] || _wins_words today week signs kinder lift
      ;;
    celebrate)
      options+=''
      [[ $cur == -* ]] || _wins_offer < <(_wins_ask ids)
      ;;
    share)
      case $prev in
        --since) return ;;
        --until) return ;;
        --on) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        --not-tag) _wins_offer < <(_wins_ask tags); return ;;
        --has) _wins_words duration intensity choice self-talk repair; return ;;
        --format) _wins_words text markdown html; return ;;
        -o|--output) compopt -o default; return ;;
      esac
      options+=' --since --until --on -k --kind -t --tag --not-tag --here --hard --first --celebrated --bring --private --has --this-day --new --format -o --output --with-measures'
      [[ $cur == -* ]] || _wins_offer < <(_wins_ask ids)
      ;;
    session)
      case $prev in
        -w|--when) return ;;
        --note) return ;;
        --heard) return ;;
        --clear) _wins_words tough note heard; return ;;
      esac
      options+=' -w --when --tough --note --heard --another --clear --all'
      [[ $cur == -* ]] || _wins_words list edit remove
      ;;
    stats)
      case $prev in
        --since) return ;;
        --until) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        --by) return ;;
        --without) _wins_words duration intensity choice self-talk repair; return ;;
        --plot) _wins_words duration intensity choice self-talk repair; return ;;
      esac
      options+=' --since --until -k --kind -t --tag --by --without --plot --explain --no-bars'
      ;;
    export)
      case $prev in
        --format) _wins_words json jsonl csv markdown; return ;;
        -o|--output) compopt -o default; return ;;
        --since) return ;;
        --until) return ;;
        --on) return ;;
        -k|--kind) _wins_offer < <(_wins_ask kinds); return ;;
        -t|--tag) _wins_offer < <(_wins_ask tags); return ;;
        --not-tag) _wins_offer < <(_wins_ask tags); return ;;
        --has) _wins_words duration intensity choice self-talk repair; return ;;
      esac
      options+=' --format -o --output --raw --since --until --on -k --kind -t --tag --not-tag --here --hard --first --celebrated --bring --private --has --this-day'
      if [[ $cur == +?* ]]; then
        _wins_offer < <(_wins_ask tags | sed 's/^/+/')
      fi
      ;;
    import)
      case $prev in
        --format) _wins_words json jsonl csv lines jrnl wins; return ;;
        --map) return ;;
      esac
      options+=' --format --map --raw --dry-run'
      [[ $cur == -* ]] || compopt -o default
      ;;
    backup)
      options+=' --replace'
      [[ $cur == -* ]] || compopt -o default
      ;;
    restore)
      options+=''
      [[ $cur == -* ]] || compopt -o default
      ;;
    doctor)
      options+=' --salvage'
      ;;
    support)
      options+=''
      ;;
    config)
      options+=''
      [[ $cur == -* ]] ||
        _wins_offer < <(_wins_ask config ${words[@]+"${words[@]}"})
      ;;
    help)
      options+=''
      [[ $cur == -* ]] || _wins_words add here list show edit remove undo redo reflect celebrate share session stats export import backup restore doctor support config help completion privacy dates config
      ;;
    completion)
      options+=''
      [[ $cur == -* ]] || _wins_words bash zsh fish
      ;;
  esac
  if [[ $cur == -* ]]; then
    _wins_words $options
  fi
}
complete -F _wins wins
