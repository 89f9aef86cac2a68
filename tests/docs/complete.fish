# SPDX-License-Identifier: MIT
# usage: complete.fish COMPLETION WINS
# Sources the completion and asks fish what it offers.
set -g completion $argv[1]
set -g binary $argv[2]
set -g folder (mktemp -d)
set -gx HOME $folder
set -gx WINS_DB $folder/journal.db
set -e XDG_CONFIG_HOME WINS_CONFIG
mkdir $folder/bin
ln -s $binary $folder/bin/wins
set -gx PATH $folder/bin $PATH
wins add walked home +family +friends -q; or exit 1

complete -c wins -e
source $completion; or exit 1
set -g failures 0
set -g checks 0

# offers WANTED LINE: all that is offered for the line.
function offers
    set -g checks (math $checks + 1)
    set -l got (complete -C "$argv[2]" | string replace -r '\t.*' '')
    if test "$got" != "$argv[1]"
        echo "for: $argv[2]: '$got' in place of '$argv[1]'"
        set -g failures (math $failures + 1)
    end
end

offers add 'wins ad'
offers reflect 'wins -q refl'
offers add 'wins --db x.db ad'
offers --json 'wins --js'
offers always 'wins --color al'
offers --used-to 'wins add --us'
offers --used-to 'wins add list --us'
offers boundary 'wins add -k bou'
offers --kind=boundary 'wins add --kind=bou'
offers family 'wins add -t fam'
offers +friends 'wins add tea +fr'
offers brief 'wins add --choice br'
offers markdown 'wins share --format m'
offers self-talk 'wins stats --without self'
offers '1 last' 'wins show '
offers calendar.day_starts 'wins config get calendar.d'
offers 'edit get list path set unset' 'wins config '
offers calendar.week_starts 'wins config set calendar.w'
offers 'facts gentle' 'wins config set tone '
offers false 'wins config --json set add.guess f'
offers 'choice duration' 'wins config set measures.off repair self-talk intensity '
offers family 'wins config set reflect.skip_tags fam'
offers '' 'wins config set closing '
offers zsh 'wins completion z'
offers privacy 'wins help pri'
offers --oldest-first 'wins ls --old'
offers '' 'wins add walk'
offers '' 'wins add -- walk'

rm -rf $folder
echo "$checks checks, $failures not as wanted"
test $failures -eq 0 -a $checks -gt 0
