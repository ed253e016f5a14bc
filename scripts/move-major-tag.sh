#!/usr/bin/env bash
# Moves vX to the commit of the release vX.Y.Z. Environment: TAG, GITHUB_REPOSITORY, GITHUB_SHA, GH_TOKEN (contents write).
set -euo pipefail

refs="repos/$GITHUB_REPOSITORY/git/refs"
major="tags/${TAG%%.*}"
if gh api --silent "repos/$GITHUB_REPOSITORY/git/ref/$major"; then
  gh api --silent --method PATCH "$refs/$major" -f sha="$GITHUB_SHA" -F force=true
else
  gh api --silent --method POST "$refs" -f ref="refs/$major" -f sha="$GITHUB_SHA"
fi
