import { useSignal } from '@preact/signals';
import type { ComponentChild, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';

/**
 * A component that is loaded when it is first shown, so that the first screen does not wait for the others.
 * @param meanwhile what stands there until then
 */
export const lazy = <P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  meanwhile: () => ComponentChild = () => <p class="hint">{words.value.state.loading}</p>,
): FunctionComponent<P> => {
  let loaded: FunctionComponent<P> | undefined;
  return (props: P): ComponentChild => {
    const ready = useSignal(loaded !== undefined);
    useEffect(() => {
      if (!loaded)
        void load().then((component) => {
          loaded = component;
          ready.value = true;
        });
    }, []);
    const Loaded = loaded;
    return ready.value && Loaded ? <Loaded {...props} /> : meanwhile();
  };
};
