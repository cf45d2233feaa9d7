#!/bin/sh
# Makes the Debian package, and installs and purges it in a root of its own.
#     deb.sh CPACK BUILD SOURCE
cpack=$1 build=$2 source=$3
. "$source/tests/install/help.sh"
needs dpkg-deb dpkg-shlibdeps gzip
fakeroot=
if [ "$(id -u)" -ne 0 ]; then
    needs fakeroot
    fakeroot=fakeroot
fi

"$cpack" --config "$build/CPackConfig.cmake" -B "$scratch/made" >"$scratch/log" 2>&1 || {
    cat "$scratch/log" >&2
    fail "cpack"
}
package=$(echo "$scratch"/made/knipsel_*.deb)
[ -f "$package" ] || fail "no knipsel_*.deb was made"

field() {
    dpkg-deb --field "$package" "$1"
}
same "name" knipsel "$(field Package)"
same "section" text "$(field Section)"
case $(field Depends) in
*libc6*libicu*libpcre2-8*) echo "dependencies: $(field Depends)" ;;
*) fail "dependencies: $(field Depends)" ;;
esac

# Unpacked, it runs from where it is.
dpkg-deb --extract "$package" "$scratch/tree"
program_runs "$scratch/tree/usr/bin"
for file in share/doc/knipsel/copyright share/doc/knipsel/changelog.gz share/doc/knipsel/NOTICE \
    share/zsh/vendor-completions/_knipsel; do
    [ -s "$scratch/tree/usr/$file" ] || fail "usr/$file is missing"
done

# The copyright file knows each licence that a lexicon has.
sed -n 's/^@licence *//p' $(find "$source/lexicons" -name '*.lex') | sort -u |
    while read -r licence; do
        [ "$licence" = MIT ] && licence=Expat
        grep -qx "License: $licence" "$scratch/tree/usr/share/doc/knipsel/copyright" ||
            fail "the copyright file lacks the licence $licence"
    done

# Installed and purged, it leaves nothing.
root=$scratch/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: >"$root/var/lib/dpkg/status"
: >"$root/var/lib/dpkg/available"
in_root() {
    PATH=$PATH:/usr/sbin:/sbin $fakeroot dpkg --root="$root" --log=/dev/null \
        --force-not-root,script-chrootless,depends "$@" >"$scratch/log" 2>&1 || {
        cat "$scratch/log" >&2
        fail "dpkg $*"
    }
}
in_root --install "$package"
program_runs "$root/usr/bin"
same "state after --install" "install ok installed" \
    "$(dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${Status}' knipsel)"
in_root --purge knipsel
same "files left after --purge" "" "$(find "$root" ! -type d ! -path "$root/var/lib/dpkg/*")"
same "folders left after --purge" "" "$(find "$root/usr" 2>/dev/null || true)"
