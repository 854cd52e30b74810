import type { Words } from '../dialogue/words.ts';
import * as z from '../zod.ts';

/** Texts of Grep: a plain one, in the language that the curriculum was decided in, or one for each language. */
const Texts = z.array(z.object({ spraak: z.string(), verdi: z.string() }));
const Title = z.union([z.string(), Texts, z.object({ tekst: Texts })]);
export type Title = z.infer<typeof Title>;

const Validity = z.object({
  'gyldig-fra': z.optional(z.nullable(z.string())),
  'gyldig-til': z.optional(z.nullable(z.string())),
});

/** Another element, as an element names it. */
const Reference = z.object({ kode: z.string(), tittel: z.optional(Title), status: z.optional(z.nullable(z.string())) });

type Reference = z.infer<typeof Reference>;

/** What an element names of others; what stands there and names nothing is left out. */
const References = z.pipe(
  z.array(z.unknown()),
  z.transform((list) =>
    list.flatMap((each): Reference[] => {
      const read = Reference.safeParse(each);
      return read.success ? [read.data] : [];
    }),
  ),
);
const AnyReference = z.catch(z.optional(z.nullable(Reference)), null);

/** What is read of an element of Grep: a curriculum, a set of aims, or an aim. All else in it is left alone. */
export const GrepElement = z.object({
  kode: z.string(),
  tittel: Title,
  status: z.optional(z.nullable(z.string())),
  'grep-type': z.optional(z.string()),
  'gyldig-fra': z.optional(z.nullable(z.string())),
  'gyldig-til': z.optional(z.nullable(z.string())),
  gyldighet: z.optional(z.nullable(Validity)),
  'kompetansemaal-kapittel': z.optional(z.nullable(z.object({ kompetansemaalsett: References }))),
  kompetansemaal: z.optional(z.nullable(References)),
  'etter-aarstrinn': z.optional(z.nullable(References)),
  'tilhoerer-laereplan': AnyReference,
  'tilhoerer-kompetansemaalsett': AnyReference,
});
export type GrepElement = z.infer<typeof GrepElement>;

/** These were decided in nynorsk, so that is the language of their texts that name none. */
const DECIDED_IN_NYNORSK = /^(?:MAT|SAF|MHE|KRO)/u;

const tidy = (text: string | undefined): string | undefined =>
  text
    ?.replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '')
    .slice(0, 1500) || undefined;

/** A title in our languages; null where it has none of them. */
export const wordsOf = (title: Title, planCode: string): Words | null => {
  const texts =
    typeof title === 'string' ? [{ spraak: 'default', verdi: title }] : 'tekst' in title ? title.tekst : title;
  const inLanguage = (name: string) => tidy(texts.find(({ spraak }) => spraak === name)?.verdi);
  const decided = inLanguage('default');
  const nynorsk = DECIDED_IN_NYNORSK.test(planCode);
  const nb = inLanguage('nob') ?? (nynorsk ? undefined : decided);
  const nn = inLanguage('nno') ?? (nynorsk ? decided : undefined);
  const en = inLanguage('eng');
  return nb || nn || en ? { ...(nb && { nb }), ...(nn && { nn }), ...(en && { en }) } : null;
};

/** Any of a title’s texts, to look for a number in. */
const plainTitle = (title: Title | undefined): string =>
  title === undefined
    ? ''
    : typeof title === 'string'
      ? title
      : ('tekst' in title ? title.tekst : title).map(({ verdi }) => verdi).join(' ');

/** Whether an element is published; one that does not say is taken as such. */
export const isPublished = ({ status }: { status?: string | null | undefined }): boolean =>
  !status || /status_publisert$/u.test(status);

const dayOf = (moment: string | null | undefined): string | null =>
  /^\d{4}-\d{2}-\d{2}/u.exec(moment ?? '')?.[0] ?? null;

/** From when and until when an element holds, as far as it says so. */
export const validityOf = (element: GrepElement): { validFrom: string | null; validTo: string | null } => ({
  validFrom: dayOf(element['gyldig-fra'] ?? element.gyldighet?.['gyldig-fra']),
  validTo: dayOf(element['gyldig-til'] ?? element.gyldighet?.['gyldig-til']),
});

/** Whether an element is published and holds on a day. */
export const isInForce = (element: GrepElement, day: string): boolean => {
  const { validFrom, validTo } = validityOf(element);
  return isPublished(element) && (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
};

/**
 * The grade that a set of aims is for, 1 to 10; null for sets of videregående. The title is asked first, since the field
 * beside it is known to be wrong.
 */
export const gradeOfSet = (set: {
  tittel?: Title | undefined;
  'etter-aarstrinn'?: GrepElement['etter-aarstrinn'];
}): number | null => {
  const title = plainTitle(set.tittel);
  if (/\bvg\d/iu.test(title)) return null;
  // Foreign languages begin at level I, which is what ungdomsskolen ends with.
  const named =
    /(\d{1,2})\.\s*(?:års)?(?:trinn|steg)/iu.exec(title)?.[1] ?? (/nivå\s+I\b/u.test(title) ? '10' : undefined);
  const grades = (set['etter-aarstrinn'] ?? []).map(({ kode }) => Number(/^aarstrinn(\d{1,2})$/u.exec(kode)?.[1]));
  const grade = named ? Number(named) : Math.max(...grades);
  return grade >= 1 && grade <= 10 ? grade : null;
};
