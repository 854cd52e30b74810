import type { Copy } from './copy.ts';
import type { Plan } from './merge.ts';

/** One line of the preview: what a copy brings for a pupil, and how many states would be laid beside the one that counts. */
export type PupilPreview = {
  pupilId: string;
  name: string;
  add: number;
  change: number;
  leave: number;
  earlier: number;
};

const KINDS = ['add', 'change', 'leave', 'earlier'] as const;

/** What a plan does, by pupil: only pupils for whom it brings or leaves something, in the order of their names. */
export const previewByPupil = ({ pupils, dialogues }: Plan, here: Copy): PupilPreview[] => {
  const names = new Map(
    [...here.pupils, ...pupils.add, ...pupils.change].map(({ id, name }): [string, string] => [id, name]),
  );
  const concerned = {
    add: [...pupils.add.map(({ id }) => id), ...dialogues.add.map(({ pupilId }) => pupilId)],
    change: [...pupils.change.map(({ id }) => id), ...dialogues.change.map(({ pupilId }) => pupilId)],
    leave: [...pupils.leave.map(({ id }) => id), ...dialogues.leave.map(({ pupilId }) => pupilId)],
    earlier: [...pupils.earlier.map(({ state }) => state.id), ...dialogues.earlier.map(({ state }) => state.pupilId)],
  };
  const lines = new Map<string, PupilPreview>();
  for (const kind of KINDS)
    for (const pupilId of concerned[kind]) {
      const none = { pupilId, name: names.get(pupilId) ?? '', add: 0, change: 0, leave: 0, earlier: 0 };
      const line = lines.get(pupilId) ?? none;
      lines.set(pupilId, { ...line, [kind]: line[kind] + 1 });
    }
  return [...lines.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
};
