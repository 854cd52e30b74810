import type { Annotation } from '../annotation/annotation.ts';
import type { Copy } from './copy.ts';
import type { Plan } from './merge.ts';

/**
 * One line of the preview: what a copy brings for a pupil, and how many states would be laid beside the one that counts.
 * A note on a plan is counted with each pupil that it names. What is about no pupil (forms, the teacher's own checks, notes
 * that name none) has a line of its own, without an id.
 */
export type PupilPreview = {
  pupilId: string | null;
  name: string;
  add: number;
  change: number;
  leave: number;
  earlier: number;
};

const KINDS = ['add', 'change', 'leave', 'earlier'] as const;

const NO_PUPIL = null;

const namedIn = ({ pupilIds }: Annotation): (string | null)[] => (pupilIds.length === 0 ? [NO_PUPIL] : pupilIds);

/** What a plan does, by pupil: only pupils for whom it brings or leaves something, in the order of their names; what is about none stands last. */
export const previewByPupil = (
  { pupils, dialogues, school, attachments, annotations }: Plan,
  here: Copy,
): PupilPreview[] => {
  const names = new Map(
    [...here.pupils, ...pupils.add, ...pupils.change].map(({ id, name }): [string, string] => [id, name]),
  );
  const concerned = (kind: 'add' | 'change' | 'leave'): (string | null)[] => [
    ...pupils[kind].map(({ id }) => id),
    ...[...dialogues[kind], ...attachments[kind]].map(({ pupilId }) => pupilId),
    ...school[kind].map(() => NO_PUPIL),
    ...annotations[kind].flatMap(namedIn),
  ];
  const counted = {
    add: concerned('add'),
    change: concerned('change'),
    leave: concerned('leave'),
    earlier: [
      ...pupils.earlier.map(({ state }) => state.id),
      ...dialogues.earlier.map(({ state }) => state.pupilId),
      ...annotations.earlier.flatMap(({ state }) => namedIn(state)),
    ],
  };
  const lines = new Map<string | null, PupilPreview>();
  for (const kind of KINDS)
    for (const pupilId of counted[kind]) {
      const none = { pupilId, name: names.get(pupilId ?? '') ?? '', add: 0, change: 0, leave: 0, earlier: 0 };
      const line = lines.get(pupilId) ?? none;
      lines.set(pupilId, { ...line, [kind]: line[kind] + 1 });
    }
  const aboutNone = (line: PupilPreview) => (line.pupilId === NO_PUPIL ? 1 : 0);
  return [...lines.values()].sort((a, b) => aboutNone(a) - aboutNone(b) || a.name.localeCompare(b.name, 'nb'));
};
