import { wordList } from './word-list.ts';

/** Social development as a heading, row or prefix names it. */
export const SOCIAL_WORDS = wordList(`
  sosial sosialt sosiale sosialmål pals zero trivsel trivselsmål klassemiljø klassemiljøet skolemiljø skulemiljø vennskap venskap
  vener venner klassemiljømål
  social sociala socialt sociale samspill samspel læringsmiljø klassemål samarbeidsmål
`);

/** Order and work habits as a heading, row or prefix names them. */
export const ORDER_WORDS = wordList(`
  selvstendighet sjølvstende arbeidsinnsats
  orden ordensmål oppførsel åtferd atferd adferd arbeidsvaner arbeidsvanar ordensregel ordensregler ordensreglar arbeidsro
`);

/** What a goal without any subject speaks of when it is one of order. */
export const ORDER_TOPICS = wordList(`
  rydder ryddar rydde garderobe* garderoben skoene skoa plassen plass pulten arbeidsro tidsnok presis ringer ringjer rolig roleg
  stille rekka rekke hånda handa bøkene sekken møter orden utstyret pennal* sekk* ryddig ryddeg presist
`);

/** Matters of order even under a social heading. */
export const ORDER_THINGS = wordList(`
  orden pennal* sekken sekk garderobe* pulten skoene skoa rydder ryddar ryddig utstyr utstyret tidsnok presis
`);

/** What a goal without any subject speaks of when it is a social one. */
export const SOCIAL_TOPICS = wordList(`
  venn venner vennar venn* venskap klassevenn* medelev* leken leiken leke leike hjelper hjelpsom* inkludere* inkluderer høflig
  hyggelig hyggeleg snill* respekt* takk unnskyld orsak trøste* trøster lytter følelser kjensler konflikt* krangel roser skryte*
  hilser hilse helsar helse hei ros rose dytte dytter kø køen åleine aleine alene utenfor utanfor ordet kvarandre stopp
  skryter vente tur hverandre kvarandre andre samarbeider
`);

/** Single nouns that are a social goal on their own. */
export const VIRTUES = wordList(`
  *het *heit *skap *leik empati omsorg respekt ansvar toleranse mot tillit samarbeid samhold samhald glede gleda tålmod
  takknemlighet selvkontroll sjølvkontroll inkludering høflighet lytting
`);
