/**
 * Renews actions/setup/tools.json: for each tool the newest release (or `name@version`), every file downloaded and
 * hashed here, compared with the digest that GitHub's API tells, and its build attestation verified where the project
 * makes one. Nothing is written unless everything holds.
 *
 *   node scripts/renew-tools.mjs                   # all tools
 *   node scripts/renew-tools.mjs zizmor@1.30.1     # one, at a version
 *
 * Needs a network, `gh` (for the attestations, signed by GitHub's or the public Sigstore) and, for more than 60 requests an
 * hour, GITHUB_TOKEN.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Projects whose release files carry a build attestation; `gh attestation verify` binds it to their repository. */
const ATTESTED = new Set(['actionlint', 'zizmor']);
const TABLE = fileURLToPath(new URL('../actions/setup/tools.json', import.meta.url));

/** @returns the table with these tools renewed; throws when any file is not what it should be. */
export async function renew(table, wanted, { api, token, verify, log }) {
  const renewed = structuredClone(table);
  for (const [name, pinned] of Object.entries(table)) {
    if (wanted.size > 0 && !wanted.has(name)) continue;
    const version = wanted.get(name) ?? null;
    const path = version === null ? 'latest' : `tags/v${version}`;
    const release = await getJson(`${api}/repos/${pinned.repository}/releases/${path}`, token);
    const found = release.tag_name.replace(/^v/, '');
    if (!/^\d+\.\d+\.\d+$/.test(found)) throw new Error(`${name}: ${release.tag_name} is no plain version`);
    renewed[name] = { ...pinned, version: found, assets: {} };
    for (const [platform, { file }] of Object.entries(pinned.assets)) {
      const next = file.replaceAll(pinned.version, found);
      renewed[name].assets[platform] = { file: next, sha256: await hashOf(name, pinned, release, next, verify) };
    }
    log(`${name}: ${pinned.version} -> ${found}`);
  }
  return renewed;
}

async function hashOf(name, pinned, release, file, verify) {
  const asset = release.assets.find((one) => one.name === file);
  if (asset === undefined) throw new Error(`${name}: release ${release.tag_name} has no ${file}`);
  const response = await fetch(asset.browser_download_url);
  if (!response.ok) throw new Error(`${file}: answered ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (asset.digest !== `sha256:${sha256}`)
    throw new Error(`${file}: GitHub tells ${asset.digest}, the file has ${sha256}`);
  if (ATTESTED.has(name)) await verify(file, bytes, pinned.repository);
  return sha256;
}

async function getJson(url, token) {
  const headers = { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url}: answered ${response.status}`);
  return response.json();
}

/** The attestation must name the project's own repository; who else signed the file does not count. */
function verifyWithGh(file, bytes, repository) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-tools-'));
  try {
    writeFileSync(join(folder, file), bytes);
    const ran = spawnSync('gh', ['attestation', 'verify', join(folder, file), '--repo', repository], {
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`${file}: no valid attestation: ${ran.error?.message ?? ran.stderr.trim()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = JSON.parse(readFileSync(TABLE, 'utf8'));
  const wanted = new Map(process.argv.slice(2).map((argument) => argument.split('@')));
  const unknown = [...wanted.keys()].filter((name) => !Object.hasOwn(table, name));
  if (unknown.length > 0) throw new Error(`not in the table: ${unknown.join(', ')}`);
  const renewed = await renew(table, wanted, {
    api: process.env.GITHUB_API_URL ?? 'https://api.github.com',
    token: process.env.GITHUB_TOKEN,
    verify: verifyWithGh,
    log: (line) => process.stdout.write(`${line}\n`),
  });
  writeFileSync(TABLE, `${JSON.stringify(renewed, null, 2)}\n`);
}
