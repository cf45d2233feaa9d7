# Completion of knipsel in bash.
_knipsel() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local options="-0 -f -h -j -o --date --date-field --encoding --errors --explain --files-from
        --format --help --id-field --input --jobs --keep --lexicon --no-progress --null --offsets
        --only --output --progress --resume --rules --schema --self-check --shard --stats
        --text-field --title-field --version --with"
    COMPREPLY=()

    # --option=value comes as three words: option, =, value
    if [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    elif [[ $word == "=" ]]; then
        word=
    fi

    case $before in
    --input)
        COMPREPLY=($(compgen -W "auto text jsonl" -- "$word"))
        ;;
    -f | --format)
        COMPREPLY=($(compgen -W "json jsonl records csv conll brat html pretty" -- "$word"))
        ;;
    --with)
        _knipsel_list "tokens sentences tags" "$word"
        ;;
    --only)
        _knipsel_list "numbers actors places quotes casualties" "$word"
        ;;
    --offsets)
        COMPREPLY=($(compgen -W "codepoint byte utf16" -- "$word"))
        ;;
    --encoding)
        COMPREPLY=($(compgen -W "auto UTF-8 UTF-16 ISO-8859-1 ISO-8859-15 windows-1252 IBM850
            macintosh" -- "$word"))
        ;;
    --lexicon)
        _knipsel_files "$word" lex
        ;;
    --rules)
        _knipsel_files "$word" rules
        ;;
    -j | --jobs)
        COMPREPLY=($(compgen -W "$(seq "$(nproc 2>/dev/null || echo 1)")" -- "$word"))
        ;;
    -o | --output | --errors | --files-from)
        _knipsel_files "$word"
        ;;
    --*-field | --keep | --date | --shard) ;;
    *)
        if [[ $word == -* ]]; then
            COMPREPLY=($(compgen -W "$options" -- "$word"))
        else
            _knipsel_files "$word"
        fi
        ;;
    esac
}

# Values separated by commas: what stands already is not offered again.
_knipsel_list() {
    local value done= last=$2
    if [[ $last == *,* ]]; then
        done=${last%,*},
        last=${last##*,}
    fi
    for value in $1; do
        [[ ,$done == *,$value,* || $value != "$last"* ]] || COMPREPLY+=("$done$value")
    done
    [[ ${#COMPREPLY[@]} -eq 0 ]] || compopt -o nospace 2>/dev/null
}

# Files whose name ends so, if an ending is given, and directories.
_knipsel_files() {
    local path
    compopt -o filenames 2>/dev/null
    while IFS= read -r path; do
        [[ $# -gt 1 && ! -d $path && $path != *."$2" ]] || COMPREPLY+=("$path")
    done < <(compgen -f -- "$1")
}

complete -F _knipsel knipsel
