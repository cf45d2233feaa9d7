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

complete -c knipsel -l input -x -a 'auto text jsonl' -d 'What the input is'
complete -c knipsel -l files-from -r -d 'Read also the paths in a file'
complete -c knipsel -s 0 -l null -d 'These paths end with a zero byte'
complete -c knipsel -l text-field -x -d 'Member with the article'
complete -c knipsel -l id-field -x -d 'Member with the id'
complete -c knipsel -l date-field -x -d 'Member with the date'
complete -c knipsel -l title-field -x -d 'Member with the headline'
complete -c knipsel -l keep -x -d 'Members to pass on'
complete -c knipsel -l date -x -d 'Date of articles without one, YYYY-MM-DD'
complete -c knipsel -l encoding -x -a 'auto UTF-8 UTF-16 ISO-8859-1 ISO-8859-15 windows-1252 IBM850 macintosh' -d 'Charset of texts'
complete -c knipsel -l lexicon -x -a '(__fish_complete_suffix .lex)' -d 'Add a lexicon'
complete -c knipsel -l rules -x -a '(__fish_complete_suffix .rules)' -d 'Add rules'
complete -c knipsel -s f -l format -x -a 'json jsonl records csv conll brat html pretty' -d 'How to write'
complete -c knipsel -l with -x -a '(__knipsel_list tokens sentences tags)' -d 'Add lists'
complete -c knipsel -l only -x -a '(__knipsel_list numbers actors places quotes casualties)' -d 'Fill only these lists'
complete -c knipsel -l offsets -x -a 'codepoint byte utf16' -d 'What spans count'
complete -c knipsel -l explain -d 'Say which rules and lexicon rows took part'
complete -c knipsel -s o -l output -r -d 'Where to write'
complete -c knipsel -l errors -r -d 'Where to write what failed'
complete -c knipsel -s j -l jobs -x -d 'Articles at once'
complete -c knipsel -l resume -d 'Go on where a run was broken off'
complete -c knipsel -l shard -x -d 'Do part I of N'
complete -c knipsel -l progress -d 'Say how far it is'
complete -c knipsel -l no-progress -d 'Do not say how far it is'
complete -c knipsel -l stats -d 'Say at the end how much was done'
complete -c knipsel -l self-check -d 'Prove of the records that they are in order'
complete -c knipsel -l schema -d 'Print the JSON Schema of the records'
complete -c knipsel -s h -l help -d 'Say how the program is used'
complete -c knipsel -l version -d 'Say which version it is'
