import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';

/** How long something still rests in the bin. */
export const DaysLeft = ({ deletedAt = '' }: { deletedAt?: string | undefined }) => {
  const { store } = useStore();
  const left = Math.ceil(store.DAYS_IN_BIN - (Date.now() - Date.parse(deletedAt)) / 86_400_000);
  return <small class="hint">{words.value.bin.left(Math.max(0, left))}</small>;
};
