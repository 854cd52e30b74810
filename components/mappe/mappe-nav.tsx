import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { GROUPS, type Section } from './route.ts';

/** The way to all sections: beside the page where there is room, else behind a button that names where one is. */
export const MappeNav = ({ section }: { section: Section }) => {
  const t = words.value;
  const id = useId();
  const shown = useSignal(false);
  useEffect(() => {
    const close = () => {
      shown.value = false;
    };
    addEventListener('hashchange', close);
    return () => removeEventListener('hashchange', close);
  }, []);
  return (
    <nav class="mappe-nav" aria-label={t.mappe.sections}>
      <button
        type="button"
        aria-expanded={shown.value}
        aria-controls={id}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        <span aria-hidden="true">☰</span> {t.nav[section]}
        <span class="visually-hidden"> – {t.mappe.sections}</span>
      </button>
      <div id={id} class={shown.value ? 'shown' : ''}>
        {GROUPS.map((names) => (
          <ul key={names[0]}>
            {names.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={section === name ? 'page' : undefined}>
                  {t.nav[name]}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
};
