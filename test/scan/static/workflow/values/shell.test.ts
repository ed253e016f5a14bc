import { describe, expect, test } from '@jest/globals';
import { handedOn } from '../../../../../src/scan/static/workflow/values/shell.js';

const OUTSIDE = { kind: 'outside', privileged: true } as const;

function handed(script: string): string[] {
  const found = handedOn(script, {
    variable: (name) => (name === 'TITLE' ? OUTSIDE : null),
    pasted: (text) => (text.includes('github.event.issue.title') ? OUTSIDE : null),
    change: OUTSIDE,
  });
  return found.map(({ to, name }) => `${to}:${name}`);
}

describe('a stranger’s text is followed into what later steps read', () => {
  test.each([
    ['echo "title=$TITLE" >> $GITHUB_OUTPUT', ['output:title']],
    ['echo "::set-output name=title::${TITLE}"', ['output:title']],
    ['short=$(echo "$TITLE" | cut -c1-9)\necho "a=$short" >> "$GITHUB_ENV"', ['environment:a']],
    ['echo "a=${{ github.event.issue.title }}" >> "${GITHUB_OUTPUT}"', ['output:a']],
    ['{\n  echo "a<<END"\n  echo "$TITLE"\n  echo END\n} >> "$GITHUB_OUTPUT"', ['output:a']],
    ['cat <<END >> $GITHUB_ENV\nA=$TITLE\nEND', ['environment:null']],
    ['echo "$TITLE/bin" | tee -a "$GITHUB_PATH"', ['path:null']],
    ['echo LIBRARY=%TITLE% >> %GITHUB_ENV%', ['environment:library']],
    ['files=$(git diff --name-only origin/main)\necho "files=$files" >> $GITHUB_OUTPUT', ['output:files']],
  ])('%s', (script, expected) => expect(handed(script)).toEqual(expected));
});

describe('a value that holds none of it does not make the next step suspicious', () => {
  test.each([
    'echo "title=fixed" >> $GITHUB_OUTPUT',
    'echo "$TITLE"\necho "a=b" >> $GITHUB_OUTPUT',
    'safe=$(echo "$TITLE" | tr -cd a-z)\necho "a=$safe" >> $GITHUB_OUTPUT',
    'echo "sum=$(echo "$TITLE" | sha256sum)" >> $GITHUB_OUTPUT',
    '# echo "a=$TITLE" >> $GITHUB_OUTPUT',
    'TITLE=fixed\necho "a=$TITLE" >> $GITHUB_OUTPUT',
    'echo "head=$(git rev-parse HEAD)" >> $GITHUB_OUTPUT',
    'git diff --name-only | wc -l >> $GITHUB_OUTPUT',
  ])('%s', (script) => expect(handed(script)).toEqual([]));
});
