import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseCommandLine } from '../src/config/command-line.js';
import { PRODUCT } from '../src/product.js';
import { messageOf } from '../src/util/thrown.js';
import { ROOT } from './helpers/dist.js';
import { headingAnchors } from './helpers/heading-anchors.js';

const PAGES = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .stdout.split('\0')
  .filter((path) => (/^docs\//.test(path) || /^[^/]+\.md$/.test(path)) && existsSync(join(ROOT, path)));
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Without what is shown as it is typed. */
const prose = (page: string) =>
  page.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]]/g, ' '));

function brokenLinks(path: string, anchors: (of: string) => ReadonlySet<string>): string[] {
  return [...prose(text(path)).matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].flatMap(([, link = '']) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
    if (!existsSync(join(ROOT, target))) return `${path}: ${link}`;
    if (anchor === undefined || statSync(join(ROOT, target)).isDirectory() || !target.endsWith('.md')) return [];
    return anchors(target).has(anchor) ? [] : `${path}: ${link}`;
  });
}

test('every link of a page leads to a file that is there, and to a heading of it', () => {
  const known = new Map<string, ReadonlySet<string>>();
  const anchors = (path: string) => {
    const found = known.get(path) ?? headingAnchors(text(path));
    known.set(path, found);
    return found;
  };
  expect(PAGES.length).toBeGreaterThan(60);
  expect(PAGES.flatMap((path) => brokenLinks(path, anchors))).toEqual([]);
});

test('no page of docs/ is forgotten by the index', () => {
  const index = text('docs/README.md');
  const linked = new Set(
    [...index.matchAll(/\]\(([\w./-]+\.md)(?:#[\w-]+)?\)/g)].map(([, path = '']) => `docs/${path}`),
  );
  const loose = PAGES.filter((path) => /^docs\/[\w-]+\.md$/.test(path) && path !== 'docs/README.md');
  expect(loose.filter((path) => !linked.has(path))).toEqual([]);
});

/** Lines of shell that call the product, without what stands for something. */
function commandsIn(page: string): string[] {
  const fences = [...page.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)];
  return fences
    .flatMap(([, language = '', body = '']) => (/^(?:sh|bash|shell|console)?$/.test(language) ? body.split('\n') : []))
    .flatMap((line) => /^\s*(?:\$ )?(?:gatehouse|node \S*dist\/cli\.js) (?!db)(.*)$/.exec(line)?.[1] ?? [])
    .map((line) =>
      line
        .replace(/\s+#.*$/, '')
        .replace(/\s*[>|&\\].*$/, '')
        .replaceAll(' ...', ''),
    );
}

test('every command that a page shows is one that the command line takes', () => {
  const refused = PAGES.flatMap((path) =>
    commandsIn(text(path)).flatMap((line) => {
      try {
        parseCommandLine(line.replaceAll(/["']/g, '').split(/\s+/).filter(Boolean), '/work', PRODUCT);
        return [];
      } catch (error) {
        return `${path}: ${line}: ${messageOf(error)}`;
      }
    }),
  );
  expect(refused).toEqual([]);
  expect(PAGES.flatMap((path) => commandsIn(text(path))).length).toBeGreaterThan(15);
});
