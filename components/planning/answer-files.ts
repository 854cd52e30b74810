/** Fits the names of files with answers, and their type as browsers name it while they are dragged. */
export const ANSWER_FILES = /json$/i;

type Dragged = { files: Iterable<{ name: string }>; items: Iterable<{ type: string }> } | null;

/**
 * Whether what is dragged or dropped is nothing but files that may be answers: those go to the mappe wherever in it they
 * are let go, and so must pass what else takes files there.
 */
export const bringsAnswers = ({ dataTransfer }: { dataTransfer: Dragged }): boolean => {
  const names = [...(dataTransfer?.files ?? [])].map(({ name }) => name);
  // Names are not told before the files are dropped.
  const told = names.length > 0 ? names : [...(dataTransfer?.items ?? [])].map(({ type }) => type);
  return told.length > 0 && told.every((each) => ANSWER_FILES.test(each));
};
