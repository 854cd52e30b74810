/** People of a course. All names are made up by joining two lists. */
export interface Person {
  personId: number;
  first: string;
  last: string;
  role: 'Elev' | 'Lærer' | 'Assistent';
  groups: string[];
  lastVisited: string;
}

const firstNames =
  `Amalie, Birk, Cornelia Sofie, Didrik, Eira, Fredrik Åsmund, Guro, Hedda, Isak, Jonatan, Khadija, Liv Ellen,
  Mikkel Ánte, Noor, Odin, Pernille, Rebekka, Sander, Tiril, Ulrik, Vetle, Yusuf, Zofia, Ylva, Østen, Åsne`.split(
    /,\s+/,
  );
const lastNames =
  `Aasheim, Bakkemo, Dalsrud-Lie, Engeseth, Fjellvær, Granmo, Hovlid, Iversbakk, Kvalsund, Lindtveit, Moholt,
  Nergårdshaug, Al-Rahimi, Oppedalen, Prestrud, Rønnestad, Sørbø, Tverrmyr, Utgaren, Van der Meer, Wójcik, Ytterland, Øvrelid,
  Årdalsbakken, Somby-Utsi, Nguyen`.split(/,\s+/);

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Two teachers, an assistant and 24 pupils; the same people at every start. */
export function peopleOf(course: number): Person[] {
  const pupils = Array.from(
    { length: 24 },
    (_, i): Person => ({
      personId: course * 1000 + i,
      first: at(firstNames, i * 5 + course),
      last: at(lastNames, i * 7 + course * 3),
      role: 'Elev',
      groups: [`${course}${i % 2 ? 'B' : 'A'}`, ...(i % 5 === 0 ? ['Lesegruppe'] : [])],
      lastVisited: i % 6 === 3 ? 'Aldri' : `${String(1 + ((i * 3) % 20)).padStart(2, '0')}.11.2026`,
    }),
  );
  const adults: Person[] = [
    { personId: 501, first: 'Ingunn', last: 'Myrvang', role: 'Lærer', groups: [], lastVisited: 'I dag' },
    { personId: 502, first: 'Torfinn', last: 'Bergslien', role: 'Lærer', groups: [], lastVisited: 'I går' },
    {
      personId: 503,
      first: 'Maja',
      last: 'Holmefjord',
      role: 'Assistent',
      groups: ['Lesegruppe'],
      lastVisited: '12.11.2026',
    },
  ];
  return [...adults, ...pupils].sort((a, b) => a.last.localeCompare(b.last, 'nb'));
}

export const nameOf = (person: { first: string; last: string }, order: 'first' | 'last'): string =>
  order === 'first' ? `${person.first} ${person.last}` : `${person.last}, ${person.first}`;
