import { describe, expect, it } from 'vitest'
import { SPELLERS } from '../../../src/language/english/names/origins.ts'

/** Names with the Hangul that the loanword rules and the newspapers give them, in turn. */
const CASES = {
  es: `
    González 곤살레스 García 가르시아 Rodríguez 로드리게스 Juan 후안 Alejandra 알레한드라 Anaya 아나야 Suárez 수아레스
    Castillo 카스티요 Guerrero 게레로 Quito 키토 Chávez 차베스 Vicente 비센테 México 멕시코 Puerto 푸에르토
    Guadalajara 과달라하라 Cuenca 쿠엥카 Franco 프랑코 Goya 고야 Diego 디에고 Jorge 호르헤 Báñez 바녜스
    Cifuentes 시푸엔테스 Maduro 마두로 Guaidó 과이도 Sánchez 산체스 Rajoy 라호이 Zapatero 사파테로 Llosa 요사
    Huelva 우엘바 Linares 리나레스 Mundo 문도 Buena 부에나 Yerba 예르바 Iglesias 이글레시아스 Javier 하비에르
    Trujillo 트루히요 Aznar 아스나르 Xavier 사비에르 Domínguez 도밍게스 Félix 펠릭스 Quijote 키호테 Cervantes 세르반테스`,
  it: `
    Giovanni 조반니 Berlusconi 베를루스코니 Ticino 티치노 Passera 파세라 Corrado 코라도 Puccini 푸치니 Bologna 볼로냐
    Ciampi 참피 Salerno 살레르노 Morricone 모리코네 Mestre 메스트레 Capua 카푸아 Valentino 발렌티노 Luciano 루차노
    Giulia 줄리아 Giorgio 조르조 Bianchi 비앙키 Francesco 프란체스코 Angelo 안젤로 Venezia 베네치아 Renzi 렌치
    Prodi 프로디 Draghi 드라기 Meloni 멜로니 Gentiloni 젠틸로니 Machiavelli 마키아벨리 Caravaggio 카라바조
    Pirandello 피란델로 Mattarella 마타렐라 Pavarotti 파바로티 Totti 토티 Pasquale 파스콸레 Buffon 부폰`,
  de: `
    Scholz 숄츠 Merkel 메르켈 Schröder 슈뢰더 Steinmeier 슈타인마이어 Einstein 아인슈타인 Flensburg 플렌스부르크 Husum 후줌
    Reichenbach 라이헨바흐 Essen 에센 Bremen 브레멘 Dietrich 디트리히 Herzl 헤르츨 Krätschmer 크레치머 Leipzig 라이프치히
    Ludwig 루트비히 Wittenberg 비텐베르크 Frankfurt 프랑크푸르트 Stuttgart 슈투트가르트 München 뮌헨 Österreich 외스터라이히
    Friedrich 프리드리히 Nietzsche 니체 Goethe 괴테 Bach 바흐 Koch 코흐 Sachsen 작센 Werner 베르너 Walter 발터
    Bernd 베른트 Bayern 바이에른 Jürgen 위르겐 Johannes 요하네스 Schwarz 슈바르츠 Volkswagen 폴크스바겐 Habsburg 합스부르크
    Tübingen 튀빙겐 Wilhelm 빌헬름 Karl 카를 Hermann 헤르만 Göring 괴링 Bismarck 비스마르크 Mannheim 만하임
    Michael 미하엘 Disibodenberg 디지보덴베르크 Rupertsberg 루페르츠베르크 Eibingen 아이빙겐 Herbert 헤르베르트 Diess 디스
    Württemberg 뷔르템베르크 Josef 요제프 Jakob 야코프 Lübeck 뤼베크 Köln 쾰른 Rommel 로멜 Schlei 슐라이 Klopp 클로프
    Kerber 케르버 Zimmer 치머 Deutsch 도이치 Weimar 바이마르 Bloch 블로흐 Löw 뢰브 Cranach 크라나흐 Kohl 콜 Adolf 아돌프
    Wolfgang 볼프강 Fritz 프리츠 Marx 마르크스 Engels 엥겔스 Beust 보이스트`,
  fr: `
    François 프랑수아 Hollande 올랑드 Macron 마크롱 Benoît 브누아 Paire 페르 Irène 이렌 Curie 퀴리 Villeneuve 빌뇌브
    Bernard 베르나르 Tapie 타피 Carcassonne 카르카손 Rhône 론 Garonne 가론 Marcelle 마르셀 Pierre 피에르
    Marseille 마르세유 Lyon 리옹 Renault 르노 Richelieu 리슐리외 Robert 로베르 Georges 조르주 Jacques 자크 Monet 모네
    Louis 루이 Jean 장 Guillaume 기욤 Laurent 로랑 Martin 마르탱 Julien 쥘리앵 Sébastien 세바스티앵
    Geneviève 주느비에브 Catherine 카트린 Philippe 필리프 Monique 모니크 Versailles 베르사유 Montaigne 몽테뉴
    Champagne 샹파뉴 Bordeaux 보르도 Depardieu 드파르디외 Besançon 브장송 Charles 샤를 Cannes 칸 Lille 릴 Gilles 질
    Camille 카미유 Voltaire 볼테르 Rousseau 루소 Dominique 도미니크 Strauss 스트로스 Sarkozy 사르코지 Cartier 카르티에
    Roger 로제 Bouchard 부샤르 Joliot 졸리오 Fontvieille 퐁비에유 Darnand 다르낭 Brice 브리스 Hortefeux 오르트푀
    Milice 밀리스 Édouard 에두아르 Balladur 발라뒤르 Juppé 쥐페 Royal 루아얄 Le 르 Figaro 피가로 Moreau 모로
    Vincent 뱅상 Clément 클레망 Germaine 제르멘 Claude 클로드 Fillon 피용 Guilbeault 길보 Bergeron 베르주롱
    Nicolas 니콜라 Antoine 앙투안 Michel 미셸 Chirac 시라크 Loire 루아르 Toulouse 툴루즈 Nantes 낭트 Rouen 루앙`,
  zh: `
    Xi 시 Jinping 진핑 Anshi 안스 Shikai 스카이 Zexu 쩌쉬 Liao 랴오 Beijing 베이징 Shanghai 상하이 Zhongguo 중궈
    Deng 덩 Xiaoping 샤오핑 Wen 원 Jiabao 자바오 Li 리 Keqiang 커창 Hu 후 Jintao 진타오 Qian 첸 Guangzhou 광저우
    Chongqing 충칭 Tianjin 톈진 Xinjiang 신장 Zhao 자오 Ziyang 쯔양 Jiang 장 Zemin 쩌민 Luo 뤄 Zhuang 좡
    Quanzhou 취안저우 Yue 웨 Hsiao-ping 샤오핑 Ing-wen 잉원 Xu 쉬 Shen 선`,
  ru: `
    Abakumov 아바쿠모프 Krasnoyarsk 크라스노야르스크 Medvedev 메드베데프 Gorbachev 고르바초프 Dostoevsky 도스토옙스키
    Tchaikovsky 차이콥스키 Pushkin 푸시킨 Vladivostok 블라디보스토크 Lavrov 라브로프 Navalny 나발니 Poroshenko 포로셴코
    Yanukovych 야누코비치 Shoigu 쇼이구 Alexander 알렉산드르 Evgeny 예브게니 Chekhov 체호프 Tolstoy 톨스토이 Sergei 세르게이
    Dmitry 드미트리 Khrushchev 흐루쇼프 Brezhnev 브레즈네프 Beria 베리야 Nizhny 니즈니 Novgorod 노브고로트 Pavlov 파블로프
    Mikhail 미하일 Khabarovsk 하바롭스크 Yeltsin 옐친 Zelensky 젤렌스키 Prigozhin 프리고진 Gerasimov 게라시모프
    Kuznetsov 쿠즈네초프 Oblast 오블라스트 Petrov 페트로프 Peskov 페스코프 Nabokov 나보코프 Zhukov 주코프 Volodymyr 볼로디미르
    Tymoshenko 티모셴코 Minsk 민스크 Lukashenko 루카셴코`,
  ar: `
    Mohammed 무함마드 Ahmed 아흐메드 Khalid 칼리드 Hussein 후세인 Hassan 하산 Abdullah 압둘라 Saqib 사키브 Jadaan 자단
    Salaman 살라만 Tariq 타리크 Malik 말리크 Fahd 파흐드 Hashim 하심 Ashraf 아슈라프 Assad 아사드 Benghazi 벵가지
    Mubarak 무바라크 Yousef 유세프 Ibrahim 이브라힘 Mansour 만수르 Sharif 샤리프 Baghdadi 바그다디 Zawahiri 자와히리
    Sadr 사드르 Nasrallah 나스랄라 Khanzir 칸지르`,
  fa: `
    Khamenei 하메네이 Rouhani 로하니 Zarif 자리프`,
  la: `
    Cicero 키케로 Caesar 카이사르 Valentinian 발렌티니아누스 Tacitus 타키투스 Augustus 아우구스투스 Aurelius 아우렐리우스
    Caracalla 카라칼라 Commodus 콤모두스 Livius 리비우스`,
  el: `
    Thucydides 투키디데스 Pyrrhus 피로스 Peloponnesus 펠로폰네소스 Thermopylae 테르모필라이 Pericles 페리클레스
    Herodotus 헤로도토스 Sophocles 소포클레스 Aeschylus 아이스킬로스 Papadopoulos 파파도풀로스 Euripides 에우리피데스
    Mitsotakis 미초타키스 Xenophon 크세노폰`,
  pl: `
    Kaczyński 카친스키 Lewandowski 레반도프스키 Kraków 크라쿠프 Tomasz 토마시 Stanisław 스타니스와프 Grzegorz 그제고시
    Przemysław 프셰미스와프 Jerzy 예지 Szczecin 슈체친 Gdańsk 그단스크 Tusk 투스크 Duda 두다 Komorowski 코모로프스키
    Łukasz 우카시 Wrocław 브로츠와프 Andrzej 안제이`,
  cs: `
    Havel 하벨 Karel 카렐 Mojmír 모이미르 Tomáš 토마시 Plíšková 플리슈코바 Dvořák 드보르자크 Jiří 이르지 Václav 바츨라프
    Novotný 노보트니 Zahoří 자호르지 Záhorie 자호리에 Rastislav 라스티슬라프 Brno 브르노 Kundera 쿤데라 Babiš 바비시
    Zeman 제만`,
  sh: `
    Djokovic 조코비치 Vučić 부치치 Milošević 밀로셰비치 Modrić 모드리치 Karadžić 카라지치 Tuđman 투지만 Mandžukić 만주키치
    Ivanovic 이바노비치 Rakitić 라키티치`,
  hu: `
    Orbán 오르반 Nagy 너지 Szabó 서보 Kovács 코바치 Mátyás 마차시 Sándor 샨도르 Bartók 버르토크 Göncz 괸츠 Puskás 푸슈카시
    Kádár 카다르`,
  ro: `
    Ceaușescu 차우셰스쿠 Popescu 포페스쿠 Tulcea 툴체아 Băsescu 버세스쿠 Iliescu 일리에스쿠 Halep 할레프 Constanța 콘스탄차`,
  sv: `
    Hallström 할스트룀 Lasse 라세 Pettersson 페테르손 Eriksson 에릭손 Göteborg 예테보리 Linköping 린셰핑 Björn 비에른
    Svensson 스벤손 Magnus 망누스 Karlstad 칼스타드 Johansson 요한손 Löfven 뢰벤 Bergman 베리만 Palme 팔메
    Ibrahimović 이브라히모비치 Malmö 말뫼 Åkesson 오케손`,
  no: `
    Stoltenberg 스톨텐베르그 Kristiansand 크리스티안산 Lillesand 릴레산 Solberg 솔베르그 Støre 스퇴레 Ibsen 입센
    Trondheim 트론헤임 Bjørn 비에른 Harald 하랄 Haaland 홀란 Hansen 한센 Solheim 솔헤임 Carlsen 칼센 Munch 뭉크
    Ødegaard 외데고르`,
  da: `
    Rasmussen 라스무센 Frederiksen 프레데릭센 Andersen 안데르센 Kierkegaard 키르케고르 Aalborg 올보르 Esbjerg 에스비에르
    Bohr 보르 Vestager 베스타게르`,
  pt: `
    João 주앙 Guterres 구테흐스 Magalhães 마갈량이스 Cunha 쿠냐 Coelho 코엘류 Carvalho 카르발류 Fernandes 페르난드스
    Mourinho 모리뉴 Costa 코스타`,
  br: `
    Bolsonaro 보우소나루 Ronaldo 호나우두 Rousseff 호세프 Rio 히우 Silva 시우바 Paulo 파울루 Cunha 쿠냐 Temer 테메르
    Moro 모루 Rodrigo 호드리구 Antônio 안토니우`,
  nl: `
    Rutte 뤼터 Robben 로번 Wilders 빌더르스 Groningen 흐로닝언 Dijsselbloem 데이셀블룸 Hiddink 히딩크 Peter 페터르
    Beethoven 베토번 Dirk 디르크 Willem 빌럼`,
  tr: `
    Erdoğan 에르도안 Dündar 뒨다르 Recep 레제프 Tayyip 타이이프 Çelik 첼리크 Davutoğlu 다부토을루 Mehmet 메흐메트 Gül 귈
    Kılıçdaroğlu 클르츠다로을루 Şimşek 심셰크 Özil 외질`,
  vi: `
    Nguyễn 응우옌 Phú 푸 Trọng 쫑 Phúc 푹 Minh 민 Trần 쩐 Phạm 팜 Đại 다이 Quang 꽝 Xuân 쑤언 Võ 보 Thanh 타인`,
  th: `
    Thaksin 탁신 Prayuth 쁘라윳 Abhisit 아피싯 Chaiyaphum 차이야품 Thanathorn 타나톤 Sukhothai 수코타이`,
  ms: `
    Suharto 수하르토 Yudhoyono 유도요노 Widodo 위도도 Mahathir 마하티르 Prabowo 프라보워 Sukarno 수카르노 Anwar 안와르
    Jokowi 조코위 Lombok 롬복 Megawati 메가와티`,
  hi: `
    Modi 모디 Gandhi 간디 Narendra 나렌드라 Singh 싱 Jaishankar 자이샹카르 Advani 아드바니 Bhutto 부토
    Mukherjee 무케르지 Kejriwal 케지리왈 Badarpur 바다르푸르 Patel 파텔 Chatterjee 차테르지 Rajapaksa 라자팍사
    Mahendra 마헨드라`,
} as const

const pairsOf = (text: string): string[][] =>
  [...text.matchAll(/(\S+) (\S+)/g)].map(([, name = '', hangul = '']) => [name, hangul])

describe.each(Object.entries(CASES))('names of %s by the rules of their language', (origin, cases) => {
  it.each(pairsOf(cases))('%s is %s', (name, hangul) =>
    expect(SPELLERS[origin as keyof typeof CASES](name)).toBe(hangul),
  )
})

describe('a name in letters that fall apart into letter and accent', () => {
  it.each([
    ['es', 'González', '곤살레스'],
    ['fr', 'Irène', '이렌'],
    ['cs', 'Mojmír', '모이미르'],
    ['vi', 'Nguyễn', '응우옌'],
    ['tr', 'Dündar', '뒨다르'],
  ] as const)('%s: %s is %s all the same', (origin, name, hangul) =>
    expect(SPELLERS[origin](name.normalize('NFD'))).toBe(hangul),
  )
})

describe('a letter that the language lacks', () => {
  it.each([
    ['es', 'Łódź'],
    ['zh', 'Smith'],
    ['it', 'Đorđe'],
  ] as const)('%s: %s has no Hangul', (origin, name) => expect(SPELLERS[origin](name)).toBeNull())
})
