import type { Annotation } from '../annotation/annotation.ts';
import type { Copy } from './copy.ts';
import type { GuidanceForm } from './guidance-form.ts';
import type { Stamp } from './primitives.ts';
import type { Pupil } from './pupil.ts';
import { nameKey } from './same-name.ts';

/** Pupils with the same name, archived ones too: they may be one who is here twice, and may not. Only the teacher knows. */
export const doublesOf = (pupils: readonly Pupil[]): Pupil[][] =>
  [...Map.groupBy(pupils, ({ name }) => nameKey(name)).values()].filter((same) => same.length > 1);

/** Everything that may tell of a pupil, drafts too. */
export type Records = Pick<
  Copy,
  'pupils' | 'dialogues' | 'attachments' | 'annotations' | 'earlierPupils' | 'earlierDialogues' | 'earlierAnnotations'
> & { drafts: readonly { id: string; form: GuidanceForm }[] };

type Naming = Pick<Annotation, 'pupilIds'>;

/**
 * What two records of one pupil come to: all that one had is the other's. What says whose a record is changes, and nothing
 * else that it says; the pupil who goes becomes an earlier state of the one who stays.
 * @param keep the id of the one who stays. Where she has no group or grade she gets the other's; one active is active
 * @param gone the id of the other
 * @param stamp of the change, so that it wins where copies meet; earlier states keep their own
 * @throws Error where one of the two is not there
 */
export const merged = (
  records: Records,
  keep: string,
  gone: string,
  stamp: Pick<Stamp, 'updatedAt' | 'deviceId'>,
): Records => {
  const kept = records.pupils.find(({ id }) => id === keep);
  const other = records.pupils.find(({ id }) => id === gone);
  if (!kept || !other || keep === gone) throw new Error('Both pupils must be there.');
  const idOf = (id: string): string => (id === gone ? keep : id);
  const owned = <T extends { pupilId: string }>(record: T): T => ({ ...record, pupilId: idOf(record.pupilId) });
  const naming = <T extends Naming>(record: T): T => ({ ...record, pupilIds: [...new Set(record.pupilIds.map(idOf))] });
  const isOf = ({ pupilId }: { pupilId: string }) => pupilId === gone;
  const names = ({ pupilIds }: Naming) => pupilIds.includes(gone);
  const state = other.state === 'aktiv' ? 'aktiv' : kept.state;
  const after = { ...kept, state, group: kept.group ?? other.group, grade: kept.grade ?? other.grade, ...stamp };
  return {
    pupils: records.pupils.flatMap((each) => (each.id === gone ? [] : each.id === keep ? after : each)),
    dialogues: records.dialogues.map((each) => (isOf(each) ? { ...owned(each), ...stamp } : each)),
    attachments: records.attachments.map((each) => (isOf(each) ? { ...owned(each), ...stamp } : each)),
    annotations: records.annotations.map((each) => (names(each) ? { ...naming(each), ...stamp } : each)),
    earlierPupils: [
      ...records.earlierPupils.map((each) => ({ ...each, state: { ...each.state, id: idOf(each.state.id) } })),
      ...[kept, { ...other, id: keep }].map((each) => ({ keptAt: stamp.updatedAt, state: each })),
    ],
    earlierDialogues: records.earlierDialogues.map((each) => ({ ...each, state: owned(each.state) })),
    earlierAnnotations: records.earlierAnnotations.map((each) => ({ ...each, state: naming(each.state) })),
    drafts: records.drafts.map((each) => (names(each.form) ? { ...each, form: naming(each.form) } : each)),
  };
};
