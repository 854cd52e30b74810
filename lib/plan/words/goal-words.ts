import { wordList } from './word-list.ts';

/** Announce goals wherever they stand in a heading. */
export const GOAL_WORDS = wordList(`
  mål *mål måla *måla målet *målet målene *målene *måls måloppnåelse måloppnåing
  goal goals aim aims objective objectives outcomes intentions walt
  fokus ukefokus vekefokus fokusmål fokusområde fokusområder
  *målen kunskapskrav betygskriterier målsetting målsettinger målsetninger målsetjing målsætning
`);

/** End like a goal word, but are something else. */
export const NOT_GOAL_WORDS = wordList(`
  spørsmål* spørgsmål* formål* føremål* bokmål* sidemål* hovedmål hovudmål morsmål* modersmål* riksmål landsmål talemål
  skriftmål folkemål flatemål lengdemål rommål volummål hulmål vektmål tidsmål straffemål selvmål
`);

/** Stand in lead-ins such as "Dette skal vi øve på": goals, unless the heading also names an activity. */
export const PRACTICE_WORDS = wordList(`
  øve øver øva lære lærer læra lærar kunne kunna trene trener learn
`);

/** Words a heading may hold beside the telling one without being a sentence. */
export const FILLER_WORDS = wordList(`
  og i for frå fra av på til med om er eller den det de denne dette disse desse kva hva her som skal ska vi jeg eg jag du dere
  vår våre vårt mine mitt min dine ditt din sine
  uke uka uken ukas ukens uker ukene ukes veke veka vekas vekene veker vecka veckans uge ugen ugens week weekly weeks this
  the of and in my our your we you will today learning
  perioden periodens periode månedens måneden månadens månaden dagens dagen timen timens kapittelet kapitlet bolken
  trinn klasse kl steg årstrinn årskurs åk del
  lokal lokale nasjonale konkrete konkreta konkret faglig faglige fagleg faglege fag faget nye nytt felles sentrale viktigste
  nedbrutte individuelle personlige personlege
  eleven elevene elevane elevens elever elevar klassen klassens skolens skulens vg1
  kunnskapsløftet læreplanen læreplan lk20 lk06 lgr22 lgr11 etter n ferdighet ferdigheter ferdigheiter dugleikar lærings
  kompetanse konkretiserte konkretisering høst haust vår januar februar mars april mai juni juli august september oktober
  november desember arbeidet arbeidsplanen ukeplanen att för och vad ur så kjennetegn kjenneteikn elevdel opplæringen opplæringa undervisningen
`);
