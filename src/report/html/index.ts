import { createHash } from 'node:crypto';
import type { RunResult } from '../../model/run-result.js';
import type { RenderContext, Report } from '../report.js';
import { selectFindings } from '../selection.js';
import { bodyOf } from './body.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { embedJson } from './text.js';
import { viewOf } from './view.js';

/** One page that needs nothing else: search, filters, sorting, light and dark; it loads nothing from anywhere. */
export const html = {
  id: 'html',
  title: 'HTML report',
  fileName: 'gatehouse.html',
  mediaType: 'text/html',
  isFormat: true,
  file: { output: 'report', ending: 'html' },
  render,
} satisfies Report;

function render(result: RunResult, context: RenderContext): string {
  const selection = selectFindings(result);
  // Only this very script and style may run: were data ever to become markup, it would still be dead.
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(PAGE_SCRIPT)}`,
    `style-src ${hashSource(PAGE_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<title>Gatehouse report</title>',
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    bodyOf(result, selection, context),
    `<script type="application/json" id="findings">${embedJson(viewOf(result, selection, context))}</script>`,
    `<script>${PAGE_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A Content Security Policy source for exactly this text (CSP Level 3 § 2.3.1). */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
