import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';

type Changed = (changes: object, area: string) => void;
const managed = vi.hoisted(() => ({ values: {} as object | null, listeners: new Set<Changed>() }));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    storage: {
      managed: {
        get: async () => {
          if (!managed.values) throw new Error('Managed storage manifest not found');
          return managed.values;
        },
      },
      onChanged: {
        addListener: (listener: Changed) => managed.listeners.add(listener),
        removeListener: (listener: Changed) => managed.listeners.delete(listener),
      },
    },
  },
}));
const { followHandedDown, handedDown, readPolicy } = await import('../../../lib/page/managed.ts');

beforeEach(() => {
  managed.values = {};
});

const { elevsamtale, utviklingssamtale } = builtInTemplates;
const duties = {
  halfYears: { autumn: '08-01', spring: '01-15' },
  counts: [{ kind: 'elevsamtale', perHalfYear: 2, toInvite: false, source: 'Skolen' }],
};

test('forms and duties are read from JSON texts, and from objects as Firefox hands them over', async () => {
  managed.values = { templates: [JSON.stringify(elevsamtale), utviklingssamtale], duties: JSON.stringify(duties) };
  const handed = await handedDown();
  expect(handed).toMatchObject({ templates: [elevsamtale, utviklingssamtale], duties, problems: [] });
  expect(readPolicy({ duties }).duties).toMatchObject(duties);
});

test('nothing is handed down where there is no policy, also where Firefox refuses', async () => {
  const nothing = { templates: [], duties: null, problems: [] };
  expect(await handedDown()).toEqual(nothing);
  managed.values = null;
  expect(await handedDown()).toEqual(nothing);
});

test('what is wrong is told by its key, and the rest is used', () => {
  const wrong = { ...elevsamtale, kind: 'prat' };
  const templates = ['{', JSON.stringify(wrong), 7, JSON.stringify(elevsamtale), { ...elevsamtale, id: 'other' }];
  expect(readPolicy({ templates, duties: '{"counts":[]}' })).toEqual({
    templates: [elevsamtale],
    duties: null,
    problems: [
      { key: 'templates[0]', why: 'notJson' },
      { key: 'templates[1]', why: 'wrong' },
      { key: 'templates[2]', why: 'notForm' },
      { key: 'templates[4]', why: 'sameKind' },
      { key: 'duties', why: 'wrongDuties' },
    ],
  });
});

test('changes are followed until it ends', async () => {
  const told = vi.fn();
  const end = followHandedDown(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  managed.values = { templates: [JSON.stringify(elevsamtale)] };
  for (const listener of managed.listeners) {
    listener({}, 'local');
    listener({}, 'managed');
  }
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(told.mock.lastCall?.[0].templates).toEqual([elevsamtale]);
  end();
  expect(managed.listeners.size).toBe(0);
});

test('the schema that Chrome and Edge check by knows the keys that are read', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(['templates', 'duties']);
  expect(schema.properties.templates.items.type).toBe('string');
});
