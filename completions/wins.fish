# fish completion for wins, made by wins-docgen
# SPDX-License-Identifier: MIT

# The words before the cursor from the command on; nothing before it is
# typed, or after --.
function __wins_words
    set -l words (commandline -opc)
    set -e words[1]
    contains -- -- $words; and return 1
    while set -q words[1]
        switch $words[1]
            case --color --db --config
                set -e words[1]
            case '-*'
            case '*'
                printf '%s\n' $words
                return 0
        end
        set -q words[1]; and set -e words[1]
    end
    return 1
end

function __wins_no_command
    not contains -- -- (commandline -opc); and not __wins_words >/dev/null
end

function __wins_command_is
    set -l words (__wins_words); and contains -- $words[1] $argv
end

# Names that only wins knows; never the words of an entry.
function __wins_ask
    set -l words (commandline -opc)
    set -l where
    for option in --db --config
        if set -l at (contains -i -- $option $words)
            set -a where $option $words[(math $at + 1)]
        end
    end
    $words[1] $where __complete $argv 2>/dev/null </dev/null
end

function __wins_settings
    set -l words (__wins_words); and __wins_ask config $words[2..-1]
end

function __wins_tag_words
    string match -q -- '+?*' (commandline -ct); and string replace -r '^' + (__wins_ask tags)
end

complete -c wins -f
complete -c wins -s h -l help -d 'Show what the command does'
complete -c wins -l version -d 'Show the version of wins'
complete -c wins -s q -l quiet -d 'Leave out confirmations and hints'
complete -c wins -l json -d 'Write JSON'
complete -c wins -l plain -d 'Write lines with tabs between the fields'
complete -c wins -l color -x -a 'auto always never' -d 'Use bold and dim text: auto, always or never'
complete -c wins -l no-color -d 'The same as --color never'
complete -c wins -l ascii -d 'Write everything that is not ASCII in ASCII'
complete -c wins -l no-input -d 'Ask nothing'
complete -c wins -l no-pager -d 'Start no pager'
complete -c wins -l db -r -F -d 'Use the journal in PATH'
complete -c wins -l config -r -F -d 'Read the settings in PATH'
complete -c wins -n '__wins_no_command' -a add -d 'Write a moment down'
complete -c wins -n '__wins_no_command' -a here -d 'Keep a day without words'
complete -c wins -n '__wins_no_command' -a list -d 'Look through the entries'
complete -c wins -n '__wins_no_command' -a show -d 'Show one entry in full'
complete -c wins -n '__wins_no_command' -a edit -d 'Change an entry'
complete -c wins -n '__wins_no_command' -a remove -d 'Take entries out of the journal'
complete -c wins -n '__wins_no_command' -a undo -d 'Take back the last change'
complete -c wins -n '__wins_no_command' -a redo -d 'Make a change again that undo took back'
complete -c wins -n '__wins_no_command' -a reflect -d 'Look back, in your own words'
complete -c wins -n '__wins_no_command' -a celebrate -d 'Stay with one moment, and mark it your way'
complete -c wins -n '__wins_no_command' -a share -d 'Make a page to bring to therapy'
complete -c wins -n '__wins_no_command' -a session -d 'Keep that there was a session, and what was heard'
complete -c wins -n '__wins_no_command' -a stats -d 'Numbers, for when they help'
complete -c wins -n '__wins_no_command' -a export -d 'Write the journal out for other programs'
complete -c wins -n '__wins_no_command' -a import -d 'Bring in what was written elsewhere'
complete -c wins -n '__wins_no_command' -a backup -d 'Copy the journal, and check the copy'
complete -c wins -n '__wins_no_command' -a restore -d 'Go back to what a backup holds'
complete -c wins -n '__wins_no_command' -a doctor -d 'See whether all is well with the journal'
complete -c wins -n '__wins_no_command' -a support -d 'Your people, and how to find someone'
complete -c wins -n '__wins_no_command' -a config -d 'Show and change the settings'
complete -c wins -n '__wins_no_command' -a help -d 'Show the commands, one of them, or a topic'
complete -c wins -n '__wins_no_command' -a completion -d 'Print the completions for a shell'

complete -c wins -n '__wins_command_is add' -s w -l when -x -d 'When it happened; WHEN may be fuzzy, and now is the default'
complete -c wins -n '__wins_command_is add' -s k -l kind -x -a '(__wins_ask kinds)' -d 'KIND of moment, or none'
complete -c wins -n '__wins_command_is add' -s t -l tag -x -a '(__wins_ask tags)' -d 'Put a tag on it; the same as +TAG in the words'
complete -c wins -n '__wins_command_is add' -s u -l used-to -x -d 'TEXT says how this used to go'
complete -c wins -n '__wins_command_is add' -l kinder -x -d 'TEXT is the same moment in kinder words'
complete -c wins -n '__wins_command_is add' -l hard -d 'It was hard'
complete -c wins -n '__wins_command_is add' -l first -d 'It was the first time'
complete -c wins -n '__wins_command_is add' -l bring -d 'Bring it to the next session'
complete -c wins -n '__wins_command_is add' -l duration -l eased -x -d 'TIME until things eased: 90s, 20m, 2h, 3d, or 1d+ for a day or more'
complete -c wins -n '__wins_command_is add' -l intensity -x -d 'How intense it was, N from 0 to 10'
complete -c wins -n '__wins_command_is add' -l choice -l pause -x -a 'no brief yes' -d 'GAP before responding: no, brief or yes'
complete -c wins -n '__wins_command_is add' -l self-talk -x -a 'harsh rough mixed gentle kind' -d 'TONE of the inner voice: harsh, rough, mixed, gentle, kind'
complete -c wins -n '__wins_command_is add' -l repair -x -d 'TIME until back in touch, or not-yet'
complete -c wins -n '__wins_command_is add' -l private -d 'Keep it out of reflect and share'
complete -c wins -n '__wins_command_is add' -s e -l edit -d 'Write it in the editor'
complete -c wins -n '__wins_command_is add' -a '(__wins_tag_words)'

complete -c wins -n '__wins_command_is here' -s w -l when -x -d 'When it happened; WHEN may be fuzzy, and now is the default'
complete -c wins -n '__wins_command_is here' -s k -l kind -x -a '(__wins_ask kinds)' -d 'KIND of moment, or none'
complete -c wins -n '__wins_command_is here' -s t -l tag -x -a '(__wins_ask tags)' -d 'Put a tag on it; the same as +TAG in the words'
complete -c wins -n '__wins_command_is here' -s u -l used-to -x -d 'TEXT says how this used to go'
complete -c wins -n '__wins_command_is here' -l kinder -x -d 'TEXT is the same moment in kinder words'
complete -c wins -n '__wins_command_is here' -l hard -d 'It was hard'
complete -c wins -n '__wins_command_is here' -l first -d 'It was the first time'
complete -c wins -n '__wins_command_is here' -l bring -d 'Bring it to the next session'
complete -c wins -n '__wins_command_is here' -l duration -l eased -x -d 'TIME until things eased: 90s, 20m, 2h, 3d, or 1d+ for a day or more'
complete -c wins -n '__wins_command_is here' -l intensity -x -d 'How intense it was, N from 0 to 10'
complete -c wins -n '__wins_command_is here' -l choice -l pause -x -a 'no brief yes' -d 'GAP before responding: no, brief or yes'
complete -c wins -n '__wins_command_is here' -l self-talk -x -a 'harsh rough mixed gentle kind' -d 'TONE of the inner voice: harsh, rough, mixed, gentle, kind'
complete -c wins -n '__wins_command_is here' -l repair -x -d 'TIME until back in touch, or not-yet'
complete -c wins -n '__wins_command_is here' -l private -d 'Keep it out of reflect and share'
complete -c wins -n '__wins_command_is here' -a '(__wins_tag_words)'

complete -c wins -n '__wins_command_is list ls' -l since -x -d 'Entries from WHEN on, that day included'
complete -c wins -n '__wins_command_is list ls' -l until -x -d 'Entries up to WHEN, that day included'
complete -c wins -n '__wins_command_is list ls' -l on -x -d 'Entries of WHEN'
complete -c wins -n '__wins_command_is list ls' -s k -l kind -x -a '(__wins_ask kinds)' -d 'Entries of this KIND; several mean any of them'
complete -c wins -n '__wins_command_is list ls' -s t -l tag -x -a '(__wins_ask tags)' -d 'Entries with this TAG; several mean all of them'
complete -c wins -n '__wins_command_is list ls' -l not-tag -x -a '(__wins_ask tags)' -d 'Entries without this TAG'
complete -c wins -n '__wins_command_is list ls' -l here -d 'Entries kept with wins here'
complete -c wins -n '__wins_command_is list ls' -l hard -d 'Entries marked hard'
complete -c wins -n '__wins_command_is list ls' -l first -d 'Entries marked first'
complete -c wins -n '__wins_command_is list ls' -l celebrated -d 'Entries that were celebrated'
complete -c wins -n '__wins_command_is list ls' -l bring -d 'Entries to bring to a session'
complete -c wins -n '__wins_command_is list ls' -l private -d 'Private entries'
complete -c wins -n '__wins_command_is list ls' -l has -x -a 'duration intensity choice self-talk repair' -d 'Entries with a value for this MEASURE'
complete -c wins -n '__wins_command_is list ls' -l this-day -d 'This day of the month in other months and years'
complete -c wins -n '__wins_command_is list ls' -s n -l limit -x -d 'Show at most N entries'
complete -c wins -n '__wins_command_is list ls' -l all -d 'Show all that match'
complete -c wins -n '__wins_command_is list ls' -l oldest-first -d 'Begin with the oldest'
complete -c wins -n '__wins_command_is list ls' -l words-only -d 'The words alone, one entry after the other'
complete -c wins -n '__wins_command_is list ls' -l tags -d 'Count the tags instead'
complete -c wins -n '__wins_command_is list ls' -l kinds -d 'Count the kinds instead'
complete -c wins -n '__wins_command_is list ls' -a '(__wins_tag_words)'

complete -c wins -n '__wins_command_is show' -a '(__wins_ask ids)'

complete -c wins -n '__wins_command_is edit' -l text -x -d 'TEXT is the new wording'
complete -c wins -n '__wins_command_is edit' -s w -l when -x -d 'When it happened; WHEN may be fuzzy, and now is the default'
complete -c wins -n '__wins_command_is edit' -s k -l kind -x -a '(__wins_ask kinds)' -d 'KIND of moment, or none'
complete -c wins -n '__wins_command_is edit' -s t -l tag -x -a '(__wins_ask tags)' -d 'Put a tag on it; the same as +TAG in the words'
complete -c wins -n '__wins_command_is edit' -s u -l used-to -x -d 'TEXT says how this used to go'
complete -c wins -n '__wins_command_is edit' -l kinder -x -d 'TEXT is the same moment in kinder words'
complete -c wins -n '__wins_command_is edit' -l hard -d 'It was hard'
complete -c wins -n '__wins_command_is edit' -l first -d 'It was the first time'
complete -c wins -n '__wins_command_is edit' -l bring -d 'Bring it to the next session'
complete -c wins -n '__wins_command_is edit' -l duration -l eased -x -d 'TIME until things eased: 90s, 20m, 2h, 3d, or 1d+ for a day or more'
complete -c wins -n '__wins_command_is edit' -l intensity -x -d 'How intense it was, N from 0 to 10'
complete -c wins -n '__wins_command_is edit' -l choice -l pause -x -a 'no brief yes' -d 'GAP before responding: no, brief or yes'
complete -c wins -n '__wins_command_is edit' -l self-talk -x -a 'harsh rough mixed gentle kind' -d 'TONE of the inner voice: harsh, rough, mixed, gentle, kind'
complete -c wins -n '__wins_command_is edit' -l repair -x -d 'TIME until back in touch, or not-yet'
complete -c wins -n '__wins_command_is edit' -l private -d 'Keep it out of reflect and share'
complete -c wins -n '__wins_command_is edit' -l untag -x -a '(__wins_ask tags)' -d 'Take this TAG off'
complete -c wins -n '__wins_command_is edit' -l clear -x -a 'kind tags used-to kinder hard first bring private celebrated duration intensity choice self-talk repair' -d 'Empty this FIELD; several may be given'
complete -c wins -n '__wins_command_is edit' -s e -l edit -d 'Open the words in the editor'
complete -c wins -n '__wins_command_is edit' -l for-good -d 'Keep no copy of earlier wordings'
complete -c wins -n '__wins_command_is edit' -l yes -d 'Do not ask before --for-good, for scripts'
complete -c wins -n '__wins_command_is edit' -a '(__wins_ask ids)'

complete -c wins -n '__wins_command_is remove rm' -l for-good -d 'Keep no copy: neither for undo nor in the index'
complete -c wins -n '__wins_command_is remove rm' -l yes -d 'Do not ask before --for-good, for scripts'
complete -c wins -n '__wins_command_is remove rm' -a '(__wins_ask ids)'



complete -c wins -n '__wins_command_is reflect' -l since -x -d 'A span from WHEN on, in place of the week'
complete -c wins -n '__wins_command_is reflect' -l until -x -d 'A span up to WHEN, in place of the week'
complete -c wins -n '__wins_command_is reflect' -l ending -x -d 'The seven days that end with WHEN'
complete -c wins -n '__wins_command_is reflect' -l ago -x -d 'then: the older line is from about this long ago, or of WHEN'
complete -c wins -n '__wins_command_is reflect' -s k -l kind -x -a '(__wins_ask kinds)' -d 'Entries of this KIND; several mean any of them'
complete -c wins -n '__wins_command_is reflect' -s t -l tag -x -a '(__wins_ask tags)' -d 'Entries with this TAG; several mean all of them'
complete -c wins -n '__wins_command_is reflect' -l with-measures -d 'The middle values of what was noted, beside the words'
complete -c wins -n '__wins_command_is reflect' -l another -d 'then, lift: another than the one shown last'
complete -c wins -n '__wins_command_is reflect' -l facts -d 'Words and dates alone'
complete -c wins -n '__wins_command_is reflect' -a 'today week signs kinder lift'

complete -c wins -n '__wins_command_is celebrate' -a '(__wins_ask ids)'

complete -c wins -n '__wins_command_is share' -l since -x -d 'Entries from WHEN on, that day included'
complete -c wins -n '__wins_command_is share' -l until -x -d 'Entries up to WHEN, that day included'
complete -c wins -n '__wins_command_is share' -l on -x -d 'Entries of WHEN'
complete -c wins -n '__wins_command_is share' -s k -l kind -x -a '(__wins_ask kinds)' -d 'Entries of this KIND; several mean any of them'
complete -c wins -n '__wins_command_is share' -s t -l tag -x -a '(__wins_ask tags)' -d 'Entries with this TAG; several mean all of them'
complete -c wins -n '__wins_command_is share' -l not-tag -x -a '(__wins_ask tags)' -d 'Entries without this TAG'
complete -c wins -n '__wins_command_is share' -l here -d 'Entries kept with wins here'
complete -c wins -n '__wins_command_is share' -l hard -d 'Entries marked hard'
complete -c wins -n '__wins_command_is share' -l first -d 'Entries marked first'
complete -c wins -n '__wins_command_is share' -l celebrated -d 'Entries that were celebrated'
complete -c wins -n '__wins_command_is share' -l bring -d 'Entries to bring to a session'
complete -c wins -n '__wins_command_is share' -l private -d 'Private entries'
complete -c wins -n '__wins_command_is share' -l has -x -a 'duration intensity choice self-talk repair' -d 'Entries with a value for this MEASURE'
complete -c wins -n '__wins_command_is share' -l this-day -d 'This day of the month in other months and years'
complete -c wins -n '__wins_command_is share' -l new -d 'What was written down since the last page'
complete -c wins -n '__wins_command_is share' -l format -x -a 'text markdown html' -d 'Make the page in this FORMAT: text, markdown or html'
complete -c wins -n '__wins_command_is share' -s o -l output -r -F -d 'Write the page to PATH instead of stdout'
complete -c wins -n '__wins_command_is share' -l with-measures -d 'Add short rows of measures and a small chart'
complete -c wins -n '__wins_command_is share' -a '(__wins_ask ids)'

complete -c wins -n '__wins_command_is session' -s w -l when -x -d 'When it began; WHEN is a day or finer, and now is the default'
complete -c wins -n '__wins_command_is session' -l tough -d 'It was a tough one'
complete -c wins -n '__wins_command_is session' -l note -x -d 'TEXT is a note about it'
complete -c wins -n '__wins_command_is session' -l heard -x -d 'TEXT is a sentence heard there, kept word for word'
complete -c wins -n '__wins_command_is session' -l another -d 'A session of its own, beside one of the same day'
complete -c wins -n '__wins_command_is session' -l clear -x -a 'tough note heard' -d 'With edit: empty this FIELD'
complete -c wins -n '__wins_command_is session' -l all -d 'With list: show all of them'
complete -c wins -n '__wins_command_is session' -a 'list edit remove'

complete -c wins -n '__wins_command_is stats' -l since -x -d 'Entries from WHEN on, that day included'
complete -c wins -n '__wins_command_is stats' -l until -x -d 'Entries up to WHEN, that day included'
complete -c wins -n '__wins_command_is stats' -s k -l kind -x -a '(__wins_ask kinds)' -d 'Entries of this KIND; several mean any of them'
complete -c wins -n '__wins_command_is stats' -s t -l tag -x -a '(__wins_ask tags)' -d 'Entries with this TAG; several mean all of them'
complete -c wins -n '__wins_command_is stats' -l by -x -d 'Count the moments by TEXT: week or month'
complete -c wins -n '__wins_command_is stats' -l without -x -a 'duration intensity choice self-talk repair' -d 'Leave the row of this MEASURE out; together is the last row'
complete -c wins -n '__wins_command_is stats' -l plot -x -a 'duration intensity choice self-talk repair' -d 'One MEASURE over time, drawn in the terminal'
complete -c wins -n '__wins_command_is stats' -l explain -d 'Where each word of change comes from'
complete -c wins -n '__wins_command_is stats' -l no-bars -d 'Numbers without bars'

complete -c wins -n '__wins_command_is export' -l format -x -a 'json jsonl csv markdown' -d 'The FORMAT to write: json, jsonl, csv or markdown'
complete -c wins -n '__wins_command_is export' -s o -l output -r -F -d 'Write to the file PATH, for this account alone'
complete -c wins -n '__wins_command_is export' -l raw -d 'In csv, leave the guard against formulas out'
complete -c wins -n '__wins_command_is export' -l since -x -d 'Entries from WHEN on, that day included'
complete -c wins -n '__wins_command_is export' -l until -x -d 'Entries up to WHEN, that day included'
complete -c wins -n '__wins_command_is export' -l on -x -d 'Entries of WHEN'
complete -c wins -n '__wins_command_is export' -s k -l kind -x -a '(__wins_ask kinds)' -d 'Entries of this KIND; several mean any of them'
complete -c wins -n '__wins_command_is export' -s t -l tag -x -a '(__wins_ask tags)' -d 'Entries with this TAG; several mean all of them'
complete -c wins -n '__wins_command_is export' -l not-tag -x -a '(__wins_ask tags)' -d 'Entries without this TAG'
complete -c wins -n '__wins_command_is export' -l here -d 'Entries kept with wins here'
complete -c wins -n '__wins_command_is export' -l hard -d 'Entries marked hard'
complete -c wins -n '__wins_command_is export' -l first -d 'Entries marked first'
complete -c wins -n '__wins_command_is export' -l celebrated -d 'Entries that were celebrated'
complete -c wins -n '__wins_command_is export' -l bring -d 'Entries to bring to a session'
complete -c wins -n '__wins_command_is export' -l private -d 'Private entries'
complete -c wins -n '__wins_command_is export' -l has -x -a 'duration intensity choice self-talk repair' -d 'Entries with a value for this MEASURE'
complete -c wins -n '__wins_command_is export' -l this-day -d 'This day of the month in other months and years'
complete -c wins -n '__wins_command_is export' -a '(__wins_tag_words)'

complete -c wins -n '__wins_command_is import' -l format -x -a 'json jsonl csv lines jrnl wins' -d 'The FORMAT of the files: json, jsonl, csv, lines, jrnl, wins'
complete -c wins -n '__wins_command_is import' -l map -x -d 'In csv, columns of other names, TEXT like text=Note,when=Date'
complete -c wins -n '__wins_command_is import' -l raw -d 'In csv, take every cell as it is, a \' in front as well'
complete -c wins -n '__wins_command_is import' -l dry-run -d 'Say what would come, and write nothing'

complete -c wins -n '__wins_command_is backup' -l replace -d 'Put it in place of a file that is there'


complete -c wins -n '__wins_command_is doctor' -l salvage -d 'Bring back what a damaged journal still holds, in a new file'


complete -c wins -n '__wins_command_is config' -a '(__wins_settings)'

complete -c wins -n '__wins_command_is help' -a add -d 'Write a moment down'
complete -c wins -n '__wins_command_is help' -a here -d 'Keep a day without words'
complete -c wins -n '__wins_command_is help' -a list -d 'Look through the entries'
complete -c wins -n '__wins_command_is help' -a show -d 'Show one entry in full'
complete -c wins -n '__wins_command_is help' -a edit -d 'Change an entry'
complete -c wins -n '__wins_command_is help' -a remove -d 'Take entries out of the journal'
complete -c wins -n '__wins_command_is help' -a undo -d 'Take back the last change'
complete -c wins -n '__wins_command_is help' -a redo -d 'Make a change again that undo took back'
complete -c wins -n '__wins_command_is help' -a reflect -d 'Look back, in your own words'
complete -c wins -n '__wins_command_is help' -a celebrate -d 'Stay with one moment, and mark it your way'
complete -c wins -n '__wins_command_is help' -a share -d 'Make a page to bring to therapy'
complete -c wins -n '__wins_command_is help' -a session -d 'Keep that there was a session, and what was heard'
complete -c wins -n '__wins_command_is help' -a stats -d 'Numbers, for when they help'
complete -c wins -n '__wins_command_is help' -a export -d 'Write the journal out for other programs'
complete -c wins -n '__wins_command_is help' -a import -d 'Bring in what was written elsewhere'
complete -c wins -n '__wins_command_is help' -a backup -d 'Copy the journal, and check the copy'
complete -c wins -n '__wins_command_is help' -a restore -d 'Go back to what a backup holds'
complete -c wins -n '__wins_command_is help' -a doctor -d 'See whether all is well with the journal'
complete -c wins -n '__wins_command_is help' -a support -d 'Your people, and how to find someone'
complete -c wins -n '__wins_command_is help' -a config -d 'Show and change the settings'
complete -c wins -n '__wins_command_is help' -a help -d 'Show the commands, one of them, or a topic'
complete -c wins -n '__wins_command_is help' -a completion -d 'Print the completions for a shell'
complete -c wins -n '__wins_command_is help' -a privacy -d 'what wins protects, and what it does not'
complete -c wins -n '__wins_command_is help' -a dates -d 'date words that wins reads'
complete -c wins -n '__wins_command_is help' -a config -d 'the settings of wins'

complete -c wins -n '__wins_command_is completion' -a 'bash zsh fish'
