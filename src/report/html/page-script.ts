/**
 * What the page does in the browser. Text, because the page carries it inside and a hash of it in its policy. Data
 * becomes text nodes only; addresses were checked when the page was made. The filters stand in the address, so that a
 * view can be passed on.
 */
export const PAGE_SCRIPT = String.raw`
'use strict';
(() => {
  const PAGE = 200;
  const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
  const STATES = ['new', 'existing', 'suppressed', 'fixed'];
  const FIELDS = ['q', 'severity', 'category', 'state'];
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId('findings').textContent);
  const rows = data.findings.map((finding, order) => ({
    finding,
    order,
    text: [finding.title, finding.rule, finding.place, finding.message, finding.category, ...finding.ids].join(' ').toLowerCase(),
  }));
  const view = { sort: '', descending: false, shown: PAGE };

  function element(name, text, className) {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  }

  function linked(text, url) {
    const code = element('code', text);
    if (!url || !/^https?:\/\//.test(url)) return code;
    const link = element('a');
    link.href = url;
    link.rel = 'noopener noreferrer';
    link.append(code);
    return link;
  }

  function wayOf(trace) {
    const way = element('ul');
    for (const step of trace) {
      const item = element('li', step.word + ' ');
      if (step.label) item.append(element('code', step.label), ' ');
      if (step.place) item.append(linked(step.place, step.placeUrl));
      way.append(item);
    }
    return way;
  }

  function detailsOf(finding) {
    const details = element('details');
    const summary = element('summary', finding.title);
    if (finding.isBlocking) summary.append(element('span', 'blocks', 'tag severity-high'));
    if (finding.alarm) summary.append(element('span', finding.alarm, 'tag severity-high'));
    if (finding.confidence === 'low') summary.append(element('span', 'low confidence', 'tag'));
    details.append(summary);
    const rule = element('p', finding.category + ' · ');
    rule.append(linked(finding.rule, finding.ruleUrl));
    if (finding.ids.length > 0) rule.append(' ' + finding.ids.join(', '));
    details.append(rule);
    if (finding.message) details.append(element('p', finding.message));
    if (finding.foundBy) details.append(element('p', finding.foundBy));
    if (finding.trace.length > 0) details.append(wayOf(finding.trace));
    if (finding.fix) details.append(element('p', 'Fix: ' + finding.fix));
    if (finding.command) {
      const run = element('p', 'Run ');
      run.append(element('code', finding.command));
      details.append(run);
    }
    if (finding.suppression) details.append(element('p', 'Suppressed by ' + finding.suppression));
    return details;
  }

  function rowOf({ finding }) {
    const row = element('tr');
    const place = element('td');
    if (finding.place) place.append(linked(finding.place, finding.placeUrl));
    const what = element('td');
    what.append(detailsOf(finding));
    row.append(element('td', finding.severity, 'severity-' + finding.severity), what, place, element('td', finding.state));
    return row;
  }

  const SORTS = {
    severity: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    finding: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    place: (a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
    state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  };

  function matching() {
    const words = byId('q').value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = ['severity', 'category', 'state'].map((name) => [name, byId(name).value]).filter(([, value]) => value);
    const kept = rows.filter(({ finding, text }) =>
      words.every((word) => text.includes(word)) &&
      wanted.every(([name, value]) => finding[name] === value) &&
      (!byId('blocking').checked || finding.isBlocking));
    const compare = Object.hasOwn(SORTS, view.sort) ? SORTS[view.sort] : () => 0;
    const sign = view.descending ? -1 : 1;
    return kept.sort((a, b) => sign * compare(a.finding, b.finding) || a.order - b.order);
  }

  function draw() {
    const kept = matching();
    document.querySelector('#list tbody').replaceChildren(...kept.slice(0, view.shown).map(rowOf));
    const omitted = data.omitted > 0 ? '; ' + data.omitted + ' more in the JSON report' : '';
    byId('count').textContent = kept.length + ' of ' + rows.length + ' findings' + omitted;
    byId('more').hidden = kept.length <= view.shown;
    for (const button of document.querySelectorAll('[data-sort]')) {
      const order = button.dataset.sort === view.sort ? (view.descending ? 'descending' : 'ascending') : 'none';
      button.closest('th').setAttribute('aria-sort', order);
    }
  }

  function writeAddress() {
    const state = new URLSearchParams();
    for (const id of FIELDS) if (byId(id).value) state.set(id, byId(id).value);
    if (byId('blocking').checked) state.set('blocking', '1');
    if (view.sort) state.set('sort', (view.descending ? '-' : '') + view.sort);
    try {
      history.replaceState(null, '', '#' + state);
    } catch {
      // Some viewers show the page without an address of its own.
    }
  }

  function readAddress() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const id of FIELDS) byId(id).value = state.get(id) || '';
    byId('blocking').checked = state.get('blocking') === '1';
    const sort = state.get('sort') || '';
    view.descending = sort.startsWith('-');
    view.sort = sort.replace(/^-/, '');
  }

  function changed() {
    view.shown = PAGE;
    writeAddress();
    draw();
  }

  byId('filters').addEventListener('input', changed);
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(changed));
  byId('more').addEventListener('click', () => { view.shown += PAGE; draw(); });
  byId('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
  });
  for (const button of document.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      view.descending = view.sort === button.dataset.sort && !view.descending;
      view.sort = button.dataset.sort;
      changed();
    });
  }
  addEventListener('hashchange', () => { readAddress(); draw(); });
  readAddress();
  draw();
})();
`;
