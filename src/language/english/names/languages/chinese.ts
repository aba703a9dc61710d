import { compose } from '../spelling-table.ts'

/** 외래어 표기법 제2장 표 5 (중국어): the syllables of pinyin put together from what begins and what ends them. */
const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㅂ',
  p: 'ㅍ',
  m: 'ㅁ',
  f: 'ㅍ',
  d: 'ㄷ',
  t: 'ㅌ',
  n: 'ㄴ',
  l: 'ㄹ',
  g: 'ㄱ',
  k: 'ㅋ',
  h: 'ㅎ',
  j: 'ㅈ',
  q: 'ㅊ',
  x: 'ㅅ',
  zh: 'ㅈ',
  ch: 'ㅊ',
  sh: 'ㅅ',
  r: 'ㄹ',
  z: 'ㅉ',
  c: 'ㅊ',
  s: 'ㅆ',
}
const FINALS: Readonly<Record<string, string>> = {
  a: 'ㅏ',
  o: 'ㅗ',
  e: 'ㅓ',
  i: 'ㅣ',
  u: 'ㅜ',
  ü: 'ㅟ',
  ai: 'ㅏㅣ',
  ei: 'ㅔㅣ',
  ao: 'ㅏㅗ',
  ou: 'ㅓㅜ',
  an: 'ㅏㄴ',
  en: 'ㅓㄴ',
  ang: 'ㅏㅇ',
  eng: 'ㅓㅇ',
  ong: 'ㅜㅇ',
  ia: 'jㅏ',
  ie: 'jㅔ',
  iao: 'jㅏㅗ',
  iu: 'jㅜ',
  ian: 'jㅔㄴ',
  in: 'ㅣㄴ',
  iang: 'jㅏㅇ',
  ing: 'ㅣㅇ',
  iong: 'jㅜㅇ',
  ua: 'wㅏ',
  uo: 'wㅓ',
  uai: 'wㅏㅣ',
  ui: 'ㅜㅣ',
  uan: 'wㅏㄴ',
  un: 'ㅜㄴ',
  uang: 'wㅏㅇ',
  üe: 'wㅔ',
  üan: 'ㅟㅏㄴ',
  ün: 'ㅟㄴ',
}
/** Syllables that nothing begins. */
const WHOLE: Readonly<Record<string, string>> = {
  a: '아',
  o: '오',
  e: '어',
  ai: '아이',
  ei: '에이',
  ao: '아오',
  ou: '어우',
  an: '안',
  en: '언',
  ang: '앙',
  er: '얼',
  yi: '이',
  ya: '야',
  ye: '예',
  yao: '야오',
  you: '유',
  yan: '옌',
  yin: '인',
  yang: '양',
  ying: '잉',
  yong: '융',
  yu: '위',
  yue: '웨',
  yuan: '위안',
  yun: '윈',
  wu: '우',
  wa: '와',
  wo: '워',
  wai: '와이',
  wei: '웨이',
  wan: '완',
  wen: '원',
  wang: '왕',
  weng: '웡',
}
/** What follows these is no i but a murmur. */
const MURMUR: Readonly<Record<string, string>> = {
  zhi: '즈',
  chi: '츠',
  shi: '스',
  ri: '르',
  zi: '쯔',
  ci: '츠',
  si: '쓰',
}
/** Which finals stand after which initials, so that not every string of letters is Chinese. */
const FITS: readonly (readonly [RegExp, RegExp])[] = [
  [/^[bpm]$/, /^(?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|iu|u|e)$/],
  [/^f$/, /^(?:a|o|ei|ou|an|en|ang|eng|u)$/],
  [/^[dt]$/, /^(?:a|e|ai|ei|ao|ou|an|ang|eng|ong|i|ie|iao|iu|ian|ing|u|uo|ui|uan|un)$/],
  [/^[nl]$/, /^(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|uan|un|ü|üe)$/],
  [/^[gkh]$/, /^(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)$/],
  [/^[jqx]$/, /^(?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|ü|üe|üan|ün)$/],
  [/^(?:[zcs]|[zcs]h|r)$/, /^(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)$/],
]

/** The Hangul of one syllable of pinyin without tones, or `null`. */
const syllableInHangul = (pinyin: string): string | null => {
  const whole = WHOLE[pinyin] ?? MURMUR[pinyin]
  if (whole !== undefined && Object.hasOwn(WHOLE[pinyin] ? WHOLE : MURMUR, pinyin)) return whole
  const [, initial = '', written = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])(\p{L}+)$/u.exec(pinyin) ?? []
  const final = /^[jqx]$/.test(initial) ? written.replace(/^u/, 'ü') : written
  const fits = FITS.some(([starts, ends]) => starts.test(initial) && ends.test(final))
  return fits ? compose((INITIALS[initial] ?? '') + (FINALS[final] ?? '')) : null
}

/** Wade and Giles's spelling of Taiwan and of older books, where it can be told from pinyin. */
const WADE: readonly (readonly [RegExp, string])[] = [
  [/^hs/, 'x'],
  [/^(?:tz|ts)(?:u|ŭ)$/, 'zi'],
  [/^sz[eu]$/, 'si'],
  [/^t[sz]/, 'z'],
  [/^j/, 'r'],
  [/^ch(?=i(?!h)|ü)/, 'j'],
  [/^ch(?!a|e|o|u)/, 'zh'],
  [/ung$/, 'ong'],
  [/ien$/, 'ian'],
  [/(?<=[iu])eh$|(?<=[iü])eh$/, 'e'],
  [/ih$/, 'i'],
  [/^yen$/, 'yan'],
  [/^i(?=$|n)/, 'yi'],
]
const fromWade = (syllable: string): string =>
  WADE.reduce((spelling, [from, to]) => spelling.replace(from, to), syllable)

/** The syllables of one word in Hangul; inside a word only an apostrophe lets a syllable begin with a vowel. */
const syllablesOf = (word: string): string[] | null => {
  if (word === '') return []
  for (let length = Math.min(6, word.length); length > 0; length -= 1) {
    const rest = word.slice(length)
    if (/^[aeiou]/.test(rest)) continue
    const hangul = syllableInHangul(word.slice(0, length))
    const after = hangul === null ? null : syllablesOf(rest)
    if (hangul !== null && after !== null) return [hangul, ...after]
  }
  return null
}

/** How many syllables a Chinese word may have here: *Xinjiang*, *Heilongjiang*. */
const MOST = 4

/** Letters side by side, or at the end, that neither spelling has: most names are told from Chinese at a glance. */
const NEVER = /v|[bdfjklmpqwxy](?![aeiouüh'])|[zc](?![aeiouüh'])|[bcdfjklmpqstvwxyz]$/

/** Pinyin, or Wade–Giles where each syllable stands by itself (*Hsiao-ping*); `null` for what is neither. */
export const chinese = (name: string): string | null => {
  if (NEVER.test(name.toLowerCase())) return null
  const parts = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .split(/['’-]/)
  const hyphened = name.includes('-')
  const syllables = parts.map((part) => {
    const pinyin = syllablesOf(part)
    if (pinyin && !(hyphened && /^(?:ch|ts|hs)|ung$|ien$/.test(part))) return pinyin
    const wade = syllableInHangul(fromWade(part))
    return wade === null ? pinyin : [wade]
  })
  const all = syllables.flatMap((part) => part ?? [])
  return syllables.includes(null) || all.length > MOST ? null : all.join('')
}

/** Surnames of newspapers, in pinyin and as Taiwan and Hong Kong write them. */
const SURNAMES = new Set(
  (
    'ai bai bao bi bian cai cao cen chai chang chao che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu ' +
    'guan guo han hao he hong hou hu hua huang ji jia jian jiang jiao jin jing kang ke kong kuang lai lan lei li lian liang liao lin ling liu long lou lu lü luo ma ' +
    'mao mei meng mi miao mo mu ni nie niu ouyang pan pang pei peng pu qi qian qiao qin qiu qu quan rao ren rong ruan shang shao shen sheng shi shu shui si ' +
    'sima song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying ' +
    'you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo ' +
    'tsai hsu hsieh hsiao chiang chiu chu tseng tsao kuo kao teng shih yeh'
  ).split(' '),
)

/** A person's whole name, surname first, written as one word as the newspapers do: 시진핑. */
export const chinesePerson = (words: readonly string[]): string | null => {
  const [surname = '', ...given] = words
  if (!SURNAMES.has(surname.toLowerCase()) || given.length === 0 || given.length > 2) return null
  const hangul = words.map(chinese)
  const long = hangul.slice(1).join('').length > 5
  return hangul.includes(null) || long ? null : hangul.join('')
}
