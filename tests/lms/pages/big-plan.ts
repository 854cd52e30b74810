import type { Goal } from '../plans.ts';

const subjects = ['Norsk', 'Matematikk', 'Engelsk', 'Naturfag', 'Samfunnsfag', 'KRLE', 'Musikk', 'Mat og helse'];
const verbs = ['forklare', 'bruke', 'sammenligne', 'beskrive', 'lage', 'regne ut', 'presentere', 'drøfte'];
const things = ['et diagram', 'en kort tekst', 'tre begreper', 'en likning', 'et eksperiment', 'en kilde', 'et kart'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Elements that one block adds: heading, table parts, goal list and homework. */
const perBlock = 31;

function block(number: number): { markup: string; goals: Goal[] } {
  const subject = pick(subjects, number);
  const goals = Array.from({ length: 4 }, (_, i) => ({
    text: `Jeg kan ${pick(verbs, number + i)} ${pick(things, number * 3 + i)} (${number + 1}.${i + 1})`,
    subject,
    kind: 'faglig' as const,
    level: null,
  }));
  const rows = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'].map(
    (day, i) => `<tr><td><b>${day}</b></td><td>Side ${number + i + 10}–${number + i + 12} i grunnboka</td></tr>`,
  );
  return {
    goals,
    markup: `<h3>${subject}</h3><p><b>Mål:</b></p><ul>${goals.map((goal) => `<li>${goal.text}</li>`).join('')}</ul><p>Lekse:</p><table><tbody>${rows.join('')}</tbody></table>`,
  };
}

/** A plan of about `elements` elements, the same at every call: for measuring, never for judging the reading. */
export function bigPlan(elements: number): { text: string; goals: Goal[] } {
  const blocks = Array.from({ length: Math.max(1, Math.round(elements / perBlock)) }, (_, i) => block(i));
  return { text: blocks.map((each) => each.markup).join('\n'), goals: blocks.flatMap((each) => each.goals) };
}
