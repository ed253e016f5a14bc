import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Markdown as GitHub renders it, and its style sheets, from a folder of packages. */
export async function renderer(packages) {
  const require = createRequire(join(packages, 'x.js'));
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  const [{ unified }, ...plugins] = await Promise.all(
    ['unified', 'remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'].map(
      load,
    ),
  );
  const [parse, gfm, rehype, raw, sanitize, stringify] = plugins.map((plugin) => plugin.default);
  const processor = unified()
    .use(parse)
    .use(gfm)
    .use(rehype, { allowDangerousHtml: true })
    .use(raw)
    .use(sanitize)
    .use(stringify);
  const styleOf = (scheme) => readFileSync(join(packages, `github-markdown-css/github-markdown-${scheme}.css`), 'utf8');
  return { html: async (markdown) => withSigns(String(await processor.process(markdown))), styleOf };
}

/** GitHub shows emoji as pictures of its own; a machine without such a font would show boxes. */
function withSigns(text) {
  return text
    .replaceAll('❌', '<span style="color:#d1242f">✘</span>')
    .replaceAll('🛑', '<span style="color:#d1242f">⬢</span>')
    .replaceAll('✅', '<span style="color:#1a7f37">✔</span>');
}

const COLOURS = {
  light: { page: '#fff', head: '#f6f8fa', line: '#d1d9e0', dim: '#59636e', text: '#1f2328', added: '#dafbe1' },
  dark: { page: '#0d1117', head: '#151b23', line: '#3d444d', dim: '#9198a1', text: '#f0f6fc', added: '#12261e' },
};

function frameOf(scheme) {
  const { page, head, line, dim, text, added } = COLOURS[scheme];
  return `
body { margin: 0; padding: 20px; background: ${page}; color: ${text}; font-family: -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; }
@media (max-width: 600px) { body { padding: 8px; } }
.box { border: 1px solid ${line}; border-radius: 6px; margin-bottom: 16px; overflow: hidden; }
.head { background: ${head}; border-bottom: 1px solid ${line}; padding: 8px 16px; font-size: 14px; color: ${dim}; overflow-wrap: anywhere; }
.head b { color: ${text}; }
.body { padding: 16px; font-size: 14px !important; }
.body table { display: block; width: max-content; max-width: 100%; overflow: auto; }
.line { background: ${added}; font: 12px ui-monospace, 'DejaVu Sans Mono', monospace; padding: 4px 16px; white-space: pre-wrap; overflow-wrap: anywhere; }
.language-suggestion { background: ${added}; display: block; }
`;
}

/** A page of boxes in one of the colour schemes. */
export function pageOf(style, scheme, content) {
  return `<!doctype html><meta charset="utf-8"><style>${style}${frameOf(scheme)}</style>${content}`;
}

/** A box as GitHub draws one around a comment; `title` and `body` are HTML, `line` the code above. */
export function box(title, body, line = '') {
  return `<div class="box"><div class="head">${title}</div>${line}<div class="body markdown-body">${body}</div></div>`;
}

export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A picture as high as its page, in an own frame: a window of Chromium is never narrower than 500 points. */
export function photograph(file, picture, { width, most, scheme = 'light' }) {
  const dark =
    scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : ['--blink-settings=preferredColorScheme=1'];
  const common = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    ...dark,
  ];
  const frame = join(dirname(file), 'frame.html');
  const url = pathToFileURL(frame).href;
  const write = (height) =>
    writeFileSync(
      frame,
      `<!doctype html><body style="margin:0"><iframe id="f" src="${pathToFileURL(file).href}" style="display:block;width:${width}px;height:${height}px;border:0"></iframe><script>
    onload = () => { document.body.dataset.height = document.getElementById('f').contentDocument.documentElement.scrollHeight; };
  </script>`,
    );
  write(1);
  const measured = spawnSync('chromium', [...common, '--allow-file-access-from-files', '--dump-dom', url], {
    encoding: 'utf8',
  });
  const height = Math.min(Number(/data-height="(\d+)"/.exec(measured.stdout)?.[1] ?? 1200), most);
  write(height);
  const ran = spawnSync('chromium', [...common, `--window-size=${width},${height}`, `--screenshot=${picture}`, url]);
  if (ran.status !== 0) throw new Error(`chromium: ${ran.stderr}`);
}
