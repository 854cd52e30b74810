import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { overflows, violations } from '../harness/axe.ts';
import { seed } from '../harness/seed.ts';
import { storedIn } from '../harness/stored.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { dialogue, goal, idOf, pupil } from '../unit/dialogue/records.ts';
import { names, openPanel, press, sees, seesNot, startWorld, textOf, tick, visit, type World, write } from './world.ts';

let world: World;
let mappe: Page;

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const TODAY = day(0);
const planned = (n: number, who: number, kind: 'elevsamtale' | 'utviklingssamtale', more: Partial<Dialogue> = {}) =>
  dialogue(n, idOf(who), TODAY, {
    kind,
    state: 'avtalt',
    agreement: null,
    form: unfilled(builtInTemplates[kind]),
    appointment: { time: '08:30', minutes: 30, place: 'Rom 4', invitedOn: null, formSentOn: null, heldWith: null },
    ...more,
  });
const agreedGoal = (text: string) => ({
  goal: goal(text),
  advice: 'Velg en bok',
  tasks: { elev: 'Leser', hjem: '', skole: '' },
  by: TODAY,
  reach: 'hjem' as const,
  evaluation: null,
  carriedInto: null,
});
const earlierAgreement = {
  text: '',
  due: TODAY,
  reach: 'hjem' as const,
  evaluation: null,
  sentHomeOn: null,
  goals: [agreedGoal('Lese hver dag'), agreedGoal('Skrive loggbok')],
};

beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#talks');
  await mappe.setViewport({ width: 1280, height: 900 });
  await mappe.waitForSelector('.talks');
  await seed(mappe, {
    pupils: [
      pupil(1, 'Ella Aas', { grade: 7 }),
      pupil(2, 'Iver Bø', { grade: 10 }),
      pupil(3, 'Mona Li'),
      pupil(4, 'Odd By'),
      pupil(5, 'Odd Å'),
    ],
    dialogues: [
      dialogue(10, idOf(1), day(-60), { kind: 'utviklingssamtale', agreement: earlierAgreement }),
      planned(11, 1, 'elevsamtale'),
      planned(20, 2, 'elevsamtale'),
      planned(21, 2, 'utviklingssamtale'),
      planned(30, 3, 'utviklingssamtale'),
      dialogue(40, idOf(4), day(-60), { kind: 'elevsamtale', agreement: earlierAgreement }),
      planned(41, 4, 'elevsamtale', {
        agreement: { ...earlierAgreement, goals: [agreedGoal('Lese hver dag'), agreedGoal('Regne')] },
      }),
      dialogue(50, idOf(5), day(-60), { kind: 'utviklingssamtale', agreement: earlierAgreement }),
      planned(51, 5, 'elevsamtale'),
    ],
  });
});
afterAll(() => world.close());

const open = async (n: number, page = mappe) => {
  await page.goto(world.chromium.url(`mappe.html#talk=${idOf(n)}`));
  await page.reload();
  await page.waitForSelector('.conversation');
};
const talk = async (n: number): Promise<Dialogue> => {
  const found = (await storedIn(mappe)).dialogues.find(({ id }) => id === idOf(n));
  if (!found) throw new Error('No such talk');
  return found;
};
const keptAs = (n: number, what: string, is: (talk: Dialogue) => boolean) => until(what, async () => is(await talk(n)));
const wordsOf = (place: Frame | Page) =>
  place.$eval('::-p-aria(Elevens egne ord[role="textbox"])', (field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );
const clean = async (state: string) => {
  // What happens to lie half beneath the bar of phases would count as too small to press.
  const toTop = () => mappe.$eval('main', (main) => main.scrollTo(0, 0));
  await toTop();
  expect(await violations(mappe), state).toEqual([]);
  await mappe.setViewport({ width: 320, height: 800 });
  await toTop();
  expect(await violations(mappe), `${state}, narrow`).toEqual([]);
  expect(await overflows(mappe), `${state}: sideways scrolling`).toBe(false);
  await mappe.setViewport({ width: 1280, height: 900 });
};

test('an elevsamtale is held: the pupil first, earlier goals in one press, one of them carried on', async () => {
  await open(11);
  const text = await textOf(mappe);
  for (const said of ['Ella Aas', 'Elevsamtale', 'kl. 08:30 · Rom 4 · avtalt', 'Lese hver dag', 'Skrive loggbok'])
    expect(text).toContain(said);
  expect(await names(mappe, '.conversation h3')).toEqual(['Før', 'Under', 'Etter']);
  expect((await names(mappe, '.conversation h4'))[0]).toBe('Eleven forbereder seg');

  await write(mappe, 'Elevens egne ord', 'Jeg vil lese mer');
  await sees(mappe, 'Lagret');
  await keptAs(11, 'the words', ({ pupilWords }) => pupilWords.text === 'Jeg vil lese mer');

  const outcome = (of: string, name: string) =>
    mappe.locator(`[aria-label="Hvordan gikk det: ${of}"] ::-p-text(${name})`).click();
  await outcome('Skrive loggbok', 'Nådd');
  await keptAs(10, 'reached', ({ agreement }) => agreement?.goals[1]?.evaluation?.outcome === 'nådd');
  await write(mappe, 'Kommentar til Lese hver dag', 'Nesten');
  await outcome('Lese hver dag', 'Videreføres');
  await press(mappe, 'button', 'Ta målet med i den nye avtalen');
  await sees(mappe, 'Tatt med i den nye avtalen.');
  await keptAs(10, 'carried on', ({ agreement }) => agreement?.goals[0]?.carriedInto === idOf(11));
  expect((await talk(10)).agreement?.goals[0]?.evaluation).toMatchObject({ outcome: 'videreføres', remark: 'Nesten' });
  expect((await talk(11)).agreement?.goals).toMatchObject([{ goal: { text: 'Lese hver dag' }, advice: 'Velg en bok' }]);

  await press(mappe, 'button', 'Angre');
  await keptAs(11, 'not carried on', ({ agreement }) => agreement?.goals.length === 0);
  await keptAs(10, 'open again', ({ agreement }) => agreement?.goals[0]?.carriedInto === null);
  await press(mappe, 'button', 'Ta målet med i den nye avtalen');
  await keptAs(11, 'carried on', ({ agreement }) => agreement?.goals.length === 1);
});

test('a goal that stands in the new agreement already stays there when carrying it on is undone', async () => {
  await open(41);
  await mappe.locator('[aria-label="Hvordan gikk det: Lese hver dag"] ::-p-text(Videreføres)').click();
  await press(mappe, 'button', 'Ta målet med i den nye avtalen');
  await keptAs(40, 'carried on', ({ agreement }) => agreement?.goals[0]?.carriedInto === idOf(41));
  await press(mappe, 'button', 'Angre');
  await keptAs(40, 'open again', ({ agreement }) => agreement?.goals[0]?.carriedInto === null);
  await sees(mappe, 'Angret');
  await write(mappe, 'Elevens egne ord', 'Jeg leser mer');
  await keptAs(41, 'all that is written', ({ pupilWords }) => pupilWords.text === 'Jeg leser mer');
  expect((await talk(41)).agreement?.goals.map((agreed) => agreed.goal.text)).toEqual(['Lese hver dag', 'Regne']);
  await open(11);
});

test('new goals are few, in order, by kind, with who does what; doubt becomes a follow-up', async () => {
  // The place for goals spoken of stands first; what is agreed stands last.
  const inAgreement = '[data-phase="etter"]';
  const typed = await mappe.waitForSelector(`${inAgreement} ::-p-aria(Skriv et mål[role="textbox"])`);
  await typed?.type('Skrive pent\n');
  await mappe.waitForSelector('[aria-label="Flytt opp: Skrive pent"]');
  await press(mappe, 'button', 'Flytt opp: Skrive pent');
  await keptAs(11, 'moved', ({ agreement }) => agreement?.goals[0]?.goal.text === 'Skrive pent');
  await sees(mappe, 'Skrive pent er nå nummer 1 av 2.');
  await mappe.locator('[aria-label="Skrive pent"] ::-p-text(4 uker)').click();
  // The bar of phases lies over what has scrolled beneath it.
  const doubt = await mappe.waitForSelector(
    '::-p-aria([role="checkbox"][name="Jeg er i tvil om utbyttet er tilfredsstillende"])',
  );
  await doubt?.evaluate((box) => box.scrollIntoView({ block: 'center' }));
  await doubt?.click();
  await keptAs(11, 'the doubt', ({ doubt }) => doubt?.due === day(7));
  await mappe.goto(world.chromium.url('mappe.html#followUp'));
  await sees(mappe, 'Ella Aas');
});

test('finishing says once what is missing, locks, and can be opened again', async () => {
  await open(11);
  await clean('being held');
  await press(mappe, 'button', 'Avslutt samtalen');
  await sees(mappe, 'Dagen avtalen ses på igjen');
  await clean('something missing');
  await press(mappe, 'button', 'Avslutt likevel');
  await sees(mappe, 'Samtalen er låst mot uhell.');
  expect(await talk(11)).toMatchObject({ state: 'gjennomført', date: TODAY });
  expect(await mappe.$$('.phases textarea:enabled')).toEqual([]);
  await clean('locked');
  await press(mappe, 'button', 'Åpne igjen');
  await keptAs(11, 'open', ({ finishedAt }) => finishedAt === null);
  await write(mappe, 'Elevens egne ord', '!');
  await keptAs(11, 'written in again', ({ pupilWords }) => pupilWords.text.includes('!'));
  const { earlierDialogues } = await storedIn(mappe);
  const laidAside = earlierDialogues.filter(({ state }) => state.id === idOf(11));
  expect(laidAside.some(({ state }) => state.finishedAt !== null)).toBe(true);
  expect(laidAside.length).toBeLessThan(6);
});

test('how several earlier goals went stands, each with its remark, whenever the page locks', async () => {
  await open(51);
  const remark = (of: string) => mappe.waitForSelector(`::-p-aria(Kommentar til ${of}[role="textbox"])`);
  const lockAndBack = async () => {
    await press(mappe, 'button', 'Lås');
    await sees(mappe, 'Læringsdialog er låst');
    await unlock(world.chromium);
    await mappe.bringToFront();
    await open(51);
  };
  const evaluations = async () => (await talk(50)).agreement?.goals.map(({ evaluation }) => evaluation?.remark);

  await mappe.evaluate(() => {
    for (const [of, said] of [
      ['Lese hver dag', 'Nådd'],
      ['Skrive loggbok', 'Delvis'],
    ])
      for (const button of document.querySelectorAll<HTMLElement>(`[aria-label="Hvordan gikk det: ${of}"] button`))
        if (button.textContent === said) button.click();
  });
  await until('both', async () => (await evaluations())?.every((said) => said === '') === true);
  // Written without the field being left, as when the page locks by itself.
  await (await remark('Lese hver dag'))?.evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.value = 'Leser mer';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await lockAndBack();
  expect(await evaluations()).toEqual(['Leser mer', '']);
});

test('two talks are held as one: one agreement, and what is the pupil’s marked', async () => {
  await open(20);
  await sees(mappe, '15 år eller eldre');
  await mappe.locator('::-p-text(Hold sammen med utviklingssamtale)').click();
  await sees(mappe, 'Elevsamtale + Utviklingssamtale');
  await sees(mappe, 'Bare mellom lærer og elev.');
  expect((await names(mappe, '.place > legend')).filter((name) => name === 'Mål og avtale')).toHaveLength(1);
  await clean('held as one');
  await write(mappe, 'Avtalen i korte trekk', 'Iver leser');
  await keptAs(21, 'the agreement', ({ agreement }) => agreement?.text === 'Iver leser');
  expect((await talk(20)).agreement).toBeNull();
  await press(mappe, 'button', 'Avslutt samtalen');
  await press(mappe, 'button', 'Avslutt likevel');
  await keptAs(20, 'both held', ({ state }) => state === 'gjennomført');
  await keptAs(21, 'both held', ({ state }) => state === 'gjennomført');
  await press(mappe, 'button', 'Åpne igjen');
  await press(mappe, 'button', 'Hold samtalene hver for seg');
  await keptAs(21, 'apart', ({ appointment }) => appointment?.heldWith === null);
});

test('an utviklingssamtale is held by keyboard alone', async () => {
  await open(30);
  const focused = () => mappe.evaluate(() => document.activeElement?.textContent ?? '');
  await until('the heading', async () => (await focused()) === 'Mona Li');
  for (let n = 0; n < 2; n++) await mappe.keyboard.press('Tab');
  expect(await focused()).toBe('Under');
  await mappe.keyboard.press('Enter');
  await until('the phase', async () => (await focused()) === 'Under');
  await until('where it is', async () => (await names(mappe, '[aria-current="location"]'))[0] === 'Under');
  await mappe.keyboard.press('Tab');
  await mappe.keyboard.type('Jeg trives');
  await keptAs(30, 'the words', ({ pupilWords }) => pupilWords.text === 'Jeg trives');
});

test('two tabs write in the same talk, and what is typed survives that a tab is closed half a second later', async () => {
  const other = await world.chromium.openExtensionPage(`mappe.html#talk=${idOf(30)}`);
  await other.waitForSelector('.conversation');
  await write(other, 'Tilbakemelding', 'Leser godt');
  await sees(other, 'Lagret');
  await mappe.bringToFront();
  await write(mappe, 'Framovermelding', 'Skriv mer');
  await keptAs(30, 'both', ({ feedback, feedForward }) => feedback.text === 'Leser godt' && feedForward.text !== '');
  await other.bringToFront();
  await write(other, 'Elevens egne ord', ' her');
  const typed = performance.now();
  await until('half a second', () => performance.now() - typed > 500);
  await other.close();
  await keptAs(30, 'the last words', ({ pupilWords }) => pupilWords.text.includes('her'));
  await until('seen here', async () => (await wordsOf(mappe)).includes('her'));
});

test('in the panel goals come from the plan on the page, and the list of talks leads here', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, page);
  await press(panel, 'button', 'Samtaler');
  await panel.locator('::-p-text(Alle)').click();
  await panel.locator('[aria-label^="Rediger samtalen med Mona Li"]').click();
  await panel.waitForSelector('.conversation');
  await panel.locator('::-p-text(Hent mål fra planen på siden)').click();
  await tick(panel, 'Jeg kan lage et linjediagram.');
  await keptAs(30, 'the goal', ({ agreement }) => agreement?.goals[0]?.goal.source !== null);
  expect(await violations(panel)).toEqual([]);
  expect(await overflows(panel)).toBe(false);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await violations(panel)).toEqual([]);
  await seesNot(panel, 'ble ikke lagret');
});
