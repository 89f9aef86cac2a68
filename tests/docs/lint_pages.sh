# SPDX-License-Identifier: MIT
# usage: lint_pages.sh FOLDER
# Every page of the manual is without a warning of mandoc.
pages=0
for page in "$1"/*.[157]; do
  mandoc -T lint -W warning "$page" || exit 1
  pages=$((pages + 1))
done
echo "$pages pages"
test "$pages" -gt 0
