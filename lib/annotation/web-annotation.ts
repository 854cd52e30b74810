import * as z from '../zod.ts';
import { Annotation } from './annotation.ts';
import { Place } from './selector.ts';

/** The key under which a note has what the standard has no place for. */
export const OWN_PART = 'laeringsdialog:note';

const { planId, pages, plan, color, pupilIds, group, deviceId } = Annotation.shape;

/** What the standard has no place for, so that our own file comes back without loss. */
export const OwnPart = z.object({
  ...{ planId, pages, color, pupilIds, group, deviceId },
  plan: z.pick(plan, { title: true, course: true }),
  /** Which of how many places with the same words it was, and what it stood under; null for the plan as a whole. */
  place: z.nullable(z.object({ nth: z.int(), of: z.int(), structure: Place })),
});
export type OwnPart = z.infer<typeof OwnPart>;

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, laeringsdialog: 'urn:laeringsdialog:', [OWN_PART]: { '@type': '@json' } },
];

type NameOf = (pupilId: string) => string | null;

const ownPart = ({ planId, pages, plan, selector, color, pupilIds, group, deviceId }: Annotation): OwnPart => ({
  ...{ planId, pages, color, pupilIds, group, deviceId },
  plan: { title: plan.title, course: plan.course },
  place: selector && { nth: selector.position.nth, of: selector.position.of, structure: selector.structure },
});

const bodies = ({ text, color, group, pupilIds }: Annotation, nameOf: NameOf) => {
  const names = pupilIds.map(nameOf).filter((name) => name !== null);
  const tags = [color, ...(group === null ? [] : [group]), ...names];
  return [
    ...(text === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: text }]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
};

const target = ({ plan, selector }: Annotation) => ({
  type: 'SpecificResource',
  source: plan.url,
  ...(selector && {
    selector: [
      { type: 'TextQuoteSelector', ...selector.quote },
      { type: 'TextPositionSelector', start: selector.position.start, end: selector.position.end },
    ],
  }),
});

const item = (note: Annotation, nameOf: NameOf) => ({
  id: `urn:uuid:${note.id}`,
  type: 'Annotation',
  motivation: note.text === '' ? 'highlighting' : 'commenting',
  created: note.createdAt,
  modified: note.updatedAt,
  body: bodies(note, nameOf),
  target: target(note),
  [OWN_PART]: ownPart(note),
});

/**
 * Notes as a collection in the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), to be written as JSON.
 * @param nameOf the name that a pupil is to have in it; null for the random id alone
 */
export const toWebAnnotations = (notes: readonly Annotation[], nameOf: NameOf) => ({
  '@context': CONTEXT,
  id: 'urn:laeringsdialog:notes',
  type: 'AnnotationCollection',
  total: notes.length,
  first: {
    id: 'urn:laeringsdialog:notes:1',
    type: 'AnnotationPage',
    startIndex: 0,
    items: notes.map((note) => item(note, nameOf)),
  },
});

/** The file's name, without any pupil's name, since file names travel far. */
export const webAnnotationFileName = (day: string): string => `laeringsdialog-merknader-${day}.jsonld`;
