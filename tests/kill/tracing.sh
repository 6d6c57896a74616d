# shellcheck shell=bash
# What the scripts here share: source it. Skips where nothing can be traced, then goes into a folder
# that is gone with the script.
if ! command -v strace >/dev/null; then
    echo "skipped: strace is not installed"
    exit 77
fi
if ! strace -o /dev/null -e trace=none true 2>/dev/null; then
    echo "skipped: strace may not trace here"
    exit 77
fi

folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1

# most_calls TRACE: how often the thread that did so most made the traced call; strace counts by
# thread.
most_calls() {
    awk '{ count[$1]++ } END { most = 0; for (id in count) if (count[id] > most) most = count[id]; print most }' "$1"
}
