/** Past forms of irregular verbs by their base. With a prefix the analyser knows few of them. */
const PASTS: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  bear: 'bore borne',
  bid: 'bade bidden',
  bite: 'bit bitten',
  blow: 'blew blown',
  break: 'broke broken',
  build: 'built',
  buy: 'bought',
  come: 'came',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hung',
  hear: 'heard',
  hold: 'held',
  lay: 'laid',
  lead: 'led',
  learn: 'learnt',
  leave: 'left',
  lie: 'lain',
  light: 'lit',
  make: 'made',
  pay: 'paid',
  ride: 'rode ridden',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  shine: 'shone',
  shoot: 'shot',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  wear: 'wore worn',
  weave: 'wove woven',
  win: 'won',
  wind: 'wound',
  write: 'wrote written',
}

const PREFIXES = /^(co-?|for|fore|inter|mis|out|over|re-?|under|up|with)(?=[a-z]{3})/

/** They look like such a past and are words of their own. */
const OTHER_WORDS = new Set(['foregone', 'resent', 'underfed', 'underpaid', 'upshot'])

const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries(PASTS).flatMap(([base, pasts]) => pasts.split(' ').map((past) => [past, base])),
)

/** The base of a past form of an irregular verb, both in lower case; `null` where it is none. */
export const baseOfPast = (past: string): string | null => BASES.get(past) ?? null

/** Past forms that the analyser takes for nouns or adjectives of their own, and that are nothing else. */
const UNKNOWN: ReadonlyMap<string, string> = new Map(
  (
    'awoken=awake begotten=beget beheld=behold besought=beseech bade=bid bidden=bid clung=cling drank=drink dwelt=dwell flung=fling ' +
    'forsook=forsake knelt=kneel leant=lean learnt=learn lain=lie mown=mow ridden=ride sawn=saw sewn=sew shone=shine slung=sling ' +
    'snuck=sneak sown=sow spelt=spell spilt=spill spoilt=spoil stunk=stink stridden=stride strung=string swam=swim swum=swim ' +
    'trod=tread trodden=tread wove=weave'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/**
 * The base of a past form that the analyser doesn't know (*drank*: drink; *overthrew*: overthrow), in lower case;
 * `null` where it is none.
 */
export const baseOfUnknownPast = (surface: string): string | null => {
  const word = surface.toLowerCase()
  const known = UNKNOWN.get(word)
  if (known !== undefined) return known
  const prefix = PREFIXES.exec(word)?.[0]
  if (prefix === undefined || OTHER_WORDS.has(word)) return null
  const base = BASES.get(word.slice(prefix.length))
  return base === undefined ? null : prefix + base
}
