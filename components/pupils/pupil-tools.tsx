import '../style/people.css';
import { useSignal } from '@preact/signals';
import { type ComponentChild, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { pupilKeepingWords } from '../../lib/i18n/pupil-keeping/words.ts';
import { BringInList } from '../people/bring-in-list.tsx';

/** What is done with many pupils at once, one thing at a time. */
export const PupilTools = ({ pupils }: { pupils: Pupil[] }) => {
  const t = pupilKeepingWords.value;
  const open = useSignal<Tool['name'] | null>(null);
  const close = () => {
    open.value = null;
  };
  const tools: Tool[] = [
    {
      name: 'list',
      label: t.list.open,
      heading: t.list.heading,
      show: () => <BringInList pupils={pupils} onDone={close} />,
    },
  ];
  const shown = tools.find(({ name }) => name === open.value);
  return (
    <section class="pupil-tools" aria-label={t.tools}>
      <div class="row-actions">
        {tools.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-expanded={open.value === name}
            onClick={() => {
              open.value = open.value === name ? null : name;
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

type Tool = { name: 'list'; label: string; heading: string; show: () => ComponentChild };

/** The tool that is open, under its heading, which gets the focus when it opens. */
const OpenTool = ({ tool, onClose }: { tool: Tool; onClose: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="pupil-tool">
      <h2 ref={heading} tabIndex={-1}>
        {tool.heading}
      </h2>
      <Fragment>{tool.show()}</Fragment>
      <button type="button" class="quiet" onClick={onClose}>
        {pupilKeepingWords.value.close}
      </button>
    </div>
  );
};
