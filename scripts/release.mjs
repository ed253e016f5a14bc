// What a release writes and asks for; `docs/release.md` says when.
//
//   node scripts/release.mjs prepare X.Y.Z    # version, lockfile, changelog and new rules, for a pull request
//   node scripts/release.mjs tag              # `tag=vX.Y.Z` where the version is to be released, else `tag=`
//   node scripts/release.mjs notes            # the changelog's part about the version
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { RULE_RELEASES, ruleIds, withRelease } from './rule-releases.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const REPOSITORY = 'https://github.com/gatehouse-dev/gatehouse';

/**
 * The changelog with what was unreleased under a version.
 * @param date the day of the release, YYYY-MM-DD
 * @throws Error where nothing is unreleased, or the version is not a newer one
 */
export function releasedChangelog(text, version, date) {
  const notes = sectionOf(text, 'Unreleased');
  if (!/^- /m.test(notes)) throw new Error('CHANGELOG.md has nothing unreleased');
  const newest = /^## \[(\d[^\]]*)\]/m.exec(text)?.[1] ?? '0.0.0';
  if (semver.valid(version) !== version || !semver.gt(version, newest))
    throw new Error(`${version} is no version after ${newest}`);
  const link =
    newest === '0.0.0' ? `${REPOSITORY}/releases/tag/v${version}` : `${REPOSITORY}/compare/v${newest}...v${version}`;
  return text
    .replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${date}\n`)
    .replace(/^\[Unreleased\]: .*$/m, `[Unreleased]: ${REPOSITORY}/compare/v${version}...HEAD\n[${version}]: ${link}`);
}

/** What the changelog says of a version, without its heading. @throws Error where it says nothing */
export function sectionOf(text, version) {
  const [, after] = text.split(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\].*\n`, 'm'));
  if (after === undefined) throw new Error(`CHANGELOG.md has no section '${version}'`);
  return after.split(/^(?:## |\[[^\]]+\]: )/m)[0].trim();
}

function read(name) {
  return readFileSync(join(root, name), 'utf8');
}

function git(...args) {
  const ran = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`git ${args[0]}: ${ran.error?.message ?? ran.stderr.trim()}`);
  return ran.stdout.trim();
}

async function prepare(version) {
  const today = new Date().toISOString().slice(0, 10);
  const changelog = releasedChangelog(read('CHANGELOG.md'), version, today);
  const rules = withRelease(read(RULE_RELEASES), await ruleIds(root), version, today);
  for (const name of ['package.json', 'package-lock.json']) {
    const manifest = JSON.parse(read(name));
    manifest.version = version;
    if (manifest.packages !== undefined) manifest.packages[''].version = version;
    writeFileSync(join(root, name), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  writeFileSync(join(root, 'CHANGELOG.md'), changelog);
  writeFileSync(join(root, RULE_RELEASES), rules);
}

/** A version is to be released once the changelog tells of it, and as long as it has no tag; needs the tags. */
function newTag() {
  const { version } = JSON.parse(read('package.json'));
  const isTold = read('CHANGELOG.md').includes(`\n## [${version}] - `);
  return isTold && git('tag', '--list', `v${version}`) === '' ? `v${version}` : '';
}

function main([task, version]) {
  if (task === 'prepare' && version !== undefined) return prepare(version);
  if (task === 'tag') return process.stdout.write(`tag=${newTag()}\n`);
  if (task === 'notes')
    return process.stdout.write(`${sectionOf(read('CHANGELOG.md'), JSON.parse(read('package.json')).version)}\n`);
  throw new Error('usage: node scripts/release.mjs prepare X.Y.Z | tag | notes');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
