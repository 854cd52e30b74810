const WHO =
  '(?:jeg|eg|du|vi|me|dere|de|dykk|dokker|elevene|elevane|eleven|eleverne|eleverna|elever|barna|barnet|jag|i|you|we|(?:the )?pupils?|(?:the )?students?)';
const PUPIL =
  '(?:jeg|eg|du|dere|de|dykk|elevene|elevane|eleven|eleverne|eleverna|barna|jag|i|you|the pupils|the students)';
const MODAL = '(?:kan|skal|ska|vil|må|bør|kunne|can|will|should|must|shall|vet|veit)';
const ABLE =
  '(?:kunne|kunna|vite|vita|veta|kjenne(?: til)?|kjenna(?: til)?|lære(?: å| om)?|lærer(?: å| om)?|læra(?: å| om)?|øve(?: på)?|øver(?: på)?|øva(?: på)?|trene på|trener på|arbeide (?:mot|for)|klare(?: å)?|greie(?: å)?|få til|bli (?:gode?|flinke?|flinkere|flinkare|bedre|betre|tryggere|tryggare) (?:på|til|i)(?: å)?|ha lært|be able to|know|learn)';
const AFTER = '(?:i|etter|efter|når|after|by|in|at)(?: [^ ,:;!?()]+)+';
const THIS = '(?:dette|det|slik|her|kva|hva|nå|no|today)';
const GOAL_IS = '(?:mål|målet|mål(?:et)? for [^ ,:;!?()]+)(?: er)?:?(?: at)?';
const SOME_WORDS = '(?:[^ :;!?()]+ )*';

// When it is to be reached, wherever it stands: "Denne uka skal …", "… i løpet av perioden".
const WHEN =
  /(?:^| )(?:(?:i|denne|for|etter|innen|når|hele|heile|after|by|in) )?(?:the end of )?(?:løpet av )?(?:denne |desse |disse |this |the )?(?:week|period|unit|lesson|uka|uken|ukene|veka|vekene|perioden|timen|temaet|dagen)(?: er ferdig| er over)?(?=,? |$)/g;

// What a label says without its time. Patterns with few optional parts, the simplest first: they are compiled
// anew in every page, each when it is first tried.
const FORMS = [
  GOAL_IS,
  '(?:skal )?(?:kunne|kunna|vite|kjenne til|be able to)',
  `(?:${GOAL_IS} )?${WHO} ${MODAL}(?: ${ABLE})?`,
  `${AFTER},? ${MODAL} ${WHO} ${ABLE}`,
  `${SOME_WORDS}(?:meningen|meninga|meining|målet|ønsket|ønsker|håper|håpar|forventer|forventar)(?: vi)?(?: er)? at ${PUPIL}(?: ${MODAL})?(?: ${ABLE})?`,
  `${PUPIL} ${MODAL} (?:ved|i|etter|innen|når)(?: [^ ,:;!?()]+)+`,
  `${SOME_WORDS}(?:kunne|kunna|be able to|(?:klare|greie|mestre|få til|bli flinke? til|lære seg) å)`,
  `${SOME_WORDS}(?:(?:skal|ska|kan|bør|should|can) ${PUPIL}|${PUPIL} (?:skal|ska|kan|bør|should|can))`,
  `${MODAL} ${WHO}(?: ${ABLE})?`,
  `${THIS} (?:${MODAL} )?${WHO}(?: ${MODAL})? ${ABLE}`,
  `${THIS} ${ABLE} ${WHO}(?: på| om)?`,
  `${WHO} ${ABLE}`,
  `(?:øver|øvar|lærer|lærar|trener|trenar) (?:vi|me)(?: på)?(?: å)?`,
].map((form) => new RegExp(`^(?:${form})$`));

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
  const bare = label.toLowerCase().replace(/[\s:.…,!?–-]+$/, '');
  if (!LAST.has(bare.slice(bare.lastIndexOf(' ') + 1))) return false;
  const timeless = bare.replace(WHEN, '').replace(/^,? /, '');
  return FORMS.some((form) => form.test(timeless));
}
