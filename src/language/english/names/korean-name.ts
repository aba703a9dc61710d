/** Surnames as they are written in the Latin alphabet, by the Revised Romanization and by custom. */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  (
    '김 kim gim|이 lee yi rhee i ri|박 park pak bak|최 choi choe chey|정 jung chung jeong cheong chong|강 kang gang|조 cho jo|윤 yoon yun youn|' +
    '장 jang chang|임 lim im rim|한 han|오 oh o|서 seo suh so|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|송 song|전 jeon jun chun chon|' +
    '홍 hong|유 yoo you yu ryoo|고 ko go koh|문 moon mun|양 yang|손 son sohn|배 bae pae|백 baek paik paek back|허 heo huh hur|남 nam|심 shim sim|' +
    '노 roh noh no rho|하 ha|곽 kwak gwak|성 sung seong|차 cha|주 joo ju|우 woo|구 koo ku gu|민 min|나 na ra|진 jin|지 ji|엄 eom um|채 chae|' +
    '원 won|천 cheon|방 bang|공 kong gong|현 hyun hyeon hyon|함 ham|변 byun byeon byon pyon|염 yeom yom ryom|여 yeo ryo|추 choo chu|도 do|소 soh|석 seok suk|선 sun seon|' +
    '설 seol|마 ma|길 gil kil|연 yeon|위 wi|표 pyo|명 myung|기 ki|반 ban|왕 wang|금 keum|옥 ok|육 yook|인 in|맹 maeng|제 je|모 mo|남궁 namgung|탁 tak|국 kook|어 eo|류 ryu|량 ryang|태 thae|계 kye|봉 bong|예 ye|은 eun|피 pi|경 kyung kyong|용 yong|감 kam|편 pyun'
  )
    .split('|')
    .flatMap((line) => {
      const [hangul = '', ...spellings] = line.split(' ')
      return spellings.map((spelling) => [spelling, hangul] as const)
    }),
)

/** Syllables of given names, the likeliest Hangul first; others are offered in the pop-up. */
const SYLLABLES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'ae 애|ah 아|an 안|a 아|baek 백|beom 범|bum 범|bin 빈|bo 보|bok 복|bong 봉|byeong 병|byung 병|chae 채|chan 찬|chang 창|cheol 철|chul 철|cheon 천|' +
    'cho 초|chun 춘 천|dae 대|tae 태|dal 달|deok 덕|duk 덕|do 도|dong 동|doo 두|du 두|eun 은|un 은 운|eung 응|eul 을|ga 가|gap 갑|geon 건|gun 건 근|geun 근|keun 근|' +
    'gi 기|ki 기|gil 길|goo 구|gu 구|koo 구|gwan 관|kwan 관|gwang 광|kwang 광|gyeong 경|kyung 경|kyeong 경|gyu 규|kyu 규|kyoo 규|ha 하|hae 해|hak 학|han 한|' +
    'hee 희|hui 희|hi 희|heon 헌|hun 훈|hoon 훈|ho 호|hong 홍|hwa 화|wha 화|hwan 환|hwi 휘|hye 혜|hyo 효|hyeok 혁|hyuk 혁|hyeon 현|hyun 현|hyeong 형|hyung 형|' +
    'il 일|in 인|ik 익|ja 자|jae 재|jai 재|jang 장|je 제|jeong 정|jung 정 중|jeon 전|ji 지|jee 지|jik 직|jin 진|jo 조|jong 종|joo 주|ju 주|joon 준|jun 준|' +
    'jeok 적|joong 중|kang 강|keon 건|kook 국|kuk 국|guk 국|kun 근 건|kwon 권|lim 림|man 만|mi 미|mee 미|min 민|mo 모|moo 무|mu 무|moon 문|mun 문|mok 목|myeong 명|' +
    'myung 명|na 나|nae 내|nak 낙|nam 남|no 노|ok 옥|oh 오|o 오|pil 필|ra 라|rae 래|ran 란|ri 리|rim 림|ro 로|ryang 량|ryong 룡|ryeol 렬|sa 사|sam 삼|' +
    'san 산|sang 상|se 세|seo 서|seok 석|suk 석 숙|sook 숙|seon 선|sun 선 순|soon 순|seong 성|sung 성|seop 섭|sup 섭|seul 슬|seung 승|sin 신|shin 신|shik 식|sik 식|' +
    'si 시|so 소|sol 솔|soo 수|su 수|taek 택|tak 탁|uk 욱|wook 욱|eui 의|woo 우|u 우|woong 웅|ung 웅|yang 양|ye 예|yeol 열|yeon 연|youn 연 윤|' +
    'yeong 영|yung 영 융|son 선 손|young 영|yong 용|yoo 유|yu 유|yool 율|yul 율|yoon 윤|yun 윤 연|yeop 엽|yup 엽|sub 섭|hyub 협|hyup 협|hyeop 협|chil 칠|cheong 청|pyeong 평|pyung 평|' +
    'ryeong 령|ryung 령|ryun 련|ryeon 련|rok 록|seob 섭|teuk 특|heung 흥|heum 흠|wan 완|wol 월|yi 이|yeo 여|chol 철|jom 점|pong 봉|thae 태|gyun 균|kyun 균|gyeon 견|eok 억|eon 언|rang 랑|rin 린|bi 비|byeol 별|da 다|dan 단|deun 든|ie 이|mae 매|mong 몽|sil 실|syng 승|mal 말|sae 새|' +
    // The older McCune-Reischauer romanization, which North Korea keeps.
    'chin 진|chong 정 종|chom 점|chu 주|chung 정 중|hyok 혁|hyon 현|hyong 형|kap 갑|kil 길|kol 걸|ku 구|kwi 귀|kyo 교|kyom 겸|gyom 겸|kyong 경|kye 계|myong 명|ong 엉 옹|pae 배|paek 백|paik 백|' +
    'pok 복|pom 범|pyo 표|pyong 병 평|pyol 별|ryo 려|ryok 력|ryol 렬|ryon 련|ryul 률|sok 석|song 성 송|sop 섭|tok 덕|tong 동|to 도|tu 두|ui 의|won 원|yo 여|yok 역|yol 열|yom 염|yon 연|yop 엽|' +
    'churl 철|taik 택|kyou 규|hyoung 형|kyoung 경|myoung 명|byoung 병|youl 열'
  )
    .split('|')
    .map((line) => {
      const [spelling = '', ...hangul] = line.split(' ')
      return [spelling, hangul] as const
    }),
)

/** A Korean name in Hangul: the likeliest, and how else it may be read. */
export interface KoreanName {
  readonly surname: string
  readonly given: readonly string[]
}

/** *Kim Sung-han*, *Kim Sung Han*, *Sung-han Kim*; `null` where the words can't be a Korean name. */
export const koreanName = (words: readonly string[]): KoreanName | null => {
  const [first = '', ...rest] = words
  return surnameFirst(first, rest) ?? surnameFirst(words.at(-1) ?? '', words.slice(0, -1))
}

const surnameFirst = (surname: string, given: readonly string[]): KoreanName | null => {
  const hangul = SURNAMES.get(surname.toLowerCase())
  if (hangul === undefined || given.length === 0 || given.length > 2) return null
  const readings = readGiven(given.join('-').toLowerCase())
  return readings.length > 0 ? { surname: hangul, given: readings } : null
}

/** All likely readings of a given name, hyphened or joined; two syllables mostly, one at times. */
const readGiven = (given: string): string[] => {
  if (given.includes('-')) return combine(given.split('-'))
  const splits = [...given].map((_, at) => [given.slice(0, at), given.slice(at)]).slice(2, -1)
  for (const parts of splits.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))) {
    const readings = combine(parts)
    if (readings.length > 0) return readings
  }
  return [...(SYLLABLES.get(given) ?? [])]
}

const combine = (parts: readonly string[]): string[] => {
  if (parts.length > 2) return []
  const [first, second] = parts.map((part) => SYLLABLES.get(part) ?? [])
  if (!first || first.length === 0) return []
  if (parts.length === 1) return [...first]
  return first.flatMap((a) => (second ?? []).map((b) => a + b))
}
