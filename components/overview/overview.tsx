import '../style/overview.css';
import { useSignal } from '@preact/signals';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { lazy } from '../shared/lazy.tsx';
import { ClassList } from './class-list.tsx';
import { useShown } from './shown.ts';

const Pictures = lazy(async () => (await import('../pictures/pictures.tsx')).Pictures);

/** The class at a glance (mappe): pupil by pupil, or a half year of it in pictures. */
export const Overview = ({ pupils }: { pupils: Pupil[] }) => {
  const [shown, choose] = useShown(pupils);
  const view = useSignal<'list' | 'pictures' | 'list again'>('list');
  if (view.value === 'pictures')
    return (
      <Pictures
        pupils={pupils}
        group={shown.group}
        onGroup={(group) => choose({ ...shown, group })}
        onBack={() => {
          view.value = 'list again';
        }}
      />
    );
  return (
    <ClassList
      pupils={pupils}
      shown={shown}
      onChange={choose}
      onPictures={() => {
        view.value = 'pictures';
      }}
      back={view.value === 'list again'}
    />
  );
};
