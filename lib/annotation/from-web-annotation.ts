import { Moment } from '../dialogue/primitives.ts';
import { planId } from '../plan/plan-id.ts';
import * as z from '../zod.ts';
import { AnnotationColor, AnnotationFields } from './annotation.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE } from './lengths.ts';
import type { Selector } from './selector.ts';
import { OWN_PART, OwnPart } from './web-annotation.ts';

/** A note that was read: what it says, and what its file tells of where it comes from. */
export type ReadNote = {
  fields: AnnotationFields;
  /** What it is known by; null where the file does not say. */
  iri: string | null;
  createdAt: string | null;
  updatedAt: string | null;
  /** The device it was last changed on; null for what another tool wrote. */
  deviceId: string | null;
};

const Item = z.object({
  id: z.optional(z.string()),
  created: z.optional(z.string()),
  modified: z.optional(z.string()),
  bodyValue: z.optional(z.string()),
  body: z.optional(z.unknown()),
  target: z.unknown(),
  [OWN_PART]: z.optional(z.unknown()),
});
/** A resource: its address, or something that has it for id. */
const Resource = z.union([
  z.string(),
  z.pipe(
    z.object({ id: z.string() }),
    z.transform(({ id }) => id),
  ),
]);
const Target = z.union([
  z.object({ source: Resource, selector: z.optional(z.unknown()) }),
  z.pipe(
    Resource,
    z.transform((source) => ({ source, selector: undefined })),
  ),
]);
const Body = z.union([
  z.pipe(
    z.string(),
    z.transform((value) => ({ value, purpose: undefined })),
  ),
  z.object({ value: z.string(), purpose: z.optional(z.unknown()) }),
]);
const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z._default(z.string(), ''),
  suffix: z._default(z.string(), ''),
});
const Offset = z.int().check(z.nonnegative());
const Position = z.object({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset });
const Refined = z.object({ refinedBy: z.unknown() });

const Items = z.object({ items: z.array(z.unknown()) });
const Collection = z.pipe(
  z.object({ first: Items }),
  z.transform(({ first }) => first),
);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Those of one or several values that fit; others are what another tool has use for. */
const fitting = <S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S>[] =>
  listOf(value).flatMap((each) => {
    const read = schema.safeParse(each);
    return read.success ? [read.data] : [];
  });

/** A moment as records have it; other tools write it with an offset. */
const momentOf = (value: string | undefined): string | null => {
  const time = Date.parse(value ?? '');
  const known = [value, Number.isNaN(time) ? null : new Date(time).toISOString()];
  return fitting(Moment, known)[0] ?? null;
};

/**
 * What a passage is found again by. Only what refines a quote counts with it: what refines a path is counted from an
 * element and not from the beginning of the page.
 */
const selectorOf = (value: unknown, place: OwnPart['place']): Selector | null => {
  const [quote] = fitting(Quote, value);
  if (!quote) return null;
  const refining = fitting(z.intersection(Quote, Refined), value).map(({ refinedBy }) => refinedBy);
  const [position] = fitting(Position, [...listOf(value), ...refining]);
  const exact = quote.exact.slice(0, LONGEST_QUOTE);
  const { nth = 0, of = 1, structure = { heading: '', row: '', column: '' } } = place ?? {};
  return {
    quote: { exact, prefix: quote.prefix.slice(-LONGEST_CONTEXT), suffix: quote.suffix.slice(0, LONGEST_CONTEXT) },
    position: { start: position?.start ?? 0, end: position?.end ?? exact.length, nth, of },
    structure,
  };
};

/** What a note of another tool gets for what only ours have. */
const guessed = (source: string, tags: string[]) => {
  const id = planId(source);
  const color = fitting(AnnotationColor, tags)[0] ?? 'idé';
  const group = tags.find((tag) => tag !== color && tag.length <= 60) ?? null;
  return { planId: id, pages: [id], plan: { title: '', course: null }, color, pupilIds: [], group, place: null };
};

const isWeb = (source: string): boolean => URL.canParse(source) && /^https?:$/.test(new URL(source).protocol);

const readItem = (value: unknown): ReadNote | null => {
  const [item] = fitting(Item, [value]);
  const [target] = item ? fitting(Target, item.target) : [];
  if (!item || !target) return null;
  const [own] = fitting(OwnPart, item[OWN_PART]);
  // Addresses become links, so what a file says must not lead to anything but a page; a plan in a file of ours has none.
  if (!isWeb(target.source) && !(own && target.source === '')) return null;
  const bodies = [...fitting(Body, item.bodyValue), ...fitting(Body, item.body)];
  const isTag = ({ purpose }: (typeof bodies)[number]) => listOf(purpose).includes('tagging');
  const tags = bodies.filter(isTag).map(({ value }) => value);
  const text = bodies.filter((body) => !isTag(body) && body.value !== '').map(({ value }) => value);
  const { place, plan, ...rest } = own ?? guessed(target.source, tags);
  const fields = AnnotationFields.safeParse({
    ...rest,
    plan: { ...plan, url: target.source },
    selector: selectorOf(target.selector, place),
    text: text.join('\n\n'),
  });
  if (!fields.success) return null;
  return {
    fields: fields.data,
    iri: item.id ?? null,
    createdAt: momentOf(item.created),
    updatedAt: momentOf(item.modified),
    deviceId: own?.deviceId ?? null,
  };
};

/**
 * Reads notes in the Web Annotation Data Model, our own and those of other tools: a collection with its first page in it, a
 * page, a list, or one alone.
 * @returns the notes, and how many there were that could not be read; `unknown` where there is none that can
 */
export const fromWebAnnotations = (json: unknown): { notes: ReadNote[]; unread: number } | 'unknown' => {
  const [page] = [...fitting(Collection, [json]), ...fitting(Items, [json])];
  const items = page?.items ?? listOf(json);
  const notes = items.map(readItem).filter((note) => note !== null);
  return notes.length === 0 ? 'unknown' : { notes, unread: items.length - notes.length };
};
