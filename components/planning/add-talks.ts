import { plannedTalk, type TalkPlan } from '../../lib/dialogue/planned-talks.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { templateFor } from '../../lib/dialogue/templates.ts';
import { words } from '../../lib/i18n/language.ts';
import { handedDown } from '../../lib/page/managed.ts';
import type { OpenStore } from '../app.ts';
import { say } from '../shared/toast.tsx';

/** Plans a talk with each of some pupils, all or none, and says so; it can be undone. */
export const addPlannedTalks = async (
  { vault, store }: OpenStore,
  planned: readonly { pupil: Pupil; plan: TalkPlan }[],
): Promise<void> => {
  const [own, { templates }] = await Promise.all([store.templateRecords(vault), handedDown()]);
  const talks = planned.flatMap(({ pupil, plan }) =>
    plannedTalk(
      pupil,
      plan,
      (kind) => templateFor(kind, templates, own),
      () => crypto.randomUUID(),
    ),
  );
  await store.addTalks(vault, talks);
  say(words.value.planning.planned(planned.length), () =>
    store.takeBackDialogues(
      vault,
      talks.map(({ id }) => id),
    ),
  );
};
