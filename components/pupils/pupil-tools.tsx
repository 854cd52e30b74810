import '../style/people.css';
import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { BringInList } from '../people/bring-in-list.tsx';
import { SchoolYear } from '../school-year/school-year.tsx';
import { DoublesTool } from './doubles-tool.tsx';
import { GroupTool } from './group-tool.tsx';

/** What is done with many pupils at once, one thing at a time. */
export const PupilTools = ({ pupils }: { pupils: Pupil[] }) => {
  const t = pupilKeepingWords.value;
  const openTool = useSignal<Tool['name'] | null>(null);
  const place = useRef<HTMLElement>(null);
  const close = () => {
    place.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    openTool.value = null;
  };
  const tools: Tool[] = [
    { name: 'list', ...t.list, show: () => <BringInList pupils={pupils} onDone={close} /> },
    { name: 'groups', ...t.groups, show: () => <GroupTool pupils={pupils} /> },
    { name: 'year', ...t.year, show: () => <SchoolYear pupils={pupils} /> },
    { name: 'doubles', ...t.doubles, show: () => <DoublesTool pupils={pupils} /> },
  ];
  const shown = tools.find(({ name }) => name === openTool.value);
  return (
    <section ref={place} class="pupil-tools" aria-label={t.tools}>
      <div class="row-actions">
        {tools.map(({ name, open: label }) => (
          <button
            key={name}
            type="button"
            class={name === 'list' && pupils.length === 0 ? 'primary' : ''}
            aria-expanded={openTool.value === name}
            onClick={() => {
              openTool.value = openTool.value === name ? null : name;
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {shown && <OpenTool key={shown.name} tool={shown} onClose={close} />}
    </section>
  );
};

type Tool = { name: 'list' | 'groups' | 'year' | 'doubles'; open: string; heading: string; show: () => ComponentChild };

/** The tool that is open, under its heading, which gets the focus when it opens. */
const OpenTool = ({ tool, onClose }: { tool: Tool; onClose: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="pupil-tool">
      <h2 ref={heading} tabIndex={-1}>
        {tool.heading}
      </h2>
      {tool.show()}
      <button type="button" class="quiet" onClick={onClose}>
        {pupilKeepingWords.value.close}
      </button>
    </div>
  );
};
