/** A table of pairs: a word or part of one, and what stands for it. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/,\s+/)
      .map((pair) => pair.split(' '))
      .map(([from = '', to = '']) => [from, to]),
  );

/** Parts of nynorsk words and what stands for them in bokmål, wherever in a word they are; the longer ones first. */
const PARTS = pairs(`
  samanlikn sammenlign, tryggleik trygghet, sannsynlighet sannsyn, attfort gjenfort, førebud forbered, nemn nevn, storleik størring, innleiing innledning, løsning løsing, bokmeld bokanmeld, likskap likhet,
  namngj navngi, vitskap vitenskap, mogleg mulig, straum strøm, gløym glem, drøym drøm, køyr kjør, mjølk melk, samansett sammensatt, framand fremmed,
  fortelj fortell, oppgåv oppgav, omkrins omkrets, eigensk egensk, munnleg muntlig,
  munnlig muntlig, kvardag hverdag, omgrep begrep, breidd bredd, kjeld kild, teikn tegn, bilet bild,
  saman sammen, rekn regn, hald hold, gong gang, song sang, namn navn, telj tell, løys løs, hugs husk, mein men, einig enig, skul skol, heim hjem, veke uke, spel spill, leik lek, høgd høyd,
  høyr hør, vatn vann, grunnleggj grunnlegg, byrj begynn, fremfør framfør
`);

const ANY_PART = new RegExp([...PARTS.keys()].join('|'), 'gu');

/** Whole words that differ, and strong forms that no ending explains. */
const WORDS = pairs(`
  tal tall, talet tallet, tala tallene, høg høy, høgt høyt, høge høye, låg lav, lågt lavt, låge lave,
  setje sette, set sett, spørje spørre, seie si, seier si, sier si, sjå se, ser se, gjere gjøre, gjer gjør,
  gjera gjøre, velje velge, vel velg, skilje skille, døme eksempel, dømer eksempel, kvifor hvorfor, kven hvem,
  mykje mye, noreg norge, symje svømme, sym svøm, bøker bok, bøkene bok, bøkane bok, ven venn, vener venner,
  venar venner, vere være, frå fra, from fra, auke øke, aukar øke, heil hel, heile hele, heilt helt, fram frem,
  ver vær, veret været, verda verden, skrev skrive, skreiv skrive, skrevet skrive, matte matematikk,
  leggje legge, fortel fortell, klokken klokka, skilnad forskjell, skilnaden forskjellen, einskild enkelt,
  hovud hoved, born barn, vêr vær, vêret været, held holder, gje gi, gjev gir, stad sted, staden stedet, stader steder,
  rein ren, reint rent, reine rene, annan annen, difor derfor, kor hvor, veg vei, vegen veien, people person
`);

/** A word as bokmål has it, so that a goal in nynorsk and one in bokmål meet. Lower case in, lower case out. */
export const asBokmål = (word: string): string =>
  (WORDS.get(word) ?? word)
    .replace(ANY_PART, (part) => PARTS.get(part) ?? part)
    .replace(/leg(?=e$|t$|$)/u, 'lig')
    .replace(/(?<=..)ies$/u, 'y')
    .replace(/heit(?=er$|ene$|en$|ar$|ane$|a$|$)/u, 'het')
    .replace(/(?<=..[kg])j(?=e|ar$|a$|ing)/gu, '')
    .replace(/(?<=...)els(?=e$|en$|er$|ene$)/u, 'ing');
