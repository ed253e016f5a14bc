import { describe, expect, test } from '@jest/globals';
import { mixLock } from '../../../../src/scan/dependencies/extract/mix-lock/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const LOCK = `# written by mix
%{
  "web": {:hex, :web, "1.7.0", "aa", [:mix], [{:log, "~> 1.0 or ~> 2.0", [hex: :log, repo: "hexpm", optional: false]}], "hexpm", "bb"},
  "log": {:hex, :log, "2.0.1", "cc", [:rebar3], [], "hexpm", "dd"},
  "alias": {:hex, :real_name, "0.1.0", "ee", [:mix],
    [], "hexpm", "ff"},
  "fork": {:git, "https://example.org/fork.git", "${COMMIT}", [branch: "main"]},
  "lint" => {:hex, :"lint", "3.0.0", "gg", [:mix], [{:log, ">= 0.0.0", [hex: :log]}], "hexpm"},
  "odd": {:path, "../odd"},
}
`;
const MIX = `defmodule Shop.MixProject do
  defp deps do
    [
      {:web, "~> 1.7"},
      {:alias, "~> 0.1", hex: :real_name},
      {:lint, "~> 3.0", only: [:dev, :test], runtime: false}
      # {:log, "~> 1.0"}
    ]
  end
end
`;

describe('mix.lock', () => {
  test('Hex packages are listed by the name of the registry, git ones by their commit', async () => {
    const extraction = await extractFrom(mixLock, 'mix.lock', { 'mix.lock': LOCK });
    expect(namesOf(extraction)).toEqual([`fork@${COMMIT}`, 'lint@3.0.0', 'log@2.0.1', 'real_name@0.1.0', 'web@1.7.0']);
    expect(packageNamed(extraction, 'fork')).toMatchObject({ origin: 'git', commit: COMMIT });
    expect(packageNamed(extraction, 'log')).toMatchObject({ line: 4, ecosystem: 'Hex', integrity: 'cc' });
    expect(extraction.problems).toMatchObject([{ line: 9 }]);
  });

  test('the graph is kept, and mix.exs tells what is direct and what is for development', async () => {
    const extraction = await extractFrom(mixLock, 'a/mix.lock', { 'a/mix.lock': LOCK, 'a/mix.exs': MIX });
    expect(dependenciesOf(extraction, 'web')).toEqual(['log']);
    expect(packageNamed(extraction, 'lint')).toMatchObject({ scope: 'development', direct: true });
    expect(packageNamed(extraction, 'log')).toMatchObject({ scope: 'runtime', direct: false });
    expect(extraction.manifest?.lines.get('real_name')).toBe(5);
  });

  test.each(['%{', '%{ "a": {:hex, :a', '%{ "a": {:hex, ] }', '%{ "unclosed', `%{"a": ${'['.repeat(1e6)}`])(
    'a file that breaks off is refused: %#',
    async (text) => {
      expect(await escapeOf(mixLock, 'mix.lock', { 'mix.lock': text })).toMatchObject({
        name: 'LocatedError',
        line: 1,
      });
    },
  );

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(mixLock, 'mix.lock', { 'mix.lock': LOCK, 'mix.exs': MIX });
  });
});
