/** The courses of the made-up school. */
export interface Course {
  id: number;
  title: string;
  /** What the school calls the topic column. */
  topicWord: string;
  folder: number;
  /** How the participants page looks here when the address does not say. */
  people: { view: 'table' | 'grid'; names: 'first' | 'last' };
}

export const school = 'Solbakken skole';

/** The teacher who is logged in. */
export const teacher = { first: 'Ingunn', last: 'Myrvang', personId: 501 };

const course = (
  id: number,
  title: string,
  topicWord: string,
  view: 'table' | 'grid',
  names: 'first' | 'last',
): Course => ({
  id,
  title,
  topicWord,
  folder: 500 + id,
  people: { view, names },
});

export const courses: readonly Course[] = [
  course(1, '1. og 2. trinn', 'Tema', 'table', 'first'),
  course(2, '3. og 4. trinn', 'Tema', 'grid', 'last'),
  course(3, '5. trinn', 'Emne', 'table', 'last'),
  course(4, '6. og 7. trinn', 'Emne', 'grid', 'first'),
  course(5, '8. trinn', 'Emne', 'table', 'last'),
  course(6, '9. og 10. trinn', 'Emne', 'table', 'first'),
  course(9, 'Målebenken', 'Emne', 'table', 'first'),
];

export const courseById = (id: number): Course | undefined => courses.find((each) => each.id === id);
