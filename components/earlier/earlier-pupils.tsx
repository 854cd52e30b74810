import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { EarlierList } from './earlier-list.tsx';

/** What stood of a pupil before it was changed, each state to be brought back. */
export const EarlierPupils = ({ pupil, onBack }: { pupil: Pupil; onBack: () => void }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const states = useLive(async () => (await store.earlierStates(vault, pupil.id)).pupils, [pupil.id]);
  const bringBack = async ({ name, group, grade }: Pupil) => {
    await store.changePupil(vault, pupil.id, { name, group, grade });
    say(t.earlier.back);
    onBack();
  };
  const tell = ({ name, group, grade }: Pupil) =>
    [name, group, grade && t.pupils.gradeN(grade)].filter(Boolean).join(' · ');
  return <EarlierList states={states} tell={tell} onBack={bringBack} />;
};
