const phrases = (text: string): readonly string[] => text.trim().split(/,\s+/);

/** School subjects as plans name them (bokmål, nynorsk, English, Swedish, Danish), lower case; phrases with single spaces. */
export const SUBJECTS = phrases(`
  norsk, norsk hovedmål, norsk sidemål, norsk muntlig, norsk skriftlig, norsk som andrespråk,
  grunnleggende norsk, grunnleggjande norsk, særskilt norsk, samisk, finsk, kvensk, tegnspråk, teiknspråk,
  matematikk, matte, regning, rekning, engelsk, eng, eng. ford, eng.ford, eng. fordypning, deutsch, samf, samf.fag, naturf, natf, krø, kr.øv, kunst & håndverk, k/h,  engelsk fordypning, engelsk fordjuping, fordypning i engelsk,
  fordypning i norsk, fordypning i matematikk, naturfag, samfunnsfag, samfunnskunnskap, historie, geografi,
  krle, rle, krl, kristendom, religion, religion og etikk, livssyn, kunst og håndverk, kunst og handverk, k&h,
  k & h, kh, kø, forming, musikk, kroppsøving, kroppsøv, gym, gymnastikk, svømming, symjing, svømmeopplæring,
  mat og helse, mat & helse, m&h, m & h, mh, heimkunnskap, fremmedspråk, framandspråk, 2. fremmedspråk,
  språkfag, språkleg fordjuping, språklig fordypning, spansk, tysk, fransk, fordypning, fordjuping, valgfag,
  valfag, utdanningsvalg, utdanningsval, uv, arbeidslivsfag, natur- og samfunnsfag, formtegning,
  eurytmi, håndarbeid, sløyd, drama, elevrådsarbeid, maths, math, mathematics, english, science,
  social studies, social science, history, geography, music, norwegian, french, german, spanish, art,
  arts and crafts, svenska, svenska som andraspråk, matematik, engelska, biologi, fysik, fysikk, kemi, kjemi,
  teknik, slöjd, bild, hem- och konsumentkunskap, idrott och hälsa, idrott, samhällskunskap,
  samhällsorienterande ämnen, religionskunskap, historia, naturorienterande ämnen, moderna språk, dansk,
  natur og teknologi, natur/teknologi, natur/teknik, kristendomskundskab, samfundsfag, håndværk og design,
  madkundskab, billedkunst, idræt, musik, kroppsøving/svømming
`);

/** Names that stand where a subject stands in a list of goals, yet say nothing of a subject in running text or a title. */
export const SUBJECT_LIKE = phrases(`
  tema, programmering, koding, ikt, data, prosjekt, tverrfaglig, tverrfagleg, uteskole, uteskule, fysak, fysisk aktivitet, lesing,
  skriving, muntlig, munnleg, bibliotek, trafikk, livsmestring, livsmeistring, folkehelse og livsmestring,
  folkehelse og livsmeistring, valg, felles, klassens time, klassetime
`);

/** Header cells over a column of subjects. */
export const SUBJECT_COLUMN = phrases(`
  fag, faget, fagområde, fagområder, fagområde/fag, subject, subjects, ämne, ämnen, emnefag, læringsområde
`);
