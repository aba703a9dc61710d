import type { Inflection } from '../language.ts'
import type { Morpheme } from './morphemes.ts'

/** A conjugated word: its morphemes from the head on, and what they add. */
export interface Chain {
  /** How many morphemes it takes, the head among them. */
  readonly length: number
  readonly inflections: readonly Inflection[]
  /** The dictionary forms of what it holds beyond the head: 食べさせる, 食べさせられる. */
  readonly stems: readonly string[]
}

/** Helping verbs that follow て. */
const AFTER_TE: Readonly<Record<string, Inflection>> = {
  いる: 'progressive',
  居る: 'progressive',
  おる: 'progressive',
  ある: 'resultative',
  おく: 'preparatory',
  しまう: 'completive',
  くる: 'approaching',
  来る: 'approaching',
  いく: 'proceeding',
  行く: 'proceeding',
  みる: 'trying',
  もらう: 'receiving',
  いただく: 'receiving',
  もらえる: 'receiving',
  いただける: 'receiving',
  くれる: 'giving',
  くださる: 'giving',
  下さる: 'giving',
  あげる: 'giving',
  やる: 'giving',
  ほしい: 'wishing',
  欲しい: 'wishing',
}
/** Helping verbs that IPADIC has together with their て. */
const CONTRACTED: Readonly<Record<string, Inflection>> = {
  てる: 'progressive',
  でる: 'progressive',
  ちゃう: 'completive',
  じゃう: 'completive',
  とく: 'preparatory',
  どく: 'preparatory',
  てく: 'proceeding',
}
/** Helping verbs and adjectives that follow the verb itself. */
const AFTER_STEM: Readonly<Record<string, Inflection>> = {
  始める: 'beginning',
  はじめる: 'beginning',
  出す: 'beginning',
  だす: 'beginning',
  続ける: 'continuing',
  つづける: 'continuing',
  続く: 'continuing',
  終える: 'finishing',
  終わる: 'finishing',
  きる: 'finishing',
  切る: 'finishing',
  きれる: 'finishing',
  切れる: 'finishing',
  過ぎる: 'exceeding',
  すぎる: 'exceeding',
  やすい: 'easy',
  易い: 'easy',
  にくい: 'hard',
  難い: 'hard',
  づらい: 'hard',
  がたい: 'hard',
  あう: 'reciprocal',
  合う: 'reciprocal',
  かける: 'incipient',
  得る: 'potential',
}
const AUXILIARIES: Readonly<Record<string, Inflection>> = {
  ます: 'polite',
  ない: 'negative',
  ぬ: 'negative',
  ん: 'negative',
  たい: 'desiderative',
  たがる: 'desiderative',
  う: 'volitional',
  まい: 'volitional',
}

const isTe = ({ pos, detail, surface }: Morpheme): boolean =>
  pos === '助詞' && detail === '接続助詞' && (surface === 'て' || surface === 'で')

const isHelper = ({ pos, detail }: Morpheme): boolean =>
  (pos === '動詞' || pos === '形容詞') && detail === '非自立'

/**
 * The chain that begins with the head at `at`; `headLength` is 2 for a noun with する. Auxiliaries that say
 * something of their own (らしい, べき, だろう) are left to stand as words.
 */
export const chainFrom = (morphemes: readonly Morpheme[], at: number, headLength: number): Chain => {
  const inflections: Inflection[] = []
  const stems: string[] = []
  const head = morphemes[at + headLength - 1]
  let next = at + headLength
  let surface = morphemes
    .slice(at, next)
    .map((morpheme) => morpheme.surface)
    .join('')
  const take = (count: number, inflection: Inflection) => {
    for (const { surface: more } of morphemes.slice(next, next + count)) surface += more
    next += count
    inflections.push(inflection)
  }
  if (head?.basic === 'できる' && headLength > 1) inflections.push('potential')
  if (head?.form.startsWith('命令')) inflections.push('imperative')
  for (;;) {
    const step = nextStep(morphemes, next, head, inflections.at(-1))
    if (!step) break
    const morpheme = morphemes[next]
    if (VOICES.has(step.inflection)) stems.push(surface + (morpheme?.basic ?? ''))
    // できない may be listed for itself, and できなかった is its past.
    if (step.inflection === 'negative' && step.count === 1) stems.push(`${surface}ない`)
    // 帰ってくる is 돌아오다, not 돌아가다 with something more.
    if (MOTIONS.has(step.inflection) && step.count === 2)
      stems.push(surface + (morpheme?.surface ?? '') + (morphemes[next + 1]?.basic ?? ''))
    // なければならない is one thing to say; the negation in it isn't another.
    if (step.inflection === 'obligation') inflections.pop()
    take(step.count, step.inflection)
  }
  return { length: next - at, inflections, stems }
}

/** They make another dictionary form. */
const VOICES: ReadonlySet<Inflection> = new Set(['passive', 'passive-or-potential', 'causative'])

/** A verb of motion behind て may have made another verb of the two: 連れてくる 데려오다. */
const MOTIONS: ReadonlySet<Inflection> = new Set(['approaching', 'proceeding'])

interface Step {
  readonly count: number
  readonly inflection: Inflection
}

const nextStep = (
  morphemes: readonly Morpheme[],
  at: number,
  head: Morpheme | undefined,
  last: Inflection | undefined,
): Step | null => {
  const morpheme = morphemes[at]
  const before = morphemes[at - 1]
  if (!morpheme || !before) return null
  const { pos, detail, basic, surface, form } = morpheme
  if (pos === '動詞' && detail === '接尾') {
    if (basic === 'れる') return { count: 1, inflection: 'passive' }
    // られる on a verb of one stem may mean *can*; on a causative it can't.
    if (basic === 'られる')
      return { count: 1, inflection: last === 'causative' ? 'passive' : 'passive-or-potential' }
    if (basic === 'せる' || basic === 'させる' || basic === 'す') return { count: 1, inflection: 'causative' }
    return null
  }
  if (pos === '助動詞') {
    if (basic === 'た' || (basic === 'だ' && morpheme.conjugation === '特殊・タ'))
      return { count: 1, inflection: form === '仮定形' ? 'conditional' : 'past' }
    if (basic === 'です')
      return head?.pos === '形容詞' && before.pos !== '助詞' ? { count: 1, inflection: 'polite' } : null
    const inflection = AUXILIARIES[basic]
    return inflection ? { count: 1, inflection } : null
  }
  if (isTe(morpheme)) {
    const helper = morphemes[at + 1]
    const inflection = helper && isHelper(helper) ? AFTER_TE[helper.basic] : undefined
    return inflection ? { count: 2, inflection } : { count: 1, inflection: 'connective' }
  }
  if (pos === '助詞' && detail === '接続助詞' && surface === 'ば') {
    const obligation = obligationAt(morphemes, at + 1, before)
    return obligation > 0
      ? { count: 1 + obligation, inflection: 'obligation' }
      : { count: 1, inflection: 'conditional' }
  }
  if (pos === '助詞' && (surface === 'たり' || surface === 'だり')) return { count: 1, inflection: 'listing' }
  if (isHelper(morpheme)) {
    const contracted = CONTRACTED[basic]
    if (contracted) return { count: 1, inflection: contracted }
    const inflection = before.pos === '動詞' && before.form === '連用形' ? AFTER_STEM[basic] : undefined
    return inflection ? { count: 1, inflection } : null
  }
  return null
}

/** なければ *ならない*, *いけない*: how many morphemes the second half takes, the negation itself aside. */
const obligationAt = (morphemes: readonly Morpheme[], at: number, before: Morpheme): number => {
  if (before.basic !== 'ない' && before.basic !== 'ぬ') return 0
  const verb = morphemes[at]
  const negation = morphemes[at + 1]
  const fits = verb?.basic === 'なる' || verb?.basic === 'いける'
  return fits && (negation?.basic === 'ない' || negation?.basic === 'ぬ' || negation?.basic === 'ます')
    ? 2
    : 0
}
