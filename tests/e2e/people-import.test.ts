import type { Frame } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { until } from '../harness/until.ts';
import { nameOf, peopleOf } from '../lms/people.ts';
import { names, openPanel, press, sees, startWorld, visit, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const pupilsOf = (course: number) => peopleOf(course).filter(({ role }) => role === 'Elev');

const openList = async (path: string): Promise<Frame> => {
  const panel = await openPanel(world, await visit(world, path));
  await press(panel, 'button', 'Elever');
  return panel;
};

describe.each([
  ['a table, last names first', 3, '/CourseParticipantsV2?CourseID=3&view=table&names=last'],
  ['a grid, first names first', 4, '/CourseParticipantsV2?CourseID=4&view=grid&names=first'],
  ['the classic page', 5, '/Course/Participants.aspx?CourseID=5&view=table&names=last'],
])('from %s', (_, course, path) => {
  test('the pupils are shown, taken in once, and known the next time', async () => {
    const panel = await openList(path);
    const wanted = pupilsOf(course);
    await sees(panel, `Siden viser ${wanted.length} elever.`);
    await press(panel, 'button', 'Hent dem inn');
    await until('the list', async () => (await panel.$$('.take-in li')).length === wanted.length);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Elever på siden');
    expect(await violations(panel)).toEqual([]);
    expect(await overflows(panel)).toBe(false);
    await press(panel, 'button', `Hent inn ${wanted.length} elever`);
    await sees(panel, `${wanted.length} elever hentet inn.`);
    const shown = (await names(panel, '.pupil-rows')).join(' ');
    for (const person of wanted) expect(shown).toContain(nameOf(person, 'first'));
    for (const adult of ['Ingunn Myrvang', 'Maja Holmefjord']) expect(shown).not.toContain(adult);

    await press(panel, 'button', 'Hent dem inn');
    await until(
      'all known',
      async () => (await panel.$$('.take-in input[type=checkbox]:disabled')).length === wanted.length,
    );
    await sees(panel, 'Velg elever å hente inn');
  });
});

test('taking in is undone in one press, and some can be left out', async () => {
  const panel = await openList('/CourseParticipantsV2?CourseID=6');
  const [first, second] = pupilsOf(6).map((person) => nameOf(person, 'first'));
  const shown = async () => (await names(panel, '.pupil-rows')).join(' ');
  await press(panel, 'button', 'Hent dem inn');
  await press(panel, 'button', 'Velg ingen');
  await panel.locator('.take-in input[type=checkbox]').click();
  await press(panel, 'button', 'Hent inn 1 elev');
  await sees(panel, '1 elev hentet inn.');
  expect(await shown()).toContain(first);
  expect(await shown()).not.toContain(second);
  await press(panel, 'button', 'Angre');
  await until('the pupil gone again', async () => !(await shown()).includes(first ?? ''));
});

test('one group is taken in by itself with the keyboard, in a class put right, and the rest is told from it later', async () => {
  const path = '/CourseParticipantsV2?CourseID=2';
  const panel = await openList(path);
  const page = panel.page();
  const inGroup = pupilsOf(2).filter(({ groups }) => groups.includes('Lesegruppe'));
  await press(panel, 'button', 'Hent dem inn');
  await panel.select('.take-in select', 'Lesegruppe');
  await until('the group', async () => (await panel.$$('.take-in li')).length === inGroup.length);
  await panel.focus('.arrival-class input');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('7 C');
  await press(panel, 'button', 'Velg ingen');
  await panel.focus('.take-in input[type=checkbox]');
  await page.keyboard.press('Space');
  expect(await panel.$eval('.arrival-class input', (input) => input.value)).toBe('7 C');
  expect(await violations(panel)).toEqual([]);
  await press(panel, 'button', 'Velg alle nye');
  await panel.focus('.take-in .primary');
  await page.keyboard.press('Enter');
  await sees(panel, `${inGroup.length} elever hentet inn.`);
  const groups = await panel.$$eval('.pupils section h2', (all) => all.map(({ textContent }) => textContent));
  expect(groups).toContain('7 C');

  await press(panel, 'button', 'Hent dem inn');
  await sees(panel, 'heter det samme som en elev i 7 C');
  await press(panel, 'button', `Hent inn ${pupilsOf(2).length - inGroup.length} elever`);
  await sees(panel, `${pupilsOf(2).length - inGroup.length} elever hentet inn, ${inGroup.length - 1} fantes fra før.`);
});
