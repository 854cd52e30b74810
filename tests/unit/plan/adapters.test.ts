import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { bestReading } from '../../../lib/plan/best-reading.ts';
import { NOTHING_READ, readPage } from '../../../lib/plan/read-page.ts';
import type { PageReading } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const HOST = 'https://solbakken.itslearning.com';
const read = (path: string, html: string, host = HOST) =>
  inOneGo(readPage(new JSDOM(html).window.document, host + path));
const GOALS = '<h2>Mål</h2><ul><li>lese et kart</li></ul>';

describe('a plan is known by its ids, not by its address', () => {
  test.each([
    ['/plans/courses/1/plan/42', 'plan/42'],
    ['/plans/courses/1/plan/42?planner2-sb-collapsed=false', 'plan/42'],
    ['/note/View_Note.aspx?NoteID=7', 'note/7'],
    ['/note/view_note.aspx?noteid=7&x=1', 'note/7'],
  ])('%s is %s', (path, id) => {
    const html = `<main><h1>Uke 36</h1><div class="h-userinput">${GOALS}</div></main>`;
    expect(read(path, html).plans[0]?.id).toBe(id);
  });
});

test('a Note gives its title, the week and its goals', () => {
  const html = `<h1 class="ccl-pageheader"><span id="ctl00_PageHeader_TT">Ukeplan 4. trinn, uke 36</span></h1><div class="h-userinput">${GOALS}</div>`;
  expect(read('/note/View_Note.aspx?NoteID=7', html)).toMatchObject({
    page: 'note',
    plans: [{ title: 'Ukeplan 4. trinn, uke 36', period: 'uke 36', goals: [{ text: 'lese et kart' }] }],
  });
});

test('a modern plan gives the goals of its description and its objectives', () => {
  const html = `<main><div class="svelte-1a2b3c"><header><h1>Kart</h1><span>12.01.2026 – 30.01.2026</span></header>
    <section><h2>Beskrivelse</h2><div class="h-userinput">${GOALS}</div></section>
    <section><h2>Læringsmål</h2><ul><li><button>bruke målestokk</button><p>Læreplan i samfunnsfag</p></li></ul></section>
    <section><h2>Ressurser og aktiviteter</h2><ul><li><a href="/plans/courses/1/plan/2/element/3">Kartoppgave</a></li></ul></section></div></main>`;
  const [plan] = read('/plans/courses/1/plan/2', html).plans;
  expect(plan).toMatchObject({ title: 'Kart', period: '12.01.2026 – 30.01.2026' });
  expect(plan?.goals.map(({ text }) => text).sort()).toEqual(['bruke målestokk', 'lese et kart']);
});

test('the classic planner gives a plan for each row', () => {
  const row = (id: number, title: string, goals: string) => `<div class="gridrow">
    <div class="gridcolumn"><span class="itsl-plan-title-label">${title}</span></div>
    <div class="gridcolumn itsl-plan-date"><span class="itsl-inline-date-picker-view">24. okt. 08:00 – 31. okt. 10:00</span></div>
    <div class="gridcolumn"><span class="itsl-plan-cell-title">Beskrivelse</span><div class="itsl-planner-htmltext-viewer">${goals}</div></div>
    <div class="gridcolumn-1"><ul class="itsl-plan-elements"><li data-plan-id="${id}"><a href="#">Film</a></li></ul></div></div>`;
  const html = `<div class="itsl-planner"><div class="itsl-topic"><div class="itsl-topic-title"><h2><span>Kart</span></h2></div>
    <div class="itsl-topic-plans">${row(1, 'Uke 43', GOALS)}${row(2, 'Uke 44', '-')}</div></div></div>`;
  expect(read('/Planner/Planner.aspx?CourseID=1', html)).toMatchObject({
    page: 'planner',
    plans: [
      { id: 'plan/1', title: 'Uke 43', goals: [{ text: 'lese et kart' }] },
      { id: 'plan/2', title: 'Uke 44', goals: [] },
    ],
  });
});

test('a Page’s text on its own host is read', () => {
  const html = `<form><div class="il-widget"><div class="il-widget-bottom">${GOALS}</div></div></form>`;
  expect(read('/Page/View.aspx?LearningObjectId=5', html, 'https://page.itslearning.com').plans[0]?.goals).toHaveLength(
    1,
  );
});

test('the shell knows the course and holds no plan', () => {
  const html = `<form id="aspnetForm"><div id="ctl00_TopNavigationContainer" class="l-main-content-header"><h1 class="l-main-content-heading">4A Norsk</h1></div>
    <main><iframe id="ctl00_ContentAreaIframe" src="/x"></iframe></main></form>`;
  expect(read('/ContentArea/ContentArea.aspx?LocationID=1&LocationType=1', html)).toEqual({
    ...NOTHING_READ,
    page: 'shell',
    course: '4A Norsk',
  });
});

describe('of several frames', () => {
  const frame = (page: PageReading['page'], goals: number, course: string | null = null): PageReading => ({
    ...NOTHING_READ,
    page,
    course,
    plans: [
      {
        id: page,
        title: page,
        period: null,
        grade: null,
        url: HOST,
        goals: Array.from({ length: goals }, (_, n) => ({
          text: `mål ${n}`,
          subject: null,
          kind: 'faglig',
          level: null,
        })),
      },
    ],
  });

  test('the one with goals wins, and the course comes from whichever knows it', () => {
    const best = bestReading([
      { ...NOTHING_READ, page: 'shell', course: '4A', plans: [] },
      frame('other', 0),
      frame('note', 2),
    ]);
    expect(best.course).toBe('4A');
    expect(best.plans.map(({ id }) => id)).toEqual(['note']);
  });

  test('a page known for a plan wins over one read by the general rules', () => {
    expect(bestReading([frame('other', 9), frame('plan', 2)]).plans[0]?.id).toBe('plan');
  });

  test('none give nothing', () => {
    expect(bestReading([])).toMatchObject({ course: null, plans: [] });
  });
});
