import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  heading: string;
  /** What the two buttons are called. */
  now: string;
  back: string;
  onBack: () => void;
  /** What can be chosen before it is printed. */
  choices?: ComponentChildren;
  children: ComponentChildren;
};

/** A sheet as it will be printed, below what is asked first and not printed itself. */
export const PrintPage = ({ heading, now, back, onBack, choices, children }: Props) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="folder">
      <section class="no-print print-page" aria-label={heading}>
        <h2 ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {choices}
        <div class="row-actions">
          <button type="button" class="primary" onClick={() => print()}>
            {now}
          </button>
          <button type="button" onClick={onBack}>
            {back}
          </button>
        </div>
      </section>
      {children}
    </article>
  );
};
