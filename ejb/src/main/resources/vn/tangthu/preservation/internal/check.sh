#!/usr/bin/env bash
# Checks this proof bundle with openssl and coreutils alone / Kiểm tra gói chứng minh này chỉ bằng openssl và coreutils.
set -eu
cd "$(dirname "$0")"

refuse() { echo "KHÔNG ĐẠT / FAILED: $1"; exit 1; }
bytes() { printf "$(printf %s "$1" | sed 's/../\\x&/g')"; }
digest() { openssl dgst -"$1" -r | cut -d' ' -f1; }

hex() { od -An -v -tx1 "$1" | tr -d ' \n'; }

# From a leaf to the root: each node is the digest of the digests it stands over, the smaller first.
climb() { # algorithm leaf way
  local node=$2 line
  while read -r line; do
    node=$(printf '%s\n' "$node" $line | LC_ALL=C sort | while read -r each; do bytes "$each"; done | digest "$1")
  done < "$3"
  echo "$node"
}

seconds() { # of a time stamp
  date -u -d "$(openssl ts -reply -in "$1" -token_in -text 2>/dev/null | sed -n 's/^Time stamp: //p')" +%s
}

check() { # folder of a file
  local file step last leaf root until algorithm covers
  file=$(find "$1/content" -type f)
  last=$(ls "$1/steps" | sort -n | tail -1)
  for step in $(ls "$1/steps" | sort -n); do
    local here="$1/steps/$step"
    algorithm=$(cat "$here/algorithm.txt")
    covers=$(cat "$here/covers.txt")
    [[ "$(hex "$1/record.ers")" == *"$(hex "$here/token.tst")"* ]] || refuse "$here/token.tst, $1/record.ers"
    case $covers in
      OBJECT) leaf=$(digest "$algorithm" < "$file") ;;
      TIME_STAMP) leaf=$(digest "$algorithm" < "$1/steps/$((step - 1))/token.tst") ;;
      OBJECT_AND_CHAINS) leaf=$({ bytes "$(digest "$algorithm" < "$file")"; bytes "$(digest "$algorithm" < "$here/chains.der")"; } | digest "$algorithm") ;;
      *) refuse "$here/covers.txt" ;;
    esac
    root=$(climb "$algorithm" "$leaf" "$here/way.txt")
    # each time stamp must be good until the next one takes over, the last one until today
    if [ "$step" = "$last" ]; then until=$(date +%s); else until=$(seconds "$1/steps/$((step + 1))/token.tst"); fi
    openssl ts -verify -in "$here/token.tst" -token_in -digest "$root" -attime "$until" \
      -CAfile certificates/authorities.pem -untrusted certificates/chain.pem > /dev/null 2>&1 || refuse "$here/token.tst"
    openssl ts -reply -in "$here/token.tst" -token_in -text 2>/dev/null | sed -n "s|^Time stamp: |ĐẠT / OK: $file, dấu thời gian / time stamp $step: |p"
  done
}

sha256sum --quiet -c SHA256SUMS || refuse SHA256SUMS
for folder in [0-9]*; do check "$folder"; done
