const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that come and go without a goal becoming another one: who, that it is a goal, articles, what joins words, and
 * words of degree. Bokmål, nynorsk, English.
 */
export const SMALL_WORDS = list(`
  jeg eg meg min mitt mine mi du deg din ditt dine di vi oss vår vårt våre han hun ho de dei den det dem seg sin sitt sine si
  elev eleven elever elevene elevar elevane i you we my your our they their pupil pupils student students
  man kan kunne skal skulle vil må bør klarer klare klarar greier greie greiar can could should able
  vet veit vite kjenner kjenne kjennes know knows lære lærer lærar learn øve øver øvar trene trener trenar practise practice
  jobbe jobber jobbar arbeide arbeider arbeidar work works
  en ei et ein eit a an the å at og samt and on på av til for med om som der ved hos of in with about from for that this these
  denne dette disse desse er være vere blir bli har ha have has is are be hva kva hvordan korleis what how opp ut
  noen nokon nokre noe noko some any også òg also selv sjølv egen eget egne eigen eige eiga eigne own
  godt bra litt mer meir bedre betre ganske veldig svært riktig korrekt correctly well better very
  enkel enkelt enkle simple ulik ulikt ulike forskjellig forskjellige different viktig viktige important
  alle all alt hver kvar flere fleire mange many several etc osv`);

/** Words that turn what a goal says into its opposite. */
export const NEGATIONS = list('ikke ikkje ikkj aldri uten utan not never without nei ingen inga no don t');

/** Numbers in words; “en” and “one” are left out, since they are articles too. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    null: '0',
    zero: '0',
    to: '2',
    two: '2',
    tre: '3',
    three: '3',
    fire: '4',
    four: '4',
    fem: '5',
    five: '5',
    seks: '6',
    six: '6',
    sju: '7',
    syv: '7',
    seven: '7',
    åtte: '8',
    eight: '8',
    ni: '9',
    nine: '9',
    ti: '10',
    ten: '10',
    elleve: '11',
    eleven: '11',
    tolv: '12',
    twelve: '12',
    tjue: '20',
    twenty: '20',
    hundre: '100',
    hundred: '100',
    tusen: '1000',
    thousand: '1000',
  }),
);

/** What shows that a goal is in English, where “to” is no number. */
export const ENGLISH = list('can the and my you your with');
