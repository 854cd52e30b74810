import type { AnnotationContent } from './annotation.ts';

/** What of a note's content is other than it was; the pupils are one part of it. */
export const changedParts = (was: AnnotationContent, now: AnnotationContent): Partial<AnnotationContent> => ({
  ...(now.text !== was.text && { text: now.text }),
  ...(now.color !== was.color && { color: now.color }),
  ...(now.group !== was.group && { group: now.group }),
  ...(now.pupilIds.join() !== was.pupilIds.join() && { pupilIds: now.pupilIds }),
});

/** Whether two contents say the same. */
export const isSameContent = (a: AnnotationContent, b: AnnotationContent): boolean =>
  Object.keys(changedParts(a, b)).length === 0;

/**
 * A note's content without pupils who are gone; where it named one of them, with those who came instead.
 * @param instead the pupils with whom one who is gone was made one, as far as it is known
 */
export const withoutGone = (
  content: AnnotationContent,
  gone: ReadonlySet<string>,
  instead: readonly string[],
): AnnotationContent => {
  const left = content.pupilIds.filter((id) => !gone.has(id));
  return left.length === content.pupilIds.length
    ? content
    : { ...content, pupilIds: [...new Set([...left, ...instead])] };
};
