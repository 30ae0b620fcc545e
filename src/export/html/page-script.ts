/**
 * What the page does beyond links: the sentence beside its line without leaving the line, only one voice or party,
 * the keys j, k and Escape. Without it every link still leads where it says. The state is the address:
 * `#s-…` a sentence, `#e-…` words that the first page cites, `#c-…` and `#f-…` what cites them, `#v-…` a voice, `#p-…` a party, `#v-…/s-…` both.
 */
export const pageScript = `'use strict';
(() => {
const root = document.documentElement, one = (s, r = document) => r.querySelector(s), all = (s, r = document) => [...r.querySelectorAll(s)];
root.classList.add('js');
const lines = all('.lines>li'), entries = all('.entry'), items = all('.contents li'), status = one('.filter');
const beside = matchMedia('(min-width: 62rem)');
const by = (id) => id ? document.getElementById(id) : null;
let only = '', at = '';
const read = () => {
  const [first = '', second = ''] = location.hash.slice(1).split('/');
  return /^[vp]-/.test(first) ? [first, second] : ['', first];
};
const itemOf = new Map(entries.map((entry, index) => [entry, items[index]]));
let hashes = null;
const said = (line) => (hashes ??= new Map(lines.map((each) => [each, all('.who a', each).map((link) => link.hash)]))).get(line).includes('#' + only);
const shown = () => lines.filter((line) => !line.hidden);
const narrow = () => {
  for (const line of lines) line.hidden = only !== '' && !said(line);
  for (const [entry, item] of itemOf) {
    const gone = only !== '' && !one('.lines>li:not([hidden])', entry);
    entry.hidden = gone;
    if (item) item.hidden = gone;
  }
  status.replaceChildren();
  if (only === '') return;
  const name = by(only).closest('details, div').querySelector('.name, .chip').textContent;
  const link = Object.assign(document.createElement('a'), { href: '#ledger', textContent: status.dataset.all });
  status.append(status.dataset.only + ' ' + name + ' · ' + status.dataset.count + shown().length, link);
};
const light = (mark) => {
  for (const old of all('.lit')) old.classList.remove('lit');
  for (const old of all('.current')) old.classList.remove('current');
  if (!mark) return null;
  const number = mark.id.split('-').pop(), text = mark.closest('.text, h3'), sort = mark.id[0] === 's' ? '.m' : '.e';
  for (const piece of [mark, ...all(sort + number, text)]) { piece.classList.add('lit'); piece.closest('.passage')?.classList.add('lit'); }
  const line = mark.id[0] === 's' ? by('l' + mark.id.slice(1)) : null;
  line?.classList.add('current');
  return line;
};
const sideBySide = (mark) => beside.matches && getComputedStyle(mark.closest('.text, h3')).overflowY === 'auto';
const show = (jump) => {
  const target = by(at), mark = target?.matches('mark') ? target : null, line = light(mark);
  if (!mark) { for (let fold = target?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true; if (jump) (target ?? (only ? one('#ledger') : null))?.scrollIntoView(); return; }
  const text = mark.closest('.text');
  if (!sideBySide(mark)) { const fold = mark.closest('details'); if (fold) fold.open = true; if (jump) mark.scrollIntoView({ block: 'center' }); return; }
  if (jump) line ? line.scrollIntoView({ block: 'nearest' }) : mark.closest('.entry').scrollIntoView();
  text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
};
const apply = (jump) => {
  const [filter, place] = read();
  const known = filter !== '' && by(filter) ? filter : '';
  at = place;
  const hidden = by(place)?.closest('[hidden]') || by(place.replace(/^s/, 'l'))?.hidden;
  const wanted = filter === '' && only !== '' && place !== '' && place !== 'ledger' && !hidden ? only : known;
  if (wanted !== only) { only = wanted; narrow(); }
  show(jump);
};
const go = (filter, place, keep) => {
  const hash = '#' + [filter, place].filter(Boolean).join('/');
  history[keep ? 'replaceState' : 'pushState'](null, '', hash === '#' ? location.pathname + location.search : hash);
  only === filter || (only = filter, narrow());
  at = place;
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const id = link.getAttribute('href').slice(1);
  if (/^[vp]-/.test(id) && by(id)) { event.preventDefault(); go(id, ''); show(true); one('#ledger').focus({ preventScroll: true }); }
  else if (/^s-/.test(id) && by(id)) { event.preventDefault(); go(only, id); show(true); if (!sideBySide(by(id))) one('.back', by(id))?.focus({ preventScroll: true }); }
  else if (id === 'ledger' && only) { event.preventDefault(); go('', ''); light(null); one('#ledger').focus({ preventScroll: true }); }
});
const step = (by1) => {
  const list = shown(), now = list.findIndex((line) => line.contains(document.activeElement) || line.classList.contains('current'));
  const next = list[now < 0 ? (by1 > 0 ? list.findIndex((line) => line.getBoundingClientRect().top >= 0) : -1) : now + by1];
  const link = next && one('a.words', next);
  if (!link) return;
  link.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  const id = link.hash.slice(1);
  if (beside.matches && by(id)?.matches('mark') && sideBySide(by(id))) { go(only, id, true); show(false); }
};
document.addEventListener('keydown', (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || !one('#keys').checked) return;
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'Escape' && only) { go('', at); light(null); }
});
const current = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) {
    const link = itemOf.get(target)?.firstElementChild;
    if (isIntersecting) link?.setAttribute('aria-current', 'true'); else link?.removeAttribute('aria-current');
  }
}, { rootMargin: '-20% 0px -75% 0px' });
for (const entry of entries) current.observe(entry);
const keys = one('.keys'), box = Object.assign(document.createElement('input'), { type: 'checkbox', id: 'keys', checked: true });
const label = document.createElement('label');
label.append(box, ' ', keys.textContent);
keys.replaceChildren(label);
addEventListener('hashchange', () => apply(true));
addEventListener('popstate', () => apply(true));
apply(location.hash.length > 1);
})();
`
