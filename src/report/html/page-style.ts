/** The page's style sheet. Text, because the page carries it inside and a hash of it in its policy. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --back: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --panel: #f6f8fa;
  --link: #0969da; --bad: #b3202a; --warn: #8a5a00; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --back: #0d1117; --text: #e6edf3; --soft: #9198a1;
  --line: #3d444d; --panel: #151b23; --link: #6cb0ff; --bad: #ff8078; --warn: #e3b341; --good: #56d364; } }
:root[data-theme="dark"] { color-scheme: dark; --back: #0d1117; --text: #e6edf3; --soft: #9198a1;
  --line: #3d444d; --panel: #151b23; --link: #6cb0ff; --bad: #ff8078; --warn: #e3b341; --good: #56d364; }
:root[data-theme="light"] { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; }
header { position: relative; border-bottom: 1px solid var(--line); }
#theme { position: absolute; top: 0; right: 0; }
.verdict { font-size: 1.15rem; margin: .5rem 0; } .fail, .error, .failed, .partial { color: var(--bad); }
.warn { color: var(--warn); } .pass { color: var(--good); }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; } .overview { width: auto; } .number { text-align: right; }
th button { all: unset; cursor: pointer; font-weight: 600; } th button:focus-visible { outline: 2px solid var(--link); }
th[aria-sort="ascending"] button::after { content: " ▲"; } th[aria-sort="descending"] button::after { content: " ▼"; }
#list th:first-child { width: 8rem; } #list th:nth-child(3) { width: 26%; } #list th:last-child { width: 7rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; background: var(--panel); padding: .75rem;
  border: 1px solid var(--line); border-radius: 6px; }
label { color: var(--soft); font-size: .85rem; } input[type="search"] { display: block; width: 18rem; max-width: 80vw; }
select { display: block; } input, select, button { font: inherit; }
code { font: .9em ui-monospace, monospace; background: var(--panel); padding: .1em .3em; border-radius: 4px; }
a { color: var(--link); } summary { cursor: pointer; } #count { color: var(--soft); }
.severity-critical, .severity-high { color: var(--bad); font-weight: 600; }
.severity-medium, .severity-unknown { color: var(--warn); font-weight: 600; }
.tag { border: 1px solid currentcolor; border-radius: 1em; padding: 0 .5em; font-size: .8rem; margin-left: .4em; }
@media (max-width: 40rem) { .overview { display: block; overflow-x: auto; font-size: .85rem; }
  .overview th, .overview td { padding: .3rem .15rem; overflow-wrap: break-word; }
  #list th, #list td { padding: .3rem .25rem; } #list th:first-child { width: 4.5rem; } #list th:last-child { width: 4.5rem; }
  section ul { padding-left: 1.2rem; } }
@media print { form, #theme, #more { display: none; } }
`;
