/**
 * What a form in a file of its own does: keeps what is typed where the browser lets it, and saves the answers. It is the same for
 * every form, and reads all it needs from the form's attributes, so no text of a form ever stands in code.
 */
export const FORM_SCRIPT = `
'use strict';
const form = document.querySelector('form');
const said = document.querySelector('.said');
const fields = Array.from(form.querySelectorAll('input, textarea'));
const isTick = (field) => field.type === 'radio' || field.type === 'checkbox';
const all = (place, selector) => Array.from(place.querySelectorAll(selector));
const key = 'laeringsdialog ' + form.dataset.key;

/* A browser may forbid keeping anything for a file; then the form goes on without. */
const kept = (act) => { try { return act(); } catch { return null; } };
const keep = () => kept(() => localStorage.setItem(key, JSON.stringify(fields.map((field) => isTick(field) ? field.checked : field.value))));
const showRow = (row) => { row.hidden = false; };
const restore = () => {
  const values = kept(() => JSON.parse(localStorage.getItem(key)));
  if (!Array.isArray(values) || values.length !== fields.length) return;
  fields.forEach((field, n) => {
    if (isTick(field)) field.checked = values[n] === true;
    else if (typeof values[n] === 'string') field.value = values[n];
  });
  all(form, '[data-row][hidden]').filter((row) => all(row, 'input, textarea').some(({ value }) => value)).forEach(showRow);
};
restore();
form.addEventListener('input', keep);

const valueIn = (place) => place.querySelector('textarea, input').value.trim();
const numberIn = (place) => Number(place.querySelector(':checked')?.value ?? 0);
const answers = {
  text: (place) => { const text = valueIn(place); return text && { text }; },
  choice: (place) => { const chosen = all(place, ':checked').map(({ value }) => value); return chosen.length > 0 && { chosen }; },
  scale: (place) => { const value = numberIn(place); return value > 0 && { value }; },
  ratings: (place) => {
    const rated = all(place, '[data-goal]').map((each) => ({ goal: each.dataset.goal, value: numberIn(each) })).filter(({ value }) => value > 0);
    return rated.length > 0 && { rated };
  },
  subjects: (place) => {
    const rows = all(place, '[data-row]').map((row) => ({
      subject: row.dataset.subject ?? row.querySelector('input').value.trim(),
      texts: Object.fromEntries(all(row, '[data-column]').map((each) => [each.dataset.column, each.value.trim()]).filter(([, text]) => text)),
    })).filter(({ subject, texts }) => subject && Object.keys(texts).length > 0);
    return rows.length > 0 && { rows };
  },
  cross: (place) => { const texts = all(place, 'textarea').map(({ value }) => value.trim()); return texts.some(Boolean) && { texts }; },
  date: (place) => { const day = valueIn(place); return day && { day }; },
};

const preparation = () => {
  const given = all(form, '[data-question]').map((place) => {
    const { question, type, reach } = place.dataset;
    const answer = answers[type](place);
    return answer && [question, { type, ...answer, reach }];
  }).filter(Boolean);
  const { formId, talkId, by } = form.dataset;
  return given.length > 0 && { format: 'laeringsdialog-answers', version: 1, formId, talkId, by, answers: Object.fromEntries(given) };
};
const contributions = () => {
  const [subject, teacher] = all(form, '[data-head]').map(valueIn);
  const written = all(form, '[data-talk]').map((place) => ({ talkId: place.dataset.talk, text: valueIn(place) })).filter(({ text }) => text);
  return subject && teacher && written.length > 0 && { format: 'laeringsdialog-contributions', version: 1, subject, teacher, contributions: written };
};

const say = (text, warn) => { said.textContent = text; said.classList.toggle('warn', warn); };
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const file = form.dataset.by ? preparation() : contributions();
  if (!file) { say(form.dataset.nothing, true); return; }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  link.download = form.dataset.file;
  link.click();
  say(form.dataset.saved, false);
});
form.addEventListener('click', ({ target }) => {
  if (target.matches('[data-clear]')) {
    form.reset();
    kept(() => localStorage.removeItem(key));
    say(form.dataset.cleared, false);
    fields[0]?.focus();
  }
  if (target.matches('[data-more]')) {
    const row = target.parentElement.querySelector('[data-row][hidden]');
    if (row) { showRow(row); row.querySelector('input, textarea').focus(); }
    if (!target.parentElement.querySelector('[data-row][hidden]')) target.hidden = true;
  }
});
`;
