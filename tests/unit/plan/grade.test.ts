import { expect, test } from 'vitest';
import { gradeIn } from '../../../lib/plan/grade.ts';

test.each([
  ['Ukeplan 4. trinn, uke 36', 4],
  ['Vekeplan for 7.klasse', 7],
  ['Periodeplan 10. årstrinn', 10],
  ['8B Norsk', 8],
  ['Norsk 6 trinn', 6],
])('"%s" is of grade %s', (title, grade) => expect(gradeIn(title)).toBe(grade));

test.each(['Ukeplan 1.-2. trinn', '3. og 4. trinn', 'Uke 36', '12. trinn', 'kl. 8'])('no one grade in "%s"', (title) =>
  expect(gradeIn(title)).toBeNull(),
);
