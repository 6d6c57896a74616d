# shellcheck shell=bash
# The set-up that app/run and tests/run share: source it, then call ensure_packages and build_preset.
set -euo pipefail
: "${root:?is the checkout, set by the script that sources this}"

# All that the build, the tests and the window need on a bare Debian 12, one package a line.
packages=(
    ccache                # what was compiled once, in this checkout or another, is not compiled again
    cmake
    fonts-noto-cjk        # Chinese labels in figures
    g++
    libicu-dev
    libpng-dev
    libqpdf-dev           # PDF out: what is attached, and no time of day
    libqt6opengl6-dev     # qt6-charts-dev asks for it at configure time but does not pull it in
    libsimdjson-dev       # JSON in
    libsqlite3-dev        # databases in, and the workspace
    libxlsxwriter-dev     # XLSX out
    ninja-build
    pkgconf               # finds libqpdf and libxlsxwriter
    qt6-base-dev
    qt6-charts-dev
    qt6-l10n-tools        # lupdate, lrelease
    qt6-svg-dev           # brings libqt6svg6, which holds the SVG icon plugin
    qt6-tools-dev         # find_package(Qt6LinguistTools)
    qt6-translations-l10n # Qt's own Chinese
    qt6-wayland           # the window on a desktop without X11
    zlib1g-dev            # XLSX and ODS in
)

# Checkouts in other folders find what was compiled, too; precompiled headers need the sloppiness.
export CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

say() {
    printf 'whither: %s\n' "$*" >&2
}

# Installs what is missing; asks for root only then.
ensure_packages() {
    local installed package missing=()
    # dpkg-query fails when it does not know one of the names, and still lists the others.
    installed=$(dpkg-query --show --showformat='[${Package} ${db:Status-Status}]' \
        "${packages[@]}" 2>/dev/null) || true
    for package in "${packages[@]}"; do
        [[ $installed == *"[$package installed]"* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    say "missing, from Debian's packages: ${missing[*]}"
    if ! install_packages "${missing[@]}" >&2; then
        say "could not install them; as root, run:" \
            "apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
}

install_packages() {
    local as_root=()
    if ((EUID != 0)); then
        as_root=(sudo)
        command -v sudo >/dev/null || return 1
    fi
    # A source that cannot be reached is no reason to stop: the lists at hand may do.
    "${as_root[@]}" apt-get update || true
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
        --no-install-recommends --option DPkg::Lock::Timeout=120 "$@"
}

# build_preset PRESET [TARGET]: brings build/PRESET up to date, silently if it already is.
# Progress goes to stderr, so that stdout stays the program's.
build_preset() (
    cd "$root"
    preset=$1
    target=${2:-all}
    # Ninja re-runs CMake by itself, but for a change of the presets.
    if [[ ! build/$preset/build.ninja -nt CMakePresets.json ]]; then
        cmake --preset "$preset"
    fi
    cmake --build --preset "$preset" --target "$target" |
        { grep --line-buffered --invert-match --extended-regexp \
            '^(\[0/[0-9]+\] Re-checking globbed directories|ninja: no work to do)' || true; }
) >&2
