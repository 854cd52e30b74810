/** Short words that every reader of Norwegian knows and can spell, for suggested passphrases. */
export const PASSPHRASE_WORDS = `
agurk aker albue alge alm altan ananas and ankel ape appelsin april arm asp aske avis badekar bake ballong bambus banan band bank bark barn bart basar bavian bekk belte benk berg bever
bie bil bille bilde bjelle bjørk bjørn blad blekk blikk blomst bluse blyant blå bok bokhylle bolle bonde bord borg brann bregne brev brille bringe bris bro brosje brun brus bryst brød brønn budeie
bukse bunad bunke busk buss by bygg båt dal damp dans dekk demning deig diamant dikt disk do drage drake drue dråpe drøm due dukke duk dusj dverg dyne dør eik ekorn elg elv
eng enhjørning eple ert ese eske esel eventyr fabel fakkel fallskjerm familie farge fasan fat fele felg fest fiken fil film finger fisk fjell fjord fjær flagg flamme flaske flis flo flue fluesopp fly flyte
fløyte flåte fløte foss fot fotball fregne frakk fredag frost fru frukt fryd frø fugl furu fyr føre gaffel gang garasje gardin garn gave geit genser gitar gjerde gjær glass glede gnist gods gran grantre
grav gress gris grotte gryte grønn gul gulrot gull gulv gyngestol hage hagl hai hals halm hammer hane hanske hare harpe hatt hav havre hegg heis hekk hest hette himmel hjelm hjort hjul hodelykt honning horn
host hul humle hummer hund hus hval hvete hytte hånd håndkle høne høst høy idrett igle ild innsjø insekt is isbjørn isfjell jakke januar jekk jente jern jerv jordbær jul juni kabel kaffe kai kajakk
kake kaktus kalv kamel kamera kam kanin kano kanon kappe kart kasse kastanje katt kiste kikkert kilde kirke kirsebær kjele kjeks kjerre kjole klokke klut kløver knapp kniv knute koffert kokk kolibri kompass kone konge konsert
kopp kor korg korn kost kran krabbe krage krans kringle krone krukke krybbe krystall kråke kub kule kull kunst kurv kveld kvern kvist kylling kyst kål lag laks lam lampe land lanterne lapp larve latter
laurbær lavendel leire lek lenke leopard lerke lin linje list lodd loft løk løve løype luft lue lukt lune lunsj lykt lyn lyng lys låve måke mandel mango mark marsj maskin mast matte maur
meis melk melon mel merke messe mikser mor moreller morgen mose motor mugge mur mus musikk mynte mygg myr myse måne måltid mønster møne mørke nabo natt navn nebb nellik nepe nese nett niste nordlys
not november nål nøkkel nøtt odde okse oktober oliven olje onkel ord orgel orkan orm ost oter ovn padde paddel palme panne papir papegøye paraply park pasta peis pelikan penn pensel pepper perle persille
pilar pil pinne pingvin pipe piggsvin plass plog plomme pose potet primula prikk pute pynt pære pølse raket rakett ramme regn regnbue rein reke rev ribbe ring ringblomst ris robåt rogn ror rose rosin
rot rubin rugde rug rype rød røtter saft safran sag sal salat salt sand sang sau seil sekk seng sennep sild silke sirkel sirkus sitron sjokolade sjø skate ski skilpadde skinke skip skje skjell skjorte
sko skog skole skorpe sky skygge skøyte slalåm slede slott smed smie smør snegle snø sofa sokk sol solsikke sommer sopp spade spann speil spett spiker spill spinat stein sti stige stjerne stol storm
strand strikk stør sukker sund svale svamp svane sverd svømme syltetøy sykkel søndag tak tall tang tann tavle te telt teppe tiger time tind tinte tog tomat torsk torv tranebær trapp trekant tre trille tromme
trost trøye tulipan tunnel tur tyttebær tåke tårn ugle uke ull ulv vaffel vals vann vannmelon vante varde vase vegg vei vekt vind vindu vinge vinter viol voll vott vugge vår vær ørn østers ørret
`
  .trim()
  .split(/\s+/);
