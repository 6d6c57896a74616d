#!/bin/bash
# Kills the program at every call by which a save reaches the disk, and lets each of these calls
# fail, while it adds a list to a workspace; after each the workspace must be whole, with the list
# or without it.
#
# killsave.sh PROGRAM. Exit status 77: not done here, with the reason.
set -u
program=$1
calls="write pwrite64 fsync fdatasync ftruncate rename renameat2 link linkat unlink"

# shellcheck source-path=SCRIPTDIR source=tracing.sh
source "$(dirname "$(realpath "$0")")/tracing.sh"
export LC_ALL=C.UTF-8
{
    echo "name,country,year"
    for row in $(seq 400); do echo "person $row,country $((row % 7)),$((2000 + row % 20))"; done
} >first.csv
sed 's/person/somebody/' first.csv >second.csv
"$program" import first.csv --into before.whither >/dev/null || exit 1
before=$("$program" verify before.whither) || exit 1
cp before.whither after.whither
"$program" import second.csv --into after.whither >/dev/null || exit 1
after=$("$program" verify after.whither) || exit 1

failures=0
fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# Is work.whither what it was, or what it was to be?
check() {
    local found
    if ! found=$("$program" verify work.whither 2>&1); then
        fail "$1: not whole: $found"
    elif [ "$found" != "$before" ] && [ "$found" != "$after" ]; then
        fail "$1: neither old nor new: $found"
    fi
}

save() {
    { "$@" "$program" import second.csv --into work.whither >/dev/null 2>errors; } 2>/dev/null
}

tried=0
for call in $calls; do
    cp before.whither work.whither
    save strace -f -qq -o trace -e trace="$call" || exit 1
    most=$(most_calls trace)
    for ((at = 1; at <= most; ++at)); do
        cp before.whither work.whither
        save strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$at"
        check "killed at $call $at"
        # What a dead process left lying must keep nobody from saving.
        if ! save || [ "$("$program" verify work.whither | wc -l)" -lt 3 ]; then
            fail "after a kill at $call $at nothing can be saved: $(cat errors)"
        fi
        cp before.whither work.whither
        # One write alone: there is to be room for the words.
        [ "$call" = write ] && when=$at || when=$at+
        save strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:error=ENOSPC:when=$when"
        status=$?
        check "no room at $call $at"
        if [ $status -eq 0 ] && [ "$("$program" verify work.whither)" != "$after" ]; then
            fail "no room at $call $at, and yet the exit status is 0"
        fi
        if [ $status -ne 0 ] && [ ! -s errors ]; then
            fail "no room at $call $at, and nothing is said"
        fi
        tried=$((tried + 2))
    done
done

# A file that may not grow: the signal is ignored, as a shell's user may have it, or it kills.
for ignored in XFSZ ""; do
    cp before.whither work.whither
    (
        [ -n "$ignored" ] && trap '' "$ignored"
        ulimit -f 4
        save
    )
    check "a limit of 4 KiB"
    [ "$("$program" verify work.whither)" = "$before" ] || fail "a limit of 4 KiB: the file changed"
    tried=$((tried + 1))
done

left=$(find . -name '*.whither*' ! -name before.whither ! -name after.whither \
    ! -name work.whither | wc -l)
echo "$tried saves were cut short, $failures of them badly; files left lying: $left"
[ "$failures" -eq 0 ]
