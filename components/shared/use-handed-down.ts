import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { followHandedDown, type HandedDown } from '../../lib/page/managed.ts';

/** What the school's IT has handed down, followed; null until it is known. */
export const useHandedDown = (): HandedDown | null => {
  const handed = useSignal<HandedDown | null>(null);
  useEffect(
    () =>
      followHandedDown((found) => {
        handed.value = found;
      }),
    [],
  );
  return handed.value;
};
