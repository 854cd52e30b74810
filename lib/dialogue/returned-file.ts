import * as z from '../zod.ts';
import { Answer } from './answers.ts';
import { Id } from './primitives.ts';

/** What a preparation form saves: the answers of the pupil or the home to one talk's form. */
const AnswersFile = z.object({
  format: z.literal('laeringsdialog-answers'),
  version: z.literal(1),
  formId: z.string().check(z.maxLength(80)),
  talkId: Id,
  by: z.enum(['elev', 'hjem']),
  answers: z.record(z.string().check(z.maxLength(60)), Answer),
});
export type AnswersFile = z.infer<typeof AnswersFile>;

/** What a colleague's form saves: the words of a subject teacher to one or more talks. */
const ContributionsFile = z.object({
  format: z.literal('laeringsdialog-contributions'),
  version: z.literal(1),
  subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  teacher: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  contributions: z
    .array(z.object({ talkId: Id, text: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)) }))
    .check(z.minLength(1), z.maxLength(60)),
});
export type ContributionsFile = z.infer<typeof ContributionsFile>;

const ReturnedFile = z.discriminatedUnion('format', [AnswersFile, ContributionsFile]);
export type ReturnedFile = z.infer<typeof ReturnedFile>;

/** The largest file that is read, in bytes: far more than a form full of text. */
export const LARGEST_RETURNED = 1_000_000;

/** Why a file can't be used: not one of ours, made by a newer version, or one of ours that is damaged. */
export type Unreadable = 'unknown' | 'newer' | 'broken';

const Head = z.object({
  format: z.enum(['laeringsdialog-answers', 'laeringsdialog-contributions']),
  version: z.number(),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads a file that came back, or tells why it can't be used. */
export const readReturned = (text: string): ReturnedFile | Unreadable => {
  const json = parsed(text);
  const file = ReturnedFile.safeParse(json);
  if (file.success) return file.data;
  const head = Head.safeParse(json);
  if (!head.success) return 'unknown';
  return head.data.version > 1 ? 'newer' : 'broken';
};
