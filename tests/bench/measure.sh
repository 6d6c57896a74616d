# shellcheck shell=bash
# Times in files, one a line; medians and ratios of them.
: "${folder?is where the script that sources this keeps what it makes}"

say() {
    printf '%s\n' "$*" >&2
}

have() {
    command -v "$1" >/dev/null
}

# median FILE: of its numbers, "-" if there are none.
median() {
    [[ -s $1 ]] || { echo - && return; }
    sort -g "$1" | awk '{ v[NR] = $1 }
        END { printf "%.1f\n", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# ratio MINE THEIRS: of the medians.
ratio() {
    awk -v mine="$(median "$1")" -v theirs="$(median "$2")" \
        'BEGIN { if (mine == "-" || theirs == "-") print "-"; else printf "%.2f\n", mine / theirs }'
}

# row WHAT MINE PEER THEIRS AIM: a row of the table. MINE and THEIRS are files of times.
row() {
    local reached=- verdict
    reached=$(ratio "$2" "$4")
    if [[ $reached == - ]]; then
        verdict="$3 is missing"
    else
        verdict=$(awk -v mine="$(median "$2")" -v theirs="$(median "$4")" -v aim="$5" \
            'BEGIN { print (mine <= aim * theirs ? "reached" : "missed") }')
    fi
    printf '| %s | %s ms | %s | %s ms | %s | ≤ %s | %s |\n' \
        "$1" "$(median "$2")" "$3" "$(median "$4")" "$reached" "$5" "$verdict"
}

head_of_table() {
    printf '| what | Whither | peer | its time | ratio | aim | |\n|---|---:|---|---:|---:|---:|---|\n'
}

# milliseconds COMMAND…: how long it took; its output is dropped, its failure is ours.
milliseconds() {
    local begin=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 || { say "failed: $*" && return 1; }
    awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", (b - a) * 1000 }'
}

# in_home NAME COMMAND…: with a home folder that is only this program's.
in_home() {
    local home=$folder/home/$1
    shift
    mkdir -p "$home"
    env HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_CACHE_HOME="$home/.cache" \
        XDG_DATA_HOME="$home/.local/share" "$@"
}

# May we empty the page cache?
can_drop_caches() {
    { sync && echo 3 >/proc/sys/vm/drop_caches; } 2>/dev/null
}

drop_caches() {
    sync
    echo 3 >/proc/sys/vm/drop_caches
}

# installed_version PACKAGE: Debian's, "?" if it did not come as a package.
installed_version() {
    dpkg-query -W -f='${source:Upstream-Version}' "$1" 2>/dev/null || echo '?'
}

# png_size FILE: WIDTHxHEIGHT from its header.
png_size() {
    od -An -j16 -N8 -tu1 "$1" |
        awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'
}

# What makes the numbers below less than they could be.
warn_of_neighbours() {
    local map
    awk '$1 > 0.7 { print "load average " $1 ": others are at work, look at ratios only" }' \
        /proc/loadavg >&2
    for map in /proc/[0-9]*/maps; do
        if grep -q 'libQt[56]Widgets' "$map" 2>/dev/null; then
            say "a running program holds Qt in memory: cold starts with that Qt look too good"
            return
        fi
    done
}
