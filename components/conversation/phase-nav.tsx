import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Phase } from '../../lib/dialogue/template.ts';
import { words } from '../../lib/i18n/language.ts';

/** How far down the window the eyes are. */
const READ_AT = 0.4;

/** The id of the heading that a phase begins with. */
export const phaseId = (phase: Phase): string => `phase-${phase}`;

/** The way between the phases, which shows the one that is being read. */
export const PhaseNav = ({ children }: { children: ComponentChildren }) => {
  const t = words.value.conversation;
  const nav = useRef<HTMLElement>(null);
  const here = useSignal<Phase>('før');
  useEffect(() => {
    // The phase that lies under the upper part of the window, or that has the focus.
    const sections = nav.current?.closest('.conversation')?.querySelectorAll<HTMLElement>('section[data-phase]') ?? [];
    const phaseOf = (element: Element | null) => Phase.safeParse(element?.getAttribute('data-phase')).data;
    const show = (phase: Phase | undefined) => {
      if (phase) here.value = phase;
    };
    // Whenever a section comes or goes there, the last one that has begun is the one being read.
    const seen = new IntersectionObserver(
      () => {
        const begun = [...sections].filter((section) => section.getBoundingClientRect().top < innerHeight * READ_AT);
        show(phaseOf(begun.at(-1) ?? sections[0] ?? null));
      },
      { rootMargin: '-30% 0px -60% 0px' },
    );
    const focused = ({ target }: FocusEvent) =>
      show(phaseOf(target instanceof Element ? target.closest('section[data-phase]') : null));
    for (const section of sections) {
      seen.observe(section);
      section.addEventListener('focusin', focused);
    }
    return () => {
      seen.disconnect();
      for (const section of sections) section.removeEventListener('focusin', focused);
    };
  }, []);
  const go = (phase: Phase) => {
    const heading = document.getElementById(phaseId(phase));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div class="phase-bar">
      <nav ref={nav} aria-label={t.phasesLabel}>
        {Phase.options.map((phase) => (
          <button
            key={phase}
            type="button"
            aria-current={here.value === phase ? 'location' : undefined}
            onClick={() => go(phase)}
          >
            {t.phases[phase]}
          </button>
        ))}
      </nav>
      {children}
    </div>
  );
};
