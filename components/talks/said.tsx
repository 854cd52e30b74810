import type { ComponentChildren } from 'preact';
import type { Reach, Remark } from '../../lib/dialogue/reach.ts';
import { words } from '../../lib/i18n/language.ts';

/** What was said to something, with who may see it in words. */
export const Said = ({ label, reach, children }: { label: string; reach: Reach; children: ComponentChildren }) => (
  <div class="said">
    <p class="said-label">
      {label} <small>({words.value.reach[reach]})</small>
    </p>
    {children}
  </div>
);

/** A text with its reach. Nothing where it is empty. */
export const SaidText = ({ label, remark }: { label: string; remark: Remark }) =>
  remark.text ? (
    <Said label={label} reach={remark.reach}>
      <p class="said-text">{remark.text}</p>
    </Said>
  ) : null;
