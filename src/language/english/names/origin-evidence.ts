import type { Origin } from './origins.ts'

/**
 * What tells of a name's language. A line is what is looked for and how much it counts for which languages
 * (codes of origins.ts); weights were set by hand on the scale of origin-score.ts, where English begins with 1.5.
 */

/** Patterns in one word, in lower case, composed. */
export const PATTERNS = `
ñ es4
(?:en|el|er)$ de.3 nl.2
tz de.8
[áíóú] es1.5 cs1 hu1 pt1
é fr1.5 es1 hu1 cs1 pt1
[èêîûœë] fr2
ô fr2 pt1 cs.5
â fr1.5 pt1 ro1
ç fr2 pt2 tr1.5
ß de5
ä de2 sv2
ö de1.5 sv2 hu1 tr1.5
ü de2.5 hu1 tr2
[ãõ] pt4 br3
[ąęśźżńł] pl5
ć sh3 pl2
[řěůďťňĺľ] cs5
[čšž] cs2 sh2.5
ý cs3
đ sh3
[őű] hu5
[ășțţ] ro4
ş tr3 ro2
[ğı] tr5
å sv3 no3 da2
ø no3.2 da3
æ no2 da2.5
[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ] vi5
(?:ez|iz|oz)$ es2
(?:[nmgdrp]u?ez|quez)$ es1.5
(?:illo|illa|ero|era|eros|ado|ido|edo|eda|uela|uelo|ito|ita|osa|oso|ales|eño|aga|ría|gui|arra|etxea|ente|entes|ares|eres|ajo|ejo|uerta|uente)$ es1
(?:ndo|nda|dad|cia|ión|jo|lla|dor)$ es.7
(?:rr[aeio]|gu[ei]|qui|hu[ae]|j[ao]s?$|ue[rlnst]) es.6
(?:ini|elli|etti|ucci|acci|icci|occhi|ecchi|otti|atti|ardi|aldi|uzzi|ozzi|azzi|zzo|zza|cci|ghi|glia|gni|asca|isi|ello|ella|etto|etta|ona|oni|one|ino|ina|ola|olo|iano|ese|ari|eri|ori|asso|esso|osso|aro|ona|rno|rna|nza|nto|nta|ssa|cco|cca|tro|tra)$ it1
(?:ini|elli|etti|ucci|acci|otti|uzzi|ozzi|azzi|zzo|zza|cci|ghi|glia|iano)$ it1.2
zz|cch|ggi|gli[aeo]|sci[ao]|[cg]hi it1.5
(?:ss|tt|ll|rr|pp)[aeio]$ it.7
sch de2 nl.7
tsch|tzsch|schm|schw|schn de1.5
(?:burg|bach|mann|hausen|heim|dorf|feld|brück|hofer|inger|meier|meyer|maier|mayer|bauer|stadt|reich|hardt|furt|kirchen|münster|straße|ingen|stein|lich|sberg|rsberg|nberg|bert|fried|helm|brecht|haus|wald|gger|gler|zer|iess|iehl|öß|auß)$ de1.8
(?:berg|[lnt]er|tz|ck|tt|ff|au)$ de.5
(?:witz|litz|nitz|ritz|itz|atz|utz|ltz|ntz)$ de1.5
^(?:kn|pf|schl|gr|kr|kl|br).*(?:er|el|mann)$ de.7
eu(?:[bcdfgltv]|n[ei]) fr1 de.3
(?:chs|ieg|eu[tn]|auf|äu|eich|isch|uch|ech) de1
(?:eau|eaux|eault|ault|aud|aux|ieux|eux|oux|ois|ière|ienne|enne|onne|ieu|euil|eul|eur|ouille|ouin|oin|ette|ais|ier|ière|illes?|oise|euse)$ fr2
(?:ot|et|ard|ert|ain|ent|ac|el|and|ine|elle|ois|ou|euf|oir|ique|oche|age|ene|agne|ogne|ère|ent|ault|ray|nay)$ fr1
^(?:beau|château|chateau|mont|saint|bois|deni|gui|guill|qu[ei]|feu|le(?=[fmv])|du(?=[bcfmpv])) fr1
(?:eira|eiro|inho|inha|ães|oso|lho|lha|nho|nha)$ pt2 br1.5
(?:lves|ndes|unes|ques|opes|omes|ires|ares|antos|osta|ilva|eida|onseca|ota)$ pt1.2 br1
ij nl3
(?:stra|sma|ema|inga|veld|wijk|dijk|kerk|huis|broek|meer|hoven|elaar|elaars|donk|ink|mans|aert|aerts|uys|oen|oel|oom)$ nl1.8
(?:aa[nlrst]|oo[nrst]|ee[nrst]|uy|ui[jt]|oe[knrs]) nl1
(?:wicz|czyk|czak|wska|wski|ński|dzki|icki|ycki|szek)$ pl3
(?:ski|ska|cki)$ pl1.8 sh.3
sz|cz|rz|dz pl1.3
sz|cs|zs|gy hu1
(?:nyi|hegyi|házy|falvi|ossy|óczy|szky)$ hu2
(?:ová|ský|ček|ák|ík)$ cs2
(?:cek|kova|ckova|icka|ecky|mir|slav)$ cs1.2
(?:escu|eanu|oiu|aru|ulescu)$ ro3
(?:ić|vić|ović)$ sh3
(?:vic|[aeiou]dzic|[aeiou]jic|adic|osic|isic|akic|etic|olic|ncic)$ sh2.2
(?:sson)$ sv4
(?:ström|kvist|qvist|gren|köping|lund|blad|sjö|bäck|quist)$ sv2
(?:borg|dahl|holm|gård|stad|vall)$ sv1
bj|fj|kj|hj|skj no1.5 sv1 da1
(?:sen)$ no1.3 da1.2
(?:stad|sand|dal|vik|fjord|fjell|nes|heim|haug|mo|øy|eide|land)$ no1
(?:gaard|rup|skov|sgaard|toft|gård|bjerg)$ da2
(?:[^aeiou]ov|ova|[^lr]ev|eva|yev|ayev|eyev)$ ru2.5
(?:aov|akov|ukov|ikov|enov|anov|inov|orov|erov|imov|umov)$ ru1
(?:enko|shvili|adze|idze|chuk|nyuk|ovich|evich|ovna|evna|skaya|skiy|skii|ychev|gorod)$ ru4
(?:sky|vich|kin|lin|grad|arsk|irsk|insk|ansk|ensk|iysk|orsk|yuk|yan|off)$ ru1.8
zh|shch|kh[aeio]|[^aeiou]y[aeu]|ay[ae]|[aeo]y[au]|iya|yu ru1
(?:kh|gh|dh|q(?!u)|aa|iyy|uww|[’ʿʾ]) ar1.2
^(?:abd|abu|umm|muh|moh|ahm|mah|hus|has|has|khal|sul|jama|kari|rah|nas|ibr) ar1.5
(?:ullah|allah|uddin|eddine|addin)$ ar4
(?:awi|iya|iyah|eed|aid|ahim|iq|ari|ani|ami|adi|iri|uri|ali|abi|ayeb|idi|fi|ib|ir|id|oud|our|een)$ ar.7
(?:zadeh|nejad|pour|abadi|yar)$ fa3
(?:us|um)$ la1.2
(?:ius|ianus|inus|onius|entius|ilius|ullus|urnus|elius|atius)$ la2
(?:inian|etian|iscus)$ la2
(?:ides|icles|ocles|okles|achus|ippus|enes|okrates|ocrates|onnesus|opylae|odorus|andrus|rrhus|agoras|omedes|ogenes|osthenes|onidas)$ el3
(?:opoulos|akis|iadis|idis|ellis|oulos|atos|nakis|akos)$ el3
(?:phil|theo|demo|chry|hippo|pyr|thr|thy|ptol|eury|poly|xeno|xen|aes|oed|ly[cks]) el1
ae|oe la.6 el.6
(?:oğlu|oglu)$ tr5
(?:can|han|kaya|demir|soy|taş|bey|türk|gün|ay)$ tr.8
(?:appa|swamy|murthy|natha?n?|endra|inder|preet|deep|jeet|pur|ganj|bhai|singh|karan|akumar|gupta|sinha|wala|dhar|kant|esh|eshwar|shree|rani|raja|ji|walla|pally|patnam)$ hi1.8
bh|dh|jh|chh hi1.3 
(?:anto|arto|arno|yono|wati|ningsih|uddin|ngsih|ngan|inggi|ukarno|awan|anti|ono)$ ms1
(?:porn|chai|korn|thorn|sak|pong|wong|tham|akul|akorn|akhon|thep|thani|buri|rong|narong|wat|rit|nont|phan|phum)$ th1.5
(?:yeo|[bcdghjkmnps]eo|[bcdghjkmnps]eu|oeng|wang|yang|heung|gye|bong|dong|san|cheon|gun|eup|myeon|gwan|jeon) ko.8
^(?:[bdghjkmnps]|ch|kk|tt)?(?:yeo|eo|eu|ae)(?:ng|[nmlkpt])? ko1
(?:moto|mura|yama|kawa|gawa|shima|jima|saki|zaki|naka|matsu|hara|uchi|guchi|mori|mizu|mitsu|hiro|nobu|suke|taro|shige|yasu|masa|kazu|kubo|bashi|shita|sawa|zawa|waka|tsuka|mizo|ichi|nori|hiko)$ ja2.5
[aiou]$ xx1.6
^(?:[^aeiouy]*a){2,}[^aeiouy]+$ xx1.2 ar.6 hi.3
^(?:[^aeiouy]*[aiu]){2,}[^aeiouy]*$ xx.6
[aeiou]k$ xx1 cs.4 sh.4
[aeiou]v$ ru1
(?:zz?|[sd])[aeiou][dtkb]$|[aeiou]j xx.5
[kwxyj] it-1.2
[kw] es-1 fr-.7 pt-1 br-.7
[qvx] pl-1.2
[qwxy] sh-1.2
[qw] cs-1 ro-1.2
[kwj] la-1.2
[wvj] el-1
[wqx] no-.6 da-.6 tr-1.2
oo|ee|sh|ck es-1 it-1 fr-.8 pt-1 br-1 pl-1 la-1
th es-.6 it-1 pl-1 cs-1 sh-1 tr-.7
^(?:[^aeiouy]{0,2}[aeiou]){3,}[nmrs]?$ xx.7
(?:mb|nd|ng|nk)[auoi] xx.6
(?:wa|ku|ngo|nga|mba|ndi|ele|ola|unde|chi|we|bwe|kwa|eke|eze|adi|iwa) xx.4
ou[ae]|ao$|oe$ xx.4
(?:ton|ley|leigh|ham|shire|ford|worth|wick|well|wood|field|borough|ville|bury|land|(?<!s)son|stone|smith|brook|more|dale|gate|cock|ster|ridge|man|shaw|house|grove|hall|church|stead|by|ness|ings|head|castle|pool|mouth|bridge|thorpe|combe|den|hurst|sea|lain|ax|ingham|well|low)$ en1.5
(?:south|north|west|east|outh|orth|arth) en1
(?:igh|ough|augh|wh|ee|oo|sh$|tch|ck[^e]|ay$|ey$|ow|aw|ea[dkmnrst]|kn|wr|ll$|ss$|th$|ly$|ye$) en.8
(?:[aeiou][bcdgklmnprstvz]e[rs]?)$ en.5
^(?:mc|mac|fitz|o’|o') en3
`

/** Small words inside a name. */
export const PARTICLES = `
von de3 zu de2 und de1 vom de3 zur de2 van nl3 den nl1 der de1.2,nl1 ter nl2 ten nl2 te nl1 het nl2 de fr.8,es.8,nl.4,pt.8 la fr1,es1 le fr1.5
du fr3 des fr2 d' fr2 del es1.5,it1.2 los es2 las es2 y es2 el es1.2,ar1 di it2.5 della it3 dei it3 degli it3 da pt1.5,br2,it1 dos pt2,br2.2 das pt1.5,br1.5 do pt1,br1.2
al ar3 bin ar3 ibn ar3 ben ar1 abu ar3 ould ar2 san es1,it1 santa es1,it1 são pt2,br2
`

/** Given names and the commonest surnames, each sure of its language. Accents are left out. */
export const NAMES: Readonly<Partial<Record<Origin, string>>> = {
  es:
    'juan jose jorge carlos luis miguel pedro javier fernando francisco alejandro alejandra enrique eduardo ricardo diego pablo manuel rafael sergio andres antonio ramon raul ' +
    'alberto alvaro ignacio gonzalo rodrigo guillermo gustavo hector hugo jaime jesus joaquin julio mateo mauricio nicolas oscar pilar ximena isabel carmen dolores mercedes ' +
    'lucia sofia valentina camila guadalupe consuelo esperanza cristina beatriz angel fatima marta rosario soledad iker xavi andrea lionel leonel cesar felipe santiago salvador ' +
    'garcia lopez martinez sanchez perez gomez diaz moreno munoz alonso gutierrez romero navarro torres dominguez vazquez gil serrano ramos blanco molina morales suarez ortega delgado castro ortiz rubio marin iglesias medina garrido cortes castillo santos guerrero lozano cano cruz mendoza herrera flores vargas reyes chavez rivera juarez',
  it:
    'giovanni giuseppe marco matteo luca paolo francesco antonio roberto stefano giorgio luigi pietro lorenzo alessandro andrea davide fabio gianni gianluca vincenzo salvatore ' +
    'giulia chiara francesca federica paola silvia giulio mario massimo claudio corrado dario enrico ettore federico filippo giacomo gianfranco guido leonardo maurizio michele ' +
    'nicola raffaele renato riccardo rocco sandro silvio tommaso umberto valentino valeria virginia caterina elena ilaria laura simona sofia beatrice bianca carla donatella ennio tina rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti',
  de:
    'hans jürgen jurgen juergen günter gunter günther gunther klaus karl heinz wolfgang helmut dieter uwe jens jörg jorg stefan ulrich ulrike friedrich heinrich wilhelm ludwig otto georg gerhard ' +
    'gottfried hermann horst johann johannes josef joachim jakob kurt lothar manfred markus matthias rainer reinhard rolf rudolf siegfried stephan thorsten torsten volker werner wolfram andreas angela annegret ' +
    'anke birgit brigitte christa dagmar elke franz frauke gisela greta gudrun heidi helga hildegard ilse ingrid jutta karin katrin lotte monika petra renate sabine silke susanne sven ursula ute bernd bernhard ' +
    'müller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schröder schroeder neumann schwarz zimmermann braun krüger hofmann hartmann lange krause lehmann scholz merkel',
  fr:
    'jean pierre jacques françois francois michel philippe alain bernard christophe nicolas laurent olivier thierry pascal frederic stephane sebastien emmanuel didier gilles yves ' +
    'henri marcel marcelle louis guy andre antoine benoit bertrand claude dominique edouard etienne fabien gerard guillaume hubert julien luc lucien mathieu maurice noel patrice raymond remi rene roger ' +
    'serge sylvain thibault valery vincent xavier marie anne brigitte camille catherine cecile chantal christine claire delphine elisabeth elodie françoise francoise genevieve germaine helene irene isabelle ' +
    'jacqueline jeanne josephine juliette marguerite marine mireille monique nathalie odile pauline segolene simone sophie sylvie valerie veronique kylian antoine brice georges eugene gaston jules theophile armand arsene',
  pt: 'joão joao paulo jose antonio pedro manuel nuno rui tiago vasco duarte gonçalo goncalo miguel fernao afonso henrique luís inês ines jorge cristiano mourinho carvalho fernandes oliveira',
  br: 'luiz inacio dilma jair ronaldo ronaldinho rodrigo rivaldo romario neymar thiago joao caio flavio marcelo marcio wagner renan edson eduardo fabricio gilberto hamilton helio michel vinicius danilo silva souza',
  nl: 'jan johan johannes kees ruud wim frits dirk pieter joost jeroen geert hendrik willem gijs maarten marco rutger bart bas daan edwin frank guus huub jaap joop klaas koen luuk matthijs mark robin sjaak sven theo wesley wouter arjen anneke femke ingeborg marjolein saskia thierry',
  pl:
    'andrzej krzysztof jarosław jaroslaw lech donald bronisław bronislaw stanisław stanislaw wojciech zbigniew jerzy jacek tadeusz tomasz piotr paweł pawel łukasz lukasz mateusz marek kazimierz janusz ' +
    'grzegorz beata ewa agnieszka małgorzata malgorzata katarzyna magdalena iga andrzej czesław czeslaw wisława wislawa władysław wladyslaw zdzisław mikołaj radosław radoslaw robert',
  cs:
    'karel václav vaclav jan jiri jiří milos miloš tomáš tomas petr pavel jaroslav zdenek zdeněk frantisek františek bohuslav miroslav ladislav lubos ludvik vladimir vaclav bohumil antonin josef andrej zuzana petra jana ' +
    'marketa barbora lucie karolina peter robert eduard ivan',
  sh: 'novak slobodan zoran goran dejan aleksandar ivica luka dražen drazen miloš milos nikola radovan ratko tomislav vojislav vuk zlatko željko zeljko milorad ante mirko josip franjo stjepan branko dusan dušan edin janez borut biljana ana jelena snežana',
  hu: 'viktor lászló laszlo ferenc istván istvan sándor sandor gábor gabor györgy gyorgy péter zoltán zoltan attila imre jános janos józsef jozsef miklós miklos gyula tamás tamas béla bela andrás andras katalin ágnes judit ildikó',
  ro: 'ion nicolae traian klaus mircea gheorghe constantin mihai radu adrian corneliu elena florin liviu marius sorin vasile victor ilie nadia simona călin calin',
  sv: 'göran goran björn bjorn lars anders sven olof stefan fredrik magnus magdalena gustaf gustav ingmar ingvar carl karl johan mats mikael per pär hakan håkan henrik jonas jens kjell lasse lennart linus ola pontus rolf stig tage ulf zlatan annika astrid birgitta greta gunilla kerstin margot selma stellan alicia',
  no: 'jens erik eirik olav ole børge gro harald haakon håkon jan jonas kåre kjell knut magnus ørjan roald sigrid siv thor tor trond trygve henrik edvard erling erna espen anders martin bjørn bjorn arne odd per petter sverre leif geir ingrid',
  da: 'anders lars helle mette poul niels søren soren jens jørgen jorgen hans henrik mads mikkel morten rasmus christian kasper michael peter steen tove vibeke villy frederik margrethe joachim karen bjarne thorkild thomas',
  ru:
    'vladimir dmitry dmitri dmitriy sergei sergey mikhail boris alexei alexey aleksei aleksandr aleksander nikolai nikolay ivan yuri yury leonid lavrentiy andrei andrey anatoly viktor vitaly igor oleg pavel pyotr petr konstantin ' +
    'maxim maksim gennady grigory yevgeny evgeny evgeni vasily vasili valery valentina tatiana tatyana svetlana olga oksana natalya natalia nadezhda lyudmila ludmila ksenia irina galina ekaterina yekaterina elena yelena anastasia volodymyr oleksandr petro viktor yulia yuliya arseniy ' +
    'mikheil eduard ilham heydar nursultan islam ramzan fyodor lev anton arkady artem artyom denis kirill rodion roman ruslan semyon stanislav timofey vyacheslav vladislav yaroslav yegor dmytro oleksiy serhiy mykola ihor andriy alexandre aslan',
  vi: 'nguyen tran pham phan vuong ngo dang bui truong huynh dinh trinh thi phuc xuan duc trong dung quang thanh hoang nguyễn trần phạm lê phú minh tuan hung',
  th: 'thaksin yingluck abhisit prayuth prayut somchai bhumibol suthep thanathorn srettha paetongtarn apichatpong chuan samak sondhi surayud maha vajiralongkorn',
  ms: 'susilo joko suharto sukarno prabowo anies basuki megawati budi bambang agus jusuf yusuf mahathir anwar najib ismail muhyiddin rizal sri dewi wahid tri retno widodo',
  ar:
    'mohammed muhammad mohamed mohamad mohammad ahmed ahmad ali hassan hussein hussain omar khaled khalid abdullah abdallah abdul abdel ibrahim ismail mahmoud mustafa mustapha nasser osama saddam salman bashar hafez ' +
    'hosni anwar yasser yasir ayman fatima hamad hamid hani haider haidar jamal karim khalifa marwan mansour mahdi muammar nouri nuri rafik rafiq saad saeed said saif salah saleh sami samir tariq tarek walid yahya yousef youssef yusuf zayed ziad zaid faisal fahd sultan majid moncef adnan ' +
    'habib hisham imad jabir kamal laila layla leila maryam mariam moqtada muqtada nabil nadia rashid riad riyad sheikh turki usama zain abbas nawaz imran asif bilawal shehbaz pervez malik ',
  fa: 'mahmoud hassan ali akbar ruhollah ayatollah mir hossein mohsen javad masoud ebrahim reza mehdi hamid behrouz ashraf hamid abdolkarim qasem qassem esmail farhad abbas shirin saeed bahram asghar',
  la: 'julius gaius marcus lucius publius quintus titus tiberius gnaeus claudius flavius aulus servius decimus augustus valerius aurelius',
  el: 'alexis giorgos yannis yanis yiannis konstantinos kostas nikos dimitris antonis andreas stavros panagiotis kyriakos evangelos giannis vassilis eleftherios theodoros',
  tr: 'recep tayyip mehmet mustafa ahmet ali kemal abdullah bülent bulent süleyman suleyman turgut tansu ekrem selahattin fethullah orhan hakan hulusi binali devlet emine can ismet celal cengiz enver fatih osman yasar yaşar yilmaz yılmaz ibrahim',
  hi:
    'narendra manmohan rahul sonia indira rajiv jawaharlal atal mahatma mohandas amit arvind arun sushma nirmala priyanka rajnath smriti subhas sachin sanjay sunil vijay virat anil mukesh ratan gautam lakshmi salman shah aishwarya amitabh ravi rakesh ramesh suresh rajesh mahesh dinesh ganesh ashok deepak ' +
    'krishna raj ram singh patel sharma gupta kumar khan reddy rao mahinda gotabaya ranil maithripala sheikh hasina pranab yogi mamata mayawati akhilesh',
  en:
    'john david michael james robert william richard thomas mark paul george kenneth steven steve edward brian kevin jason matthew gary timothy larry jeffrey jeff frank scott eric stephen andrew gregory joshua jerry dennis walter patrick ' +
    'harold douglas henry arthur ryan roger joe jack jonathan justin terry gerald keith samuel sam willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy louis jeremy aaron randy howard eugene carlos russell bobby victor ' +
    'martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy tony mike bill jim tom bob dan ben dave pete greg tim ken ron don ray charlie charles nick nigel simon ian colin graham neil clive trevor derek geoffrey stuart ' +
    'duncan alistair angus gordon hugh malcolm mary patricia linda barbara elizabeth jennifer susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle sarah kimberly deborah jessica shirley cynthia melissa brenda amy ' +
    'rebecca kathleen pamela debra amanda stephanie carolyn janet kelly heather diane alice julie joyce victoria emma emily rachel chloe hannah megan ashley lauren kate jane joan judith hillary hilary hazel jill joanna wendy tracy tina gloria norma gerry margaret rudyard florence alexander daniel joseph nicola bernard albert vincent oscar julian felix leon raymond gerard maurice roland edgar max herbert gilbert norbert christian adrian sebastian anna laura maria peter',
}

/** Words that stand around a name: lands, cities, languages. */
export const AROUND = `
es spain spanish spaniard madrid barcelona catalonia catalan andalusia seville valencia basque bilbao mexico mexican argentina argentine buenos peru peruvian lima chile chilean santiago colombia colombian bogota venezuela venezuelan caracas cuba cuban havana ecuador quito bolivia bolivian uruguay paraguay guatemala honduras nicaragua salvador panama costa dominican puerto latin hispanic conquistador
ja japan japanese tokyo osaka kyoto nagasaki hiroshima okinawa hokkaido shogun samurai sumo abe toyota honda nintendo kabuki anime
ko korea korean koreas seoul pyongyang busan gyeonggi incheon jeju dmz joseon goryeo silla hangul
it italy italian rome milan naples venice turin florence sicily sicilian sardinia tuscany bologna genoa vatican lombardy juventus verona serie
de germany german berlin munich hamburg frankfurt cologne bavaria bavarian saxony prussia prussian austria austrian vienna salzburg zurich swiss nazi bundestag bundesliga stuttgart dresden leipzig bonn reich rhine habsburg hitler wehrmacht volkswagen bmw
fr france french paris lyon marseille bordeaux toulouse nice normandy brittany provence burgundy cannes napoleon napoleonic quebec montreal belgium belgian wallonia lille strasbourg versailles haiti alsace
pt portugal portuguese lisbon porto angola mozambique benfica
br brazil brazilian rio paulo brasilia amazon
nl netherlands dutch holland amsterdam hague rotterdam utrecht flanders flemish ajax antwerp
pl poland polish warsaw krakow gdansk silesia
cs czech prague bohemia bohemian moravia moravian brno slovakia slovak bratislava czechoslovakia
sh serbia serbian serb belgrade croatia croatian zagreb bosnia bosnian sarajevo yugoslavia yugoslav montenegro slovenia slovenian kosovo macedonia
hu hungary hungarian budapest magyar
ro romania romanian bucharest moldova transylvania
sv sweden swedish stockholm gothenburg swede ikea nobel
no norway norwegian oslo bergen norse
da denmark danish copenhagen dane jutland greenland
ru russia russian moscow kremlin soviet ussr putin stalin lenin petersburg siberia ukraine ukrainian kyiv kiev donetsk crimea belarus minsk kazakhstan uzbekistan bulgaria bulgarian sofia georgian tbilisi chechnya tsar bolshevik kgb czar armenia armenian azerbaijan
zh china chinese beijing shanghai taiwan taiwanese taipei hong shenzhen guangzhou guangdong sichuan tibet xinjiang ming qing tang mao wuhan nanjing manchu tianjin alibaba huawei confucius yuan
vi vietnam vietnamese hanoi saigon
th thailand thai bangkok siam
ms indonesia indonesian jakarta java javanese bali sumatra malaysia malaysian malay kuala
ar arab arabic saudi riyadh iraq iraqi baghdad syria syrian damascus egypt egyptian cairo lebanon lebanese beirut jordan amman palestinian gaza hamas hezbollah yemen yemeni kuwait qatar qatari doha emirates dubai libya libyan tripoli algeria algerian tunisia morocco moroccan islamic muslim sheikh imam isis taliban afghanistan afghan pakistan pakistani bahrain oman sudan quran caliph mosul aleppo
fa iran iranian tehran persia persian ayatollah
la roman rome emperor latin republic senate legion consul caesar
el greek greece ancient athens athenian sparta spartan macedon hellenistic thebes troy byzantine
tr turkey turkish ankara istanbul ottoman erdogan
hi india indian delhi mumbai bombay hindu bengal kolkata chennai bangalore bollywood punjab gujarat kerala modi nepal lanka bangladesh sikh
xx africa african nigeria nigerian kenya kenyan ghana congo rwanda uganda tanzania zimbabwe zambia ethiopia ethiopian somalia somali eritrea senegal mali chad cameroon ivory liberia namibia philippines filipino mongolia mongolian maori israel israeli jewish hebrew tel cambodia burma myanmar laos finland finnish estonia latvia lithuania albania hawaii
en britain british england english london scotland scottish ireland irish america american australia australian canada canadian texas california york washington manchester liverpool chicago
`
