# Completion of knipsel in fish.

# What is being typed, with each value that does not stand in it yet behind a comma.
function __knipsel_list
    set -l typed (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
    set -l done (string match -r '.*,' -- $typed)
    for value in $argv
        if not contains -- $value (string split , -- $done)
            echo $done$value
        end
    end
end

complete -c knipsel -l format -x -a 'json jsonl' -d 'How to write'
complete -c knipsel -l with -x -a '(__knipsel_list tokens sentences tags)' -d 'Add lists'
complete -c knipsel -l only -x -a '(__knipsel_list numbers actors places quotes casualties)' -d 'Fill only these lists'
complete -c knipsel -l offsets -x -a 'codepoint byte utf16' -d 'What spans count'
complete -c knipsel -l explain -d 'Say which rules and lexicon rows took part'
complete -c knipsel -l date -x -d 'Date of the article, YYYY-MM-DD'
complete -c knipsel -l encoding -x -a 'auto UTF-8 UTF-16 ISO-8859-1 ISO-8859-15 windows-1252 IBM850 macintosh' -d 'Charset of the input'
complete -c knipsel -l lexicon -x -a '(__fish_complete_suffix .lex)' -d 'Add a lexicon'
complete -c knipsel -l rules -x -a '(__fish_complete_suffix .rules)' -d 'Add rules'
complete -c knipsel -l help -d 'Say how the program is used'
complete -c knipsel -l version -d 'Say which version it is'
