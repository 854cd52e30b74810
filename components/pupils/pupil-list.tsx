import { useSignal } from '@preact/signals';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import { byGroupName } from '../../lib/dialogue/groups.ts';
import type { Pupil, PupilState } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { EarlierPupils } from '../earlier/earlier-pupils.tsx';
import { PeopleOnPage } from '../people/people-on-page.tsx';
import { attempt, say } from '../shared/toast.tsx';
import { PupilFields } from './pupil-fields.tsx';
import { PupilRow } from './pupil-row.tsx';

/** The teacher's pupils by class: add, rename, set class and grade, archive and bring back. */
export const PupilList = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const editing = useSignal<string | null>(null);
  const active = pupils.filter(({ state }) => state === 'aktiv').sort(byName);
  const archived = pupils.filter(({ state }) => state === 'arkivert').sort(byName);
  const groups = [...Map.groupBy(active, ({ group }) => group ?? '')].sort(([a], [b]) => byGroupName(a, b));

  const setState = async (pupil: Pupil, state: PupilState) => {
    await store.changePupil(vault, pupil.id, { state });
    if (state === 'aktiv') say(t.pupils.restored(pupil.name));
    else say(t.pupils.archived(pupil.name), () => store.changePupil(vault, pupil.id, { state: 'aktiv' }));
  };

  return (
    <section class="pupils" aria-label={t.pupils.heading}>
      <PeopleOnPage pupils={pupils} />
      <PupilFields
        others={active}
        legend={t.pupils.add}
        onSave={async (details) => {
          await store.addPupil(vault, details);
          say(t.pupils.added(details.name));
        }}
      />
      {pupils.length === 0 && <p class="empty">{t.pupils.none}</p>}
      {groups.map(([group, members]) => (
        <section key={group} aria-label={group || t.pupils.noGroup}>
          <h2>{group || t.pupils.noGroup}</h2>
          <ul class="pupil-rows">
            {members.map((pupil) => (
              <li key={pupil.id}>
                {editing.value === pupil.id ? (
                  <>
                    <PupilFields
                      pupil={pupil}
                      others={active.filter(({ id }) => id !== pupil.id)}
                      legend={t.pupils.edit(pupil.name)}
                      onCancel={() => {
                        editing.value = null;
                      }}
                      onSave={async (details) => {
                        await store.changePupil(vault, pupil.id, details);
                        editing.value = null;
                        say(t.pupils.changed(details.name));
                      }}
                    />
                    <EarlierPupils
                      pupil={pupil}
                      onBack={() => {
                        editing.value = null;
                      }}
                    />
                  </>
                ) : (
                  <PupilRow
                    pupil={pupil}
                    onEdit={() => {
                      editing.value = pupil.id;
                    }}
                    onArchive={() => attempt(() => setState(pupil, 'arkivert'))}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {archived.length > 0 && (
        <details class="archived">
          <summary>
            {t.pupils.archivedHeading} ({archived.length})
          </summary>
          <ul class="pupil-rows">
            {archived.map((pupil) => (
              <li key={pupil.id}>
                <PupilRow pupil={pupil} onRestore={() => attempt(() => setState(pupil, 'aktiv'))} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
