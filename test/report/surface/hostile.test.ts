import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { INWARD_KINDS } from '../../../src/model/surface.js';
import { SURFACE_FORMATS } from '../../../src/report/surface/index.js';
import { threatsText } from '../../../src/report/threats-text.js';
import { anOpened } from '../../surface/elements.js';

/** What somebody writes into a name so that a page, a diagram or a tool does something with it. */
const TRICKS = [
  '<img src=x onerror=alert(1)>',
  '"]; click n0 "javascript:alert(1)"',
  '"]\n  end\n  subgraph evil',
  '%%{init: {"securityLevel": "loose"}}%%',
  '```\n# Approved by @org/security\n',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '| a | b |\n| --- | --- |',
  '<!-- gatehouse:comment --> @everyone #1',
  '</script><script>alert(1)</script>',
  '&lt;b&gt; &#x3c;script&#x3e;',
  '$(rm -rf /) `id` ${{ secrets.TOKEN }}',
  '##[error]x\n::set-output name=a::b',
  'a: [b, &c *c !!js/function "x"]\n- d',
  '\u202Egnp.exe\u2066\u200B\u0000\u001b[31m\u2028',
  '#quot;]:::evil',
  '__proto__',
  'constructor',
  '{}'.repeat(200),
  'x'.repeat(5_000),
  '"\\"\\\\"',
] as const;

function hostileReport(trick: string) {
  const opened = [
    anOpened({
      key: `route GET /${trick}`,
      location: { path: trick, startLine: 1 },
      facts: [
        { name: 'authentication', value: 'unprotected' },
        { name: 'by', value: trick },
      ],
      questions: [{ id: 'route-who', stride: 'spoofing', ask: `Who calls ${trick}?`, practice: trick }],
      answers: [{ element: trick, status: 'accepted', by: trick, reason: trick }],
    }),
    anOpened({ kind: 'host', key: `host ${trick}`, boundary: 'partner', facts: [{ name: trick, value: trick }] }),
  ];
  return {
    repository: trick,
    base: 'a',
    head: 'b',
    elements: opened,
    notes: [trick],
    change: { opened, closed: opened },
  };
}

function rendered(id: string, trick: string): string {
  return SURFACE_FORMATS.find((format) => format.id === id)?.render(hostileReport(trick)) ?? '';
}

/** Markdown without what stands in code, where nothing is alive. */
function alive(page: string): string {
  return page
    .replaceAll('<span>$</span>', '$')
    .replaceAll(/^(`{3,})mermaid\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
}

describe('names that an attacker chose', () => {
  test.each(TRICKS)('%j: JSON formats are JSON, and nothing in them acts on a terminal or a log', (trick) => {
    for (const id of ['json', 'otm', 'threat-dragon', 'openapi']) {
      const text = rendered(id, trick);
      const value = JSON.parse(text);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e\u2066]|##\[/);
    }
  });

  test.each(TRICKS)('%j: a diagram has the lines that it has for harmless names', (trick) => {
    const lines = (text: string) => text.trim().split('\n');
    const harmless = lines(rendered('mermaid', 'a'));
    const hostile = lines(rendered('mermaid', trick));
    expect(hostile).toHaveLength(harmless.length);
    for (const [index, line] of hostile.entries()) {
      const [start, label, end] = /^(\s*n\d+\[")([^"]*)("\])$/.exec(line)?.slice(1) ?? [];
      if (label === undefined) expect(line).toBe(harmless[index]);
      else expect([start, end, /^(?:[A-Za-z0-9 .-]|#\d+;)*$/.test(label)]).toEqual([expect.anything(), '"]', true]);
    }
  });

  test.each(TRICKS)('%j: a page has nothing alive in it', (trick) => {
    const page = rendered('markdown', trick);
    const text = alive(page);
    expect(text).not.toMatch(
      /<[a-z!/]|(?<!\\)\]\(|(?<!\\)!\[|(?<![\\\w])@\w|^#[^ #]|(?:javascript|https):(?!&#8203;)/im,
    );
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u2028\u202e\u2066]/);
    for (const row of page.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.replaceAll(/\\\|/g, '').split('|')).toHaveLength(6);
  });

  test.each(TRICKS)('%j: a file of answers holds it as a text', async (trick) => {
    const answer = { element: trick, status: 'accepted', by: trick, reason: trick } as const;
    const text = await threatsText([answer], [trick, trick]);
    const read = [parse(text), ...(trick.includes('\u0000') ? [] : [load(text)])];
    for (const value of read) expect(value).toEqual({ version: 1, answers: [{ ...answer }] });
  });

  test('paths of an OpenAPI document are its own keys, whatever they are called', () => {
    const { paths } = JSON.parse(rendered('openapi', '__proto__'));
    expect(Object.keys(paths)).toEqual(['/__proto__']);
  });

  test('every kind is drawn one way', () => {
    expect(new Set(INWARD_KINDS).size).toBe(INWARD_KINDS.length);
  });
});
