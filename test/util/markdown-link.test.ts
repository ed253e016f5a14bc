import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedUrl, blobUrl, markdownLink, revokeUrl, serverPage } from '../../src/util/markdown-link.js';
import { REVOKE_PAGES } from '../../src/util/revoke-pages.js';
import { nodesOf, parseGfm } from '../report/gfm.js';
import { hostileText } from '../report/hostile-text.js';

const SHA = 'a'.repeat(40);

describe('allowedUrl', () => {
  it.each([
    'https://evil.example/',
    'http://osv.dev/vulnerability/GHSA-1',
    'https://osv.dev.evil.example/vulnerability/x',
    'https://user@osv.dev/vulnerability/x',
    'https://osv.dev:8443/vulnerability/x',
    'https://github.com/octo/shop',
    'https://github.com/advisories/../octo/shop',
    'javascript:alert(1)',
    'not a url',
  ])('refuses %s', (url) => {
    expect(allowedUrl(url)).toBeNull();
  });

  it('keeps the page of an advisory', () => {
    expect(allowedUrl('https://osv.dev/vulnerability/PYSEC-2021-1')).toBe('https://osv.dev/vulnerability/PYSEC-2021-1');
  });
});

describe('revokeUrl', () => {
  it('knows exactly the pages that the secret rules name', () => {
    const folder = new URL('../../rules/secrets/', import.meta.url);
    const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const named = texts.flatMap((text) =>
      [...text.matchAll(/^ *revoke: *['"]?(https:[^\s'"]+)/gm)].map((match) => match[1]),
    );
    expect([...REVOKE_PAGES].sort()).toEqual([...new Set(named)].sort());
    for (const page of REVOKE_PAGES) expect(revokeUrl(page)).not.toBeNull();
  });

  it('refuses another page of the same host', () => {
    expect(revokeUrl('https://github.com/octo/shop')).toBeNull();
  });
});

describe('blobUrl', () => {
  it('leads to the line of the file at the commit', () => {
    expect(blobUrl('https://ghe.example', 'octo/shop', SHA, 'src/a b(1)#?.ts', 3)).toBe(
      `https://ghe.example/octo/shop/blob/${SHA}/src/a%20b%281%29%23%3F.ts#L3`,
    );
  });

  it.each(['../../../settings', 'a//b', './x', '/etc/passwd'])('does not leave the repository by %s', (path) => {
    expect(blobUrl('https://github.com', 'octo/shop', SHA, path)).toBeNull();
  });

  it('is one link to the server for any path, and never throws', () => {
    fc.assert(
      fc.property(hostileText(), (path) => {
        const url = blobUrl('https://github.com', 'octo/shop', SHA, path, 1);
        if (url === null) return;
        const links = nodesOf(parseGfm(`| a |\n| --- |\n| ${markdownLink('x', url)} |`)).filter(
          (n) => n.type === 'link',
        );
        expect(links).toHaveLength(1);
        expect(links[0]).toMatchObject({ url });
        expect(url.startsWith(`https://github.com/octo/shop/blob/${SHA}/`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('serverPage', () => {
  it('gives out pages of the run’s own server only', () => {
    expect(serverPage('https://ghe.example', 'https://ghe.example/octo/shop/actions/runs/1')).not.toBeNull();
    expect(serverPage('https://ghe.example', 'https://github.com/octo/shop/actions/runs/1')).toBeNull();
    expect(serverPage(null, 'https://github.com/x')).toBeNull();
  });
});
