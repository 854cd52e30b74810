const WHO =
  '(?:jeg|eg|du|vi|me|dere|de|dykk|dokker|elevene|elevane|eleven|eleverne|eleverna|elever|barna|barnet|jag|i|you|we|(?:the )?pupils?|(?:the )?students?)';
const PUPIL =
  '(?:jeg|eg|du|dere|de|dykk|elevene|elevane|eleven|eleverne|eleverna|barna|jag|i|you|the pupils|the students)';
const MODAL = '(?:kan|skal|ska|vil|må|bør|kunne|can|will|should|must|shall|vet|veit)';
const ABLE =
  '(?:kunne|kunna|vite|vita|veta|kjenne(?: til)?|kjenna(?: til)?|lære(?: å| om)?|lærer(?: å| om)?|læra(?: å| om)?|øve(?: på)?|øver(?: på)?|øva(?: på)?|trene på|trener på|arbeide (?:mot|for)|klare(?: å)?|greie(?: å)?|få til|bli (?:gode?|flinke?|flinkere|flinkare|bedre|betre|tryggere|tryggare) (?:på|til|i)(?: å)?|ha lært|be able to|know|learn)';
const WHEN =
  '(?:(?:i|denne|for|etter|innen|når|after|by|in)? ?(?:the end of )?(?:løpet av )?(?:denne |desse |disse |this |the )?(?:week|period|unit|lesson|uka|uken|ukene|veka|vekene|perioden|timen|temaet|dagen)(?: er ferdig| er over)?)';
const AFTER = '(?:i|etter|efter|når|after|by|in|at)(?: [\\p{L}\\d.]+){1,6}';
const THIS = '(?:dette|det|slik|her|kva|hva|nå|no|today)';
const GOAL_IS =
  '(?:målet (?:er|for (?:uka|uken|veka|perioden|timen|temaet)(?: er)?)|mål|mål(?:et)? for [\\p{L}]+ er)(?: er)?:?(?: at)?';

const FORMS = [
  `(?:${GOAL_IS} )?(?:${WHEN},? )?${WHO} ${MODAL}(?: ${WHEN})?(?: ${ABLE})?(?: ${WHEN})?`,
  `${AFTER},? ${MODAL} ${WHO} ${ABLE}`,
  `(?:[\\p{L}\\d.,]+ ){0,9}(?:meningen|meninga|meining|målet|ønsket|ønsker|håper|håpar|forventer|forventar)(?: vi)?(?: er)? at ${PUPIL}(?: ${MODAL})?(?: ${ABLE})?`,
  `${PUPIL} ${MODAL} (?:ved|i|etter|innen|når)(?: [\\p{L}\\d.]+){1,6}`,
  `(?:[\\p{L}\\d.,]+ ){0,9}(?:kunne|kunna|be able to|(?:klare|greie|mestre|få til|bli flinke? til|lære seg) å)`,
  `(?:[\\p{L}\\d.,]+ ){0,9}(?:(?:skal|ska|kan|bør|should|can) ${PUPIL}|${PUPIL} (?:skal|ska|kan|bør|should|can))`,
  `(?:${WHEN},? )?${MODAL} ${WHO}(?: ${ABLE})?(?: ${WHEN})?`,
  `${THIS} (?:${MODAL} )?${WHO}(?: ${MODAL})?(?: ${ABLE})(?: ${WHEN})?`,
  `${THIS} ${ABLE} ${WHO}(?: på| om)?(?: ${WHEN})?`,
  `${WHO} ${ABLE}(?: ${WHEN})?`,
  `(?:skal )?(?:kunne|kunna|vite|kjenne til|be able to)`,
  `${GOAL_IS}(?: å)?`,
].map((form) => new RegExp(`^(?:${form})$`, 'u'));

// A look at the last word spares most lines the patterns: a lead-in ends on a small word or a time.
const LAST = new Set(
  'jeg eg du vi me dere de dykk elevene elevane eleven eleverne eleverna elever barna barnet jag i you we pupil pupils student students kan skal ska vil må bør kunne kunna can will should must shall vet veit vite vita veta kjenne kjenna til lære lærer læra å om øve øver øva på mot for klare greie lært know learn at er mål målet uka uken ukene veka vekene perioden timen temaet dagen ferdig over slutt slutten perioden week period unit lesson to'.split(
    ' ',
  ),
);

/**
 * Whether a line does nothing but lead in the goals below it ("Elevene skal kunne …", "Dette skal vi øve på").
 * @param label the line, with or without a colon or dots at its end
 */
export function isLeadIn(label: string): boolean {
  if (label.length > 90) return false;
  const bare = label.toLowerCase().replace(/[\s:.…,!?–-]+$/u, '');
  return LAST.has(bare.slice(bare.lastIndexOf(' ') + 1)) && FORMS.some((form) => form.test(bare));
}
