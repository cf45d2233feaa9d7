# Shared by ./run and ./check: what must be installed, and how it gets there. POSIX sh.
# Debian packages are installed with apt-get where that is possible; elsewhere the script says
# plainly what is missing.

missing=    # what was not found, as a person would say it
packages=   # the Debian packages that bring it

need_commands() { # command:package ...
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || miss "the command ${pair%%:*}" "${pair#*:}"
    done
}

need_libraries() { # pkg-config name:package ...
    for pair in "$@"; do
        { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "${pair%%:*}"; } ||
            miss "the library ${pair%%:*} with its headers" "${pair#*:}"
    done
}

word_list() {
    echo "${KNP_WORDLIST:-/usr/share/dict/dutch}"
}

need_python_modules() { # module:package ...
    for pair in "$@"; do
        python3 -c "import ${pair%%:*}" 2>/dev/null ||
            /usr/bin/python3 -c "import ${pair%%:*}" 2>/dev/null ||
            miss "the Python module ${pair%%:*}" "${pair#*:}"
    done
}

need_word_list() {
    [ -e "$(word_list)" ] ||
        miss "a Dutch word list (set KNP_WORDLIST to a file with one word a line)" wdutch
}

need_clang_runtime() {
    if command -v clang >/dev/null 2>&1; then
        directory=$(clang -print-runtime-dir 2>/dev/null || echo /nonexistent)
        resources=$(clang -print-resource-dir 2>/dev/null || echo /nonexistent)
        for file in "$directory"/libclang_rt.fuzzer* "$resources"/lib/linux/libclang_rt.fuzzer*; do
            [ -e "$file" ] && return
        done
    fi
    miss "the sanitizer and fuzzer runtime of clang" libclang-rt-14-dev
}

miss() { # description, package
    missing="$missing
  - $1 (Debian: $2)"
    packages="$packages $2"
}

apt_install() { # packages; false if that is not possible
    command -v apt-get >/dev/null 2>&1 || return 1
    become=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || return 1
        become=sudo
    fi
    echo "Installing: $*" >&2
    $become apt-get update -qq >&2 </dev/null &&
        DEBIAN_FRONTEND=noninteractive $become apt-get install -y -qq \
            --no-install-recommends "$@" >&2 </dev/null
}

install_needs() {
    [ -n "$packages" ] || return 0
    apt_install $packages && return 0
    echo "To build knipsel, please install:$missing" >&2
    echo "On Debian or Ubuntu: apt-get install$packages" >&2
    exit 1
}

want_commands() { # command:package ...: installed where possible; without them, tests are skipped
    wanted=
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || wanted="$wanted ${pair#*:}"
    done
    [ -z "$wanted" ] || apt_install $wanted ||
        echo "Going on without$wanted: tests that want them are skipped." >&2
}

build_preset() { # preset
    if [ ! -e "$here/build/$1/build.ninja" ]; then
        (cd "$here" && cmake --preset "$1" -DKNP_WORDLIST="$(word_list)")
    fi
    case $(ninja -C "$here/build/$1" -n --quiet 2>/dev/null) in
    *"no work to do"*) ;;
    *) cmake --build "$here/build/$1" -- --quiet ;;
    esac
}
