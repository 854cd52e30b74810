import type { Page } from 'puppeteer';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { contentOf, emptyForm, informal } from '../../../lib/dialogue/fill-in.ts';
import { evaluated } from '../../../lib/dialogue/follow-up.ts';
import type { Pupil } from '../../../lib/dialogue/pupil.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { dialogueRow } from '../../../lib/store/dialogue-rows.ts';
import { pupilRow } from '../../../lib/store/pupil-rows.ts';
import { addRows, addTalks } from '../../harness/seed.ts';
import { vaultOf } from '../../harness/stored.ts';
import { type Amounts, CLASS } from './amounts.ts';
import { talkWords } from './talk-words.ts';

const BATCH = 2000;
const YEARS = 4;
const words = talkWords(7);

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Classes from 1A to 10D, as many as are filled. */
const classOf = (n: number) => ({
  grade: 1 + (Math.floor(n / CLASS) % 10),
  group: `${1 + (Math.floor(n / CLASS) % 10)}${'ABCD'[Math.floor(n / CLASS / 10)]}`,
});

/**
 * Makes talks of some fifty words each, over four years and in turns with each pupil, the last of them today: two in ten
 * are formal, by the built-in forms.
 */
const talksOver = ({ pupils, talks, agreements }: Amounts, ids: readonly string[], deviceId: string) => {
  const rounds = Math.ceil(talks / pupils);
  const eachWith = Math.round(talks / agreements);
  const said = (count: number) => ({ text: words.text(count), reach: 'elev' as const });
  return (n: number): Dialogue => {
    const round = Math.floor(n / pupils);
    const date = daysAgo(Math.round(((rounds - 1 - round) / rounds) * YEARS * 365));
    const kind = (['utviklingssamtale', 'elevsamtale'] as const)[round % 10] ?? 'veiledningssamtale';
    const goal = { text: words.text(7), subject: 'Norsk', kind: 'faglig' as const, level: null, source: null };
    const form = { ...emptyForm(date), goals: [goal], pupilWords: said(12), feedback: said(15), feedForward: said(15) };
    const content = { ...informal, ...contentOf(form) };
    const open = { ...form.agreement, text: words.text(5), due: daysAgo((n % 20) - 15) };
    const hasAgreement = n % eachWith === 0;
    const isDone = n % (eachWith * 10) !== 0;
    return {
      ...content,
      ...(kind === 'veiledningssamtale' ? {} : { form: unfilled(builtInTemplates[kind]) }),
      agreement: hasAgreement ? (isDone ? evaluated(open, 'nådd', '', date) : open) : null,
      ...{ id: crypto.randomUUID(), kind, state: 'gjennomført', pupilId: ids[n % pupils] ?? '', date },
      ...{
        planId: `plan/${n % 500}`,
        createdAt: `${date}T08:00:00.000Z`,
        updatedAt: `${date}T08:00:00.000Z`,
        deviceId,
      },
    };
  };
};

/** Fills the database of the extension with rows as the store writes them, from a page of it. */
export const fill = async (mappe: Page, amounts: Amounts): Promise<void> => {
  const vault = await vaultOf(mappe);
  const deviceId = crypto.randomUUID();
  const ids = Array.from({ length: amounts.pupils }, () => crypto.randomUUID());
  const moment = `${daysAgo(YEARS * 365)}T08:00:00.000Z`;
  const person = (id: string, n: number): Pupil => ({
    ...{ id, state: 'aktiv', name: `Elev ${words.vocabulary[n]}`, ...classOf(n) },
    ...{ createdAt: moment, updatedAt: moment, deviceId },
  });
  await addRows(mappe, 'pupils', await Promise.all(ids.map((id, n) => pupilRow(vault, person(id, n)))));
  const talk = talksOver(amounts, ids, deviceId);
  for (let first = 0; first < amounts.talks; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, amounts.talks - first) }, (_, n) => talk(first + n));
    await addTalks(mappe, await Promise.all(batch.map((each) => dialogueRow(vault, each))));
  }
};
