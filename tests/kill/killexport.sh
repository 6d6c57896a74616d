#!/bin/bash
# Kills the program at every call by which an export reaches the disk, and lets each of these calls
# fail, while it replaces a picture of every format; after each every file must be whole, the old
# one or the new one, and of a failure there must be a word.
#
# killexport.sh PROGRAM. Exit status 77: not done here, with the reason.
set -u
program=$1
calls="write fsync rename link unlink"

# shellcheck source-path=SCRIPTDIR source=tracing.sh
source "$(dirname "$(realpath "$0")")/tracing.sh"
export LC_ALL=C.UTF-8
unset HOME XDG_DATA_HOME # nothing is remembered of what is tried here
asked=(export --figure outcomes --format all --width 640 --height 480 --force)
"$program" "${asked[@]}" --theme light -o before || exit 1
names=$(ls before) # both states have the same: a theme is no other study
picture=$(basename before/*.png)
"$program" "${asked[@]}" --theme dark -o after || exit 1

failures=0
tried=0
fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# check WHAT: is every file what it was, or what it was to be?
check() {
    local name
    for name in $names; do
        cmp -s "work/$name" "before/$name" || cmp -s "work/$name" "after/$name" \
            || fail "$1: $name is neither old nor new"
    done
    tried=$((tried + 1))
}

start_over() {
    rm -rf work && cp -r before work
}

draw() {
    { "$@" "$program" "${asked[@]}" --theme dark -o work >/dev/null 2>errors; } 2>/dev/null
}

for call in $calls; do
    start_over
    draw strace -f -qq -o trace -e trace="$call" || fail "the export fails while it is traced"
    most=$(most_calls trace)
    for ((at = 1; at <= most; ++at)); do
        start_over
        draw strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$at"
        check "killed at $call $at"
        # One write alone: there is to be room for the words.
        [ "$call" = write ] && when=$at || when=$at+
        start_over
        draw strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:error=ENOSPC:when=$when"
        status=$?
        check "no room at $call $at"
        if [ $status -eq 0 ] && ! cmp -s "work/$picture" "after/$picture"; then
            fail "no room at $call $at, and yet the exit status is 0"
        fi
        if [ $status -ne 0 ] && [ ! -s errors ]; then
            fail "no room at $call $at, and nothing is said"
        fi
    done
done

for ignored in XFSZ ""; do
    start_over
    (
        [ -n "$ignored" ] && trap '' "$ignored"
        ulimit -f 8
        draw
    )
    check "a limit of 8 KiB"
done

echo "$tried exports were cut short, $failures of them badly"
[ "$failures" -eq 0 ]
