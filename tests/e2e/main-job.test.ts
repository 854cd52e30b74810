import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import schema from '../../public/export.schema.json' with { type: 'json' };
import { downloaded } from '../harness/download.ts';
import { until } from '../harness/until.ts';
import { planners } from '../lms/planner-rows.ts';
import { plans } from '../lms/plans.ts';
import {
  addPupil,
  goalsIn,
  openPanel,
  press,
  sees,
  startWorld,
  textOf,
  tick,
  visit,
  type World,
  write,
} from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const plan = (name: string) => {
  const found = plans.find((each) => each.name.includes(name));
  if (!found) throw new Error(`no plan ${name}`);
  return found;
};

const fagTemaMal = plan('fag-tema-mal');
const kinds = [
  { kind: 'a Note', path: fagTemaMal.at.note, goals: fagTemaMal.reading.goals },
  { kind: 'a Note in the classic shell', path: fagTemaMal.at.noteInShell, goals: fagTemaMal.reading.goals },
  { kind: 'a Page two frames deep on another host', path: fagTemaMal.at.page, goals: fagTemaMal.reading.goals },
  { kind: 'a Page in the classic shell', path: fagTemaMal.at.pageInShell, goals: fagTemaMal.reading.goals },
  { kind: 'a modern plan', path: fagTemaMal.at.modern, goals: fagTemaMal.modernGoals },
  { kind: 'a nynorsk Note', path: plan('vekeplan').at.note, goals: plan('vekeplan').reading.goals },
];

describe.each(kinds)('beside $kind', ({ kind, path, goals }) => {
  test('its goals are read, two are ticked and saved for a pupil, and the talk is found again', async () => {
    const page = await visit(world, path);
    const panel = await openPanel(world, page);
    await until('all goals of the plan', async () => (await goalsIn(panel)).length === goals.length);
    expect((await goalsIn(panel)).toSorted()).toEqual(goals.map(({ text }) => text).toSorted());

    const [first, second] = goals.map(({ text }) => text);
    if (!first || !second) throw new Error('the plan has two goals');
    const pupil = `Pil ${kind}`;
    await addPupil(panel, pupil);
    await tick(panel, first);
    await tick(panel, second);
    await press(panel, 'button', 'Lagre');
    await sees(panel, `Lagret for ${pupil}.`);

    await press(panel, 'button', 'Samtaler');
    await until('the talk in the list', async () => (await panel.$$('.talk-card')).length > 0);
    const card = await panel.$eval('.talk-card', (element) => element.textContent);
    expect(card).toContain(first);
    expect(card).toContain(second);
    expect(card).toContain(pupil);
    await page.close();
  });
});

describe('beside the classic planner', () => {
  const planner = planners[0];
  if (!planner) throw new Error('there is a planner');
  const rows = planner.topics.flatMap((topic) => topic.rows);

  test('each plan row can be chosen, with its own goals', async () => {
    const page = await visit(world, `/ContentArea/ContentArea.aspx?LocationID=${planner.course}&LocationType=1`);
    const frame = await page.waitForFrame((candidate) => candidate.name() === 'mainmenu');
    await frame.goto(world.lms.origin + planner.path);
    for (const expander of await frame.$$('.itsl-topic-expander-link')) await expander.click();
    await until(
      'the rows of the planner',
      async () => (await frame.$$('.itsl-plan-title-label')).length >= rows.length,
    );
    const panel = await openPanel(world, page);
    for (const row of rows) {
      await until(`the plan «${row.title}» to choose`, () =>
        panel.$eval('.plan-choice', (element, title) => element.textContent.includes(title), row.title),
      );
      const value = await panel.$$eval(
        '.plan-choice option',
        (options, title) =>
          options
            .map((option) => [option.textContent, option.getAttribute('value')])
            .find(([text]) => text?.startsWith(title))?.[1] ?? '',
        row.title,
      );
      await panel.select('.plan-choice select', value);
      await until(`the goals of «${row.title}»`, async () => {
        const offered = await goalsIn(panel);
        return JSON.stringify(offered.toSorted()) === JSON.stringify(row.goals.map(({ text }) => text).toSorted());
      });
    }
    await page.close();
  });
});

test('the talk is exported as JSON that fits the published schema, with the goals and their source', async () => {
  const page = await visit(world, fagTemaMal.at.modern);
  const panel = await openPanel(world, page);
  const [first, second] = fagTemaMal.reading.goals;
  if (!first || !second) throw new Error('the plan has two goals');
  await addPupil(panel, 'Eksport Elev');
  await tick(panel, first.text);
  await tick(panel, second.text);
  await write(panel, 'Elevens egne ord', 'Jeg syns tankekart hjelper.');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Eksport Elev.');

  await press(panel, 'button', 'Mappa (åpnes i en egen fane)');
  const mappe = await world.chromium.extensionPage('mappe.html');
  await press(mappe, 'link', 'Eksport');
  await press(mappe, 'button', 'Lagre filen');
  const file: unknown = JSON.parse(
    await readFile(await downloaded(world.downloads, /^laeringsdialog-.*\.json$/), 'utf8'),
  );

  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  expect(file).toMatchObject({
    format: 'laeringsdialog',
    version: 1,
    dialogues: expect.arrayContaining([
      expect.objectContaining({
        kind: 'veiledningssamtale',
        pupilWords: { text: 'Jeg syns tankekart hjelper.', reach: 'elev' },
        goals: [first, second].map(({ text, subject, kind, level }) => ({
          text,
          subject,
          kind,
          level,
          source: {
            title: fagTemaMal.reading.title,
            course: expect.any(String),
            url: world.lms.origin + fagTemaMal.at.modern,
            period: expect.any(String),
            readAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          },
        })),
      }),
    ]),
  });
  expect(await textOf(mappe)).toContain('laeringsdialog-');
});
