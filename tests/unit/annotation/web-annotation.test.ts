import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/annotation/annotation.ts';
import { fromWebAnnotations } from '../../../lib/annotation/from-web-annotation.ts';
import { toWebAnnotations, webAnnotationFileName } from '../../../lib/annotation/web-annotation.ts';
import { idOf } from '../dialogue/records.ts';
import { anyNote, note } from './notes.ts';

const written = (notes: Annotation[], nameOf = (_: string): string | null => null): unknown =>
  JSON.parse(JSON.stringify(toWebAnnotations(notes, nameOf)));

const read = (json: unknown) => {
  const found = fromWebAnnotations(json);
  if (found === 'unknown') throw new Error('unknown');
  return found;
};

describe('our own file', () => {
  test('comes back without loss, with names in it or without', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { minLength: 1, maxLength: 4 }), fc.boolean(), (notes, named) => {
        const { notes: back, unread } = read(written(notes, (id) => (named ? `Navn ${id}` : null)));
        expect(unread).toBe(0);
        expect(
          back.map(({ fields, iri, createdAt, updatedAt, deviceId }) => ({
            id: iri?.replace('urn:uuid:', ''),
            ...fields,
            ...{ createdAt, updatedAt, deviceId },
          })),
        ).toEqual(notes);
      }),
    );
  });

  test('is a collection as the standard has it', () => {
    const one = note(1, { pupilIds: [idOf(7)], group: '7B', color: 'mål' });
    expect(written([one])).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { laeringsdialog: 'urn:laeringsdialog:' }],
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: [
          {
            id: `urn:uuid:${one.id}`,
            type: 'Annotation',
            motivation: 'commenting',
            created: one.createdAt,
            modified: one.updatedAt,
            body: [
              { type: 'TextualBody', purpose: 'commenting', value: one.text },
              { type: 'TextualBody', purpose: 'tagging', value: 'mål' },
              { type: 'TextualBody', purpose: 'tagging', value: '7B' },
            ],
            target: {
              source: one.plan.url,
              selector: [
                { type: 'TextQuoteSelector', exact: 'lese et kart', prefix: 'Jeg kan ', suffix: '.' },
                { type: 'TextPositionSelector', start: 8, end: 20 },
              ],
            },
          },
        ],
      },
    });
    expect(written([note(2, { selector: null, text: '' })])).toMatchObject({
      first: { items: [{ motivation: 'highlighting', target: { source: one.plan.url } }] },
    });
    expect(webAnnotationFileName('2026-11-23')).toBe('laeringsdialog-merknader-2026-11-23.jsonld');
  });

  test('has a pupil’s name only where it is given', () => {
    const one = note(1, { pupilIds: [idOf(7), idOf(8)] });
    expect(JSON.stringify(written([one]))).not.toContain('Ella');
    const named = JSON.stringify(written([one], (id) => (id === idOf(7) ? 'Ella' : null)));
    expect(named).toContain('"value":"Ella"');
    expect(named).not.toContain('"value":null');
  });

  test('that was written in by another tool says what that wrote, and keeps whom it names', () => {
    const one = note(1, { pupilIds: [idOf(7)] });
    const text = JSON.stringify(written([one])).replace(one.text, 'Rettet der');
    expect(read(JSON.parse(text)).notes[0]?.fields).toEqual({
      ...{ planId: one.planId, pages: one.pages, plan: one.plan, selector: one.selector, color: one.color },
      ...{ pupilIds: one.pupilIds, group: null, text: 'Rettet der' },
    });
  });
});

describe('a file of another tool', () => {
  const source = 'https://skole.itslearning.com/note/View_Note.aspx?NoteID=204';
  const quote = { type: 'TextQuoteSelector', exact: 'lese et kart', prefix: 'Jeg kan ', suffix: '.' };
  const hypothesis = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: 'https://hypothes.is/a/Nr1',
    created: '2026-11-20T09:48:34.891753+00:00',
    modified: '2026-11-21T10:00:00.000000+01:00',
    creator: 'acct:larer@hypothes.is',
    body: [
      { type: 'TextualBody', value: 'Øv på **dette**', format: 'text/markdown' },
      { type: 'TextualBody', value: 'obs', purpose: 'tagging' },
      { type: 'TextualBody', value: '7B', purpose: 'tagging' },
    ],
    target: [
      {
        source,
        selector: [
          {
            type: 'XPathSelector',
            value: '/div[1]/p[2]',
            refinedBy: { type: 'TextPositionSelector', start: 1, end: 2 },
          },
          { type: 'TextPositionSelector', start: 108, end: 120 },
          quote,
        ],
      },
    ],
  };
  const fieldsOf = (change: object) => read([{ ...hypothesis, ...change }]).notes[0]?.fields;

  test('is read: words, tags, passage, moments, and the plan by its address', () => {
    expect(read([hypothesis, hypothesis]).notes).toHaveLength(2);
    expect(read(hypothesis)).toEqual({
      unread: 0,
      notes: [
        {
          iri: 'https://hypothes.is/a/Nr1',
          createdAt: '2026-11-20T09:48:34.891Z',
          updatedAt: '2026-11-21T09:00:00.000Z',
          deviceId: null,
          fields: {
            planId: 'note/204',
            pages: ['note/204'],
            plan: { title: '', course: null, url: source },
            selector: {
              quote: { exact: 'lese et kart', prefix: 'Jeg kan ', suffix: '.' },
              position: { start: 108, end: 120, nth: 0, of: 1 },
              structure: { heading: '', row: '', column: '' },
            },
            text: 'Øv på **dette**',
            color: 'obs',
            pupilIds: [],
            group: '7B',
          },
        },
      ],
    });
  });

  test.each([
    ['a body alone', { body: { type: 'TextualBody', value: 'Hei' } }],
    ['a body that is a text', { body: 'Hei' }],
    ['a body value', { body: undefined, bodyValue: 'Hei' }],
    ['a body beside one that is no text', { body: [{ type: 'Image', id: 'https://x.no/a.png' }, 'Hei'] }],
  ])('may have %s', (_, change) => {
    expect(fieldsOf(change)).toMatchObject({ text: 'Hei' });
  });

  test.each([
    ['an address', source],
    ['a list of addresses', [source]],
    ['a resource', { id: source, type: 'Text' }],
    ['a part of a resource', { source: { id: source }, selector: { type: 'FragmentSelector', value: 'a' } }],
  ])('may have %s for its target', (_, target) => {
    expect(fieldsOf({ target })).toMatchObject({ planId: 'note/204', selector: null, plan: { url: source } });
  });

  test('may have no position, or one that refines the quote, but not one counted from an element', () => {
    const start = (selector: object) => fieldsOf({ target: { source, selector } })?.selector?.position;
    expect(start(quote)).toEqual({ start: 0, end: 12, nth: 0, of: 1 });
    const refinedBy = { type: 'TextPositionSelector', start: 5, end: 17 };
    expect(start({ ...quote, refinedBy })).toEqual({ start: 5, end: 17, nth: 0, of: 1 });
    expect(start([{ type: 'XPathSelector', value: '/p', refinedBy }, quote])).toMatchObject({ start: 0 });
  });

  test('may quote more than we keep: the beginning, and what stands nearest to it', () => {
    const long = {
      type: 'TextQuoteSelector',
      exact: 'a'.repeat(3000),
      prefix: `${'b'.repeat(99)}c`,
      suffix: `c${'b'.repeat(99)}`,
    };
    const kept = fieldsOf({ target: { source, selector: long } })?.selector?.quote;
    expect([kept?.exact.length, kept?.prefix.length, kept?.suffix.length]).toEqual([2000, 64, 64]);
    expect([kept?.prefix.at(-1), kept?.suffix[0]]).toEqual(['c', 'c']);
  });

  test.each([
    ['a target that is no page', { target: 'javascript:alert(1)' }],
    ['no target', { target: undefined }],
    ['more text than a note can hold', { body: 'x'.repeat(2001) }],
  ])('leaves out what has %s, and says how many', (_, change) => {
    const { notes, unread } = read({ items: [hypothesis, { ...hypothesis, ...change }, 'tull'] });
    expect([notes.length, unread]).toEqual([1, 2]);
  });

  test.each([
    [null],
    [{}],
    [[]],
    ['tekst'],
    [{ format: 'laeringsdialog', pupils: [] }],
    [{ items: [{ id: 1 }] }],
    [{ first: 'https://x.no/side1' }],
  ])('that is none is known as such: %j', (json) => {
    expect(fromWebAnnotations(json)).toBe('unknown');
  });

  test('of any content never makes it fail, and what it reads can be kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (body, target, own) => {
        const json = [
          { ...hypothesis, body },
          { ...hypothesis, target },
          { ...hypothesis, 'laeringsdialog:note': own },
        ];
        expect(read(json).notes.length + read(json).unread).toBe(3);
      }),
    );
  });
});
