import { LARGEST_ATTACHMENT } from './attachment.ts';

/** Pictures that are shown. SVG is none of them: it can hold programs. */
const PICTURES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** Other files that a pupil's work comes in; they are kept and handed back, never shown. */
const FILES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  rtf: 'application/rtf',
  csv: 'text/csv',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

/** The endings that may be chosen, as a file field wants them. */
export const ACCEPTED_ENDINGS = Object.keys({ ...PICTURES, ...FILES }).map((ending) => `.${ending}`);

/** The type of a file by its name's ending, or null where it is none that is kept. */
export const fileTypeOf = (name: string): string | null =>
  new Map(Object.entries({ ...PICTURES, ...FILES })).get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? null;

/** Whether an attachment of this type may be shown as a picture. */
export const isPicture = (type: string): boolean => Object.values(PICTURES).includes(type);

/** Why a file can't be kept. */
export type FileProblem = 'empty' | 'type' | 'large';

/** What is wrong with a file of this name and size, or null. The type is told first: no smaller one would do. */
export const problemWith = ({ name, size }: { name: string; size: number }): FileProblem | null => {
  if (!fileTypeOf(name)) return 'type';
  if (size === 0) return 'empty';
  return size > LARGEST_ATTACHMENT ? 'large' : null;
};
