# bash completion for jitscope
_jitscope() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  local kinds="jvb-stats jvb-debug jicofo-stats jicofo-debug jibri-health census room-size presence exposition config-js"
  local options="--fleet --demo --wait --json --verbose --shards --bridges --rooms --people --recorders --seed --incident --old --calm --language --tray --at --write --name --user --secret --probe-brewery --shard --set --dry-run --yes --on-timeout --resume --follow --unlatch --what --from --to --csv --store --close --help --version"
  case $previous in
    --fleet) COMPREPLY=($(compgen -f -- "$word")); return;;
    --language) COMPREPLY=($(compgen -W "en zh_CN ja de" -- "$word")); return;;
    --wait|--shards|--bridges|--rooms|--people|--recorders|--seed|--incident|--at|--name|--user|--secret) return;;
    --on-timeout) COMPREPLY=($(compgen -W "wait force move cancel" -- "$word")); return;;
    do) COMPREPLY=($(compgen -W "$(jitscope do 2>/dev/null | awk '/^  /{print $1}')" -- "$word")); return;;
    history) COMPREPLY=($(compgen -W "stat verify prune salvage export import archive open" -- "$word")); return;;
    --what) COMPREPLY=($(compgen -W "events series" -- "$word")); return;;
    --store) COMPREPLY=($(compgen -f -- "$word")); return;;
    inspect) COMPREPLY=($(compgen -W "$kinds" -- "$word")); return;;
  esac
  if [ "$command" = inspect ] && [ "$COMP_CWORD" -gt 2 ]; then COMPREPLY=($(compgen -f -- "$word")); return; fi
  if [ "$command" = history ] && [ "$COMP_CWORD" -gt 2 ] && [ "${word#-}" = "$word" ]; then COMPREPLY=($(compgen -f -- "$word")); return; fi
  if [ "$COMP_CWORD" -eq 2 ] && { [ "$command" = import ] || [ "$command" = export ]; }; then COMPREPLY=($(compgen -f -- "$word")); return; fi
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "status alerts rules watch doctor add export import inspect metrics demo secret do audit accounts log config out history $options" -- "$word")); return; fi
  COMPREPLY=($(compgen -W "$options" -- "$word"))
}
complete -F _jitscope jitscope
