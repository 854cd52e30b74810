import { words } from '../../lib/i18n/language.ts';
import { PastUndoing } from './past-undoing.tsx';

type Props = { question: string; onDelete: () => Promise<void>; onCancel: () => void };

/** Asks once before something is deleted past the bin. */
export const DeleteForGood = ({ question, onDelete, onCancel }: Props) => {
  const { why, action, failed } = words.value.forGood;
  return <PastUndoing {...{ question, why, action, failed, onCancel }} onDo={onDelete} />;
};
