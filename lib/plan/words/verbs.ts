import { wordList } from './word-list.ts';

/** Infinitives that goals begin with (bokmål, nynorsk, Swedish, Danish); nynorsk and Swedish -a forms are found by rule. */
export const INFINITIVES = wordList(`
  addere analysere anvende argumentere avgjøre avlese avrunde begrunne grunngi grunngje beherske benytte beregne berekne
  beskrive bestemme beste bevege bidra bli bruke bygge byggje bøye bøyge danse debattere definere dekode dele delta diskutere
  dividere doble drive drøfte eksperimentere eksemplifisere erfare evaluere faktorisere finne fordele foreslå foreslåe forklare
  formulere forstå forenkle fortelle fortelje fortsette framføre fremføre følge følgje føre gi gje gjengi gjenkjenne gjere gjøre
  gjenfortelle gjennomføre halvere hente holde halde huske hugse høre høyre identifisere illustrere improvisere innhente
  innta intervjue invitere jamføre kaste kjenne kle klare knytte kode kombinere kommunisere kommentere konstruere kontrollere
  kunne kunna la lage laga lede leie leke leike lese lete like lokalisere lytte løse løyse løse lære mestre meistre medvirke
  mestra modellere montere multiplisere måle møte navngi namngje nevne notere omforme omsette oppdage oppfatte opptre ordne
  oppsummere organisere oversette omsetje passe plassere planlegge planleggje presentere produsere programmere prøve påvise
  reflektere regne rekne representere resonnere respondere rime risse rydde samanlikne sammenligne sammenlikne sammenfatte
  samanfatte samarbeide samle samtale sanse se sjå si seie sette setje skape skildre skille skilje skissere skrive skrive skru sortere
  spille spele spørre spørje stave stille strekke stryke studere subtrahere sy svømme symje synge syngje systematisere ta takke telle telje
  tegne teikne tenke tenkje tilegne tilpasse tolke trekke trene tørre ta undersøke undre undersøkje unngå uttale uttrykke uttrykkje
  utføre utforme utforske utrykke utvikle utvide utøve variere vedlikeholde velge velje vente verdsette vise visualisere vite vita
  vudere vurdere være vere åpne øve bedømme opprettholde innrede nytte nytta bli bruka gje kjenne trekkje fylgje referere ramse gjette klappe hoppe løpe kunna veta känna
  förstå göra läsa skriva använda berätta beskriva diskutera jämföra förklara räkna samtala tala lyssna delta reflektera resonera
  akseptere anerkjenne anslå avbilde avgrense avklare avkrefte avlede avslutte avsløre ballansere balansere bearbeide bedømme befeste
  begrense begynne begripe behandle bekrefte belyse beregne berette berøre besvare betale bidra bikke binde blande blåse bokstavere bremse brette brodere
  bruke bryte bøye celebrere definere demonstrere dokumentere dra drible drikke dusje dyrke dyppe eie ekspandere elte endre erstatte estimere
  fange fargelegge fastslå feire fikse filme flytte flyte folde forandre forbedre forberede forbinde forestille foreta forhandle forhindre forholde forkorte
  forlenge formidle forsterke forstørre forsvare forutsi forvandle framheve framsnakke fremheve fremstille fullføre fungere følge føye gange generere gjengi gjette
  gjøre glede granske gravere gruppere hanskes heve hekle hevde hilse hinke hjelpe hoppe hugse håndtere illustrere imitere imøtegå informere innrømme
  innse inspirere jakte jogge joine justere kalkulere kartlegge kategorisere kikke kjempe kjenne klatre klippe klokke koble koke komponere koordinere
  kople kopiere kose krype kutte kvele lagre leite lime likestille linke loddes logge lukke lyde lyssette låne løfte male markere matche mene
  merke mime miste mose motivere multiplisere musisere måle møblere nemne nevne nyansere observere ommøblere omgjøre omregne omarbeide oppføre oppfylle opplyse
  oppleve opponere opprette opptre ordlegge orientere overføre overholde pakke parere pendle pipette plante plukke polere poste prate prioritere produsere
  protestere puste pusse putte pynte påpeke rangere redegjøre redigere registrere reise rekke rense reparere repetere revidere rett rette ringe ro
  rope rulle runde røre samsnakke satse se seriere servere signere sikre skanne skaffe skalere sammenføye sjekke skanne skimme skifte skjære skjelne skli skru
  sløyfe slå smake smøre snakke snekre snu sortere spare spise spikke springe sprette stable starte steke stemme stikke stoppe strikke stupe styre stå støtte
  sukke summere surfe svare svinge sykle synliggjøre sørge tilberede tilby tilføye tilrettelegge tippe tolerere tore tore trille trykke turne tyde
  tørre tvinne ugle underbygge underholde unngå utforme uttale utlede utnytte utsette utvise vaske vedlikeholde vektlegge vende vente veie veve videreføre
  videreutvikle vinne vokse vurdere yte ytre ønske øke være vøre overslå framføre foredra gjenta grovsortere
  kende læse fortælle skelne
  drøyme skildre lyde sjå skilje setje leggje spørje velje fortelje rekne teikne leike bruke nytte kjenne utforske ha få komme kome delta vere bli stille halde stå vise
  utveckla anvende kende fortælle læse forholde indgå undersøge redegøre gjøre greie
`);

/** English base verbs, after "I can" or a lead-in of that kind. */
export const ENGLISH_VERBS = wordList(`
  analyse ask answer be compare count create describe discuss explain express find identify know listen make name present
  pronounce read recognise retell say sing solve spell speak talk tell understand use write
`);

/** Imperatives of homework and class work: a line that begins so is no academic goal. */
export const HOMEWORK_VERBS = wordList(`
  øv les lær gjør gjer skriv lag finn svar tegn teikn fyll jobb arbeid husk hugs ta lever repeter fortsett klapp se sjå sjekk
  ferdig gå kle legg lim klipp print velg vel møt tell tel remember practice practise bring läs skriv träna
  øvelse side s oppg oppgave oppgaver oppgåve oppgåver ekstra frivillig innlevering prøve kapittelprøve kapitteltest test gloseprøve
  diktat diktatprøve
`);

/** Say with "vi" what the class does, not what the pupil is to learn. */
export const CLASS_VERBS = wordList(`
  arbeider arbeidar jobber jobbar fortsetter fortset held har får begynner begynnar byrjar starter startar leser les går reiser drar
  dreg følger følgjer avslutter avsluttar repeterer gjennomgår møtes møtest spiser et baker feirer ser ønsker ønskjer bruker er minner håper
`);
