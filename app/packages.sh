# Sourced by app/run and tests/run: installs what is missing of app/packages, saying which and why.
# need WHEN…: the kinds wanted. Asks dpkg only, and apt only when something is missing.
alternatives() { tr '|' '\n' <<<"${1%\?}"; } # a|b? in lines
need() {
  local want=" $* " missing=() why=() when names what name pick
  while read -r when names what; do
    case $when in ''|'#'*) continue;; esac
    case $want in *" $when "*) ;; *) continue;; esac
    pick=
    for name in $(alternatives "$names"); do
      if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ]; then pick=have; break; fi
    done
    [ "$pick" = have ] && continue
    missing+=("$names"); why+=("  $(alternatives "$names" | head -1): $what")
  done <"$(dirname "${BASH_SOURCE[0]}")/packages"
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=
  if [ "$(id -u)" -ne 0 ]; then
    sudo=sudo
    command -v sudo >/dev/null || { echo "These packages are missing and there is no sudo to install them:"; printf '%s\n' "${why[@]}"; return 1; }
  fi
  echo "Installing with ${sudo:+$sudo }apt-get:"; printf '%s\n' "${why[@]}"
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
  local install=()
  for names in "${missing[@]}"; do
    pick=
    for name in $(alternatives "$names"); do
      if apt-cache show "$name" >/dev/null 2>&1; then pick=$name; break; fi
    done
    [ -n "$pick" ] || { [ "${names%\?}" != "$names" ] && continue; echo "apt knows none of: ${names//|/, }"; return 1; }
    install+=("$pick")
  done
  [ ${#install[@]} -eq 0 ] && return 0
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${install[@]}" >/dev/null || return 1
}
