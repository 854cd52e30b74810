import '../style/overview.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { lazy } from '../shared/lazy.tsx';
import { ClassList } from './class-list.tsx';
import { showFirst } from './overview-choices.tsx';

const Pictures = lazy(async () => (await import('../pictures/pictures.tsx')).Pictures);

/** The class at a glance (mappe): pupil by pupil, or a half year of it in pictures. */
export const Overview = ({ pupils }: { pupils: Pupil[] }) => {
  const shown = useSignal(useMemo(() => showFirst(pupils), []));
  const view = useSignal<'list' | 'pictures' | 'list again'>('list');
  if (view.value === 'pictures')
    return (
      <Pictures
        pupils={pupils}
        group={shown.value.group}
        onGroup={(group) => {
          shown.value = { ...shown.value, group };
        }}
        onBack={() => {
          view.value = 'list again';
        }}
      />
    );
  return (
    <ClassList
      pupils={pupils}
      shown={shown.value}
      onChange={(changed) => {
        shown.value = changed;
      }}
      onPictures={() => {
        view.value = 'pictures';
      }}
      back={view.value === 'list again'}
    />
  );
};
