#!/usr/bin/env bash
# Opens a pull request with a patch that a job without rights has made, or brings the open one up to date.
# Environment: BRANCH, TITLE, BODY, PATCH (a file; an empty one is no change), GH_TOKEN (contents and pull-requests write).
set -euo pipefail

if [ ! -s "$PATCH" ]; then
  echo 'nothing has changed'
  exit 0
fi
git switch --quiet --create "$BRANCH"
git apply --index "$PATCH"
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet --message "$TITLE"
gh auth setup-git
git push --quiet --force origin "$BRANCH"
if [ "$(gh pr list --head "$BRANCH" --state open --json number --jq length)" -eq 0 ]; then
  gh pr create --head "$BRANCH" --base main --title "$TITLE" --body "$BODY"
fi
