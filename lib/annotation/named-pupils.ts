import type { Annotation } from './annotation.ts';

/** A note as a file about some pupils holds it: naming nobody but them; null where it names none of them. */
export const namingOnly = <T extends Pick<Annotation, 'pupilIds'>>(note: T, pupils: ReadonlySet<string>): T | null => {
  const pupilIds = note.pupilIds.filter((id) => pupils.has(id));
  return pupilIds.length === 0 ? null : { ...note, pupilIds };
};

/** A note that does not name a pupil any more; null where it named neither another pupil nor a group. */
export const withoutPupil = <T extends Pick<Annotation, 'pupilIds' | 'group'>>(note: T, pupil: string): T | null => {
  const pupilIds = note.pupilIds.filter((id) => id !== pupil);
  return pupilIds.length === 0 && note.group === null ? null : { ...note, pupilIds };
};
