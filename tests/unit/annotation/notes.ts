import fc from 'fast-check';
import type { Annotation } from '../../../lib/annotation/annotation.ts';
import { DEVICE, idOf } from '../dialogue/records.ts';

const MOMENT = '2026-11-23T08:00:00.000Z';

/** A note to test with, to a passage of a plan. */
export const note = (n: number, more: Partial<Annotation> = {}): Annotation => ({
  id: idOf(n),
  planId: 'plan/1',
  pages: ['plan/1'],
  plan: { title: 'Ukeplan', course: '7B', url: 'https://skole.itslearning.com/plans/courses/1/plan/1' },
  selector: {
    quote: { exact: 'lese et kart', prefix: 'Jeg kan ', suffix: '.' },
    position: { start: 8, end: 20, nth: 0, of: 1 },
    structure: { heading: 'Mål', row: '', column: '' },
  },
  text: `Merknad ${n}`,
  color: 'obs',
  pupilIds: [],
  group: null,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  deviceId: DEVICE,
  ...more,
});

const text = (maxLength: number) =>
  fc.string({ maxLength, unit: 'grapheme' }).filter(({ length }) => length <= maxLength);
const offset = fc.nat(100_000);
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const selector = fc.record({
  quote: fc.record({ exact: text(40).filter((exact) => exact !== ''), prefix: text(64), suffix: text(64) }),
  position: fc.record({ start: offset, end: offset, nth: offset, of: offset }),
  structure: fc.record({ heading: text(20), row: text(20), column: text(20) }),
});

/** Any note that a teacher could have written; few ids, so that the same one is met in many states. */
export const anyNote: fc.Arbitrary<Annotation> = fc.record({
  id: fc.nat(6).map((n) => idOf(700 + n)),
  planId: fc.constantFrom('plan/1', 'note/204', 'course/7'),
  pages: fc.array(fc.constantFrom('plan/1', 'course/7'), { maxLength: 2 }),
  plan: fc.record({ title: text(30), course: fc.option(text(20)), url: fc.oneof(fc.webUrl(), fc.constant('')) }),
  selector: fc.option(selector),
  text: text(100),
  color: fc.constantFrom('mål', 'obs', 'idé', 'oppfølging'),
  pupilIds: fc.uniqueArray(fc.nat(3).map(idOf), { maxLength: 3 }),
  group: fc.option(text(10)),
  createdAt: moment,
  updatedAt: moment,
  deviceId: fc.nat(2).map((n) => idOf(900 + n)),
});
