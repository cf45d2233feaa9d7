#!/bin/sh
# Runs a script with a Python that has a module; one of another place than Debian's may lack it.
#     python.sh MODULE SCRIPT ARGUMENT...
module=$1
shift
for python in python3 /usr/bin/python3; do
    if "$python" -c "import $module" 2>/dev/null; then
        exec "$python" "$@"
    fi
done
echo "skipped: there is no Python 3 with the module $module" >&2
exit 77
