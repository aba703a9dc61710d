import { atom, type ReadableAtom } from 'nanostores'
import { LANGUAGE_CODES, type LanguageCode } from '../article/language-code.ts'
import { LEVELS, type Level } from '../dictionary/entry.ts'
import { CARD_KINDS, type CardKind } from '../vocabulary/review-card.ts'

export const UI_LANGUAGES = ['ko', 'en', 'ja'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

export const THEMES = ['light', 'dark', 'sepia'] as const
export type Theme = (typeof THEMES)[number]

/** Steps of the article's type size; see ui/shell/tokens.css. */
export const TEXT_SIZES = [1, 2, 3, 4, 5] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** Where glosses go on a narrow screen: in a list beneath each paragraph, or above the words. */
export const NARROW_GLOSSES = ['list', 'ruby'] as const
export type NarrowGlosses = (typeof NARROW_GLOSSES)[number]

/** How words are asked for in a review; `mix` takes the kinds in turn. */
export const REVIEW_KINDS = ['mix', ...CARD_KINDS] as const
export type ReviewKind = CardKind | 'mix'

/** New words begun in a day, at most. */
export const NEW_A_DAY = [0, 5, 10, 20, 50] as const
/** Local hour at which a day of study begins. */
export const DAY_STARTS = [0, 4, 6] as const
/** Which kanji carry their reading: all, those above a school year, those of the word that was tapped, none. */
export const FURIGANA = ['all', 'above', 'tap', 'none'] as const
export type Furigana = (typeof FURIGANA)[number]

/** When a card shows the reading of its word: with the question, with the answer, or not at all. */
export const CARD_READINGS = ['front', 'back', 'never'] as const
export type CardReading = (typeof CARD_READINGS)[number]

/** The school year whose kanji are taken as known; 6 is all of primary school. */
export const FURIGANA_GRADES = [1, 2, 3, 4, 5, 6] as const
export type FuriganaGrade = (typeof FURIGANA_GRADES)[number]

/** What a reader chose. `null` follows the browser. */
export interface Settings {
  readonly uiLanguage: UiLanguage | null
  readonly theme: Theme | null
  readonly textSize: TextSize
  /** Who reads English at 5 may begin with Japanese. */
  readonly levels: Readonly<Record<LanguageCode, Level>>
  readonly firstOnly: boolean
  readonly narrowGlosses: NarrowGlosses
  readonly dictionaryOn: boolean
  /** Whether screen readers hear the glosses within the text. */
  readonly readGlosses: boolean
  readonly reviewKind: ReviewKind
  readonly newADay: (typeof NEW_A_DAY)[number]
  readonly dayStart: (typeof DAY_STARTS)[number]
  readonly cardReading: CardReading
  readonly furigana: Furigana
  readonly furiganaGrade: FuriganaGrade
}

export const DEFAULT_SETTINGS: Settings = {
  uiLanguage: null,
  theme: null,
  textSize: 3,
  // What a Korean school teaches of English by its end is taken as known; of Japanese, the first words.
  levels: { en: 4, ja: 3 },
  firstOnly: true,
  narrowGlosses: 'list',
  dictionaryOn: true,
  readGlosses: false,
  reviewKind: 'mix',
  newADay: 10,
  dayStart: 4,
  cardReading: 'back',
  furigana: 'all',
  furiganaGrade: 4,
}

const STORAGE_KEY = 'gyeot.settings'

const CHANGED_KEY = 'gyeot.settings.changed'

/** Settings and when they were last changed, in milliseconds since the epoch; 0 for never. */
export interface DatedSettings {
  readonly settings: Settings
  readonly changed: number
}

export interface SettingsStore {
  readonly settings: ReadableAtom<Settings>
  change(part: Partial<Settings>): void
  /** For a backup. */
  dated(): DatedSettings
  /** Takes over settings from a backup, where they were changed later than these. */
  adopt(other: DatedSettings): void
}

/** Keeps settings in the browser's small storage; where that is refused they last as long as the page. */
export const settingsStore = (
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  now: () => number = Date.now,
): SettingsStore => {
  const settings = atom(readSettings(storage))
  let changed = readChanged(storage)
  const keep = (next: Settings, time: number) => {
    settings.set(next)
    changed = time
    try {
      storage?.setItem(STORAGE_KEY, JSON.stringify(next))
      storage?.setItem(CHANGED_KEY, String(time))
    } catch {
      // Storage is full or forbidden: the choice holds for this visit, which is all that can be had.
    }
  }
  return {
    settings,
    change: (part) => keep({ ...settings.get(), ...part }, now()),
    dated: () => ({ settings: settings.get(), changed }),
    adopt(other) {
      if (other.changed > changed) keep(other.settings, other.changed)
    },
  }
}

const readChanged = (storage: Pick<Storage, 'getItem'> | null): number => {
  try {
    return Number(storage?.getItem(CHANGED_KEY) ?? 0) || 0
  } catch {
    // Forbidden: as on a first visit.
    return 0
  }
}

const readSettings = (storage: Pick<Storage, 'getItem'> | null): Settings => {
  try {
    return checkSettings(JSON.parse(storage?.getItem(STORAGE_KEY) ?? 'null'))
  } catch {
    // Not JSON, or storage is forbidden: as on a first visit.
    return DEFAULT_SETTINGS
  }
}

/** Settings of before November 2026 have one level for every language. */
const checkLevels = ({ levels, level }: Record<string, unknown>): Settings['levels'] => {
  const stored = (typeof levels === 'object' && levels !== null ? levels : {}) as Record<string, unknown>
  const levelOf = (code: LanguageCode): Level =>
    LEVELS.find((value) => value === stored[code]) ??
    LEVELS.find((value) => value === level) ??
    DEFAULT_SETTINGS.levels[code]
  return Object.fromEntries(LANGUAGE_CODES.map((code) => [code, levelOf(code)])) as Settings['levels']
}

/** Anything stored, made whole: each field that isn't what it should be falls back to the default. */
export const checkSettings = (stored: unknown): Settings => {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const oneOf = <Value>(allowed: readonly Value[], key: keyof Settings, otherwise: Value): Value =>
    allowed.find((value) => value === fields[key]) ?? otherwise
  const flag = (key: keyof Settings): boolean =>
    typeof fields[key] === 'boolean' ? fields[key] : Boolean(DEFAULT_SETTINGS[key])
  return {
    uiLanguage: oneOf<UiLanguage | null>(UI_LANGUAGES, 'uiLanguage', null),
    theme: oneOf<Theme | null>(THEMES, 'theme', null),
    textSize: oneOf(TEXT_SIZES, 'textSize', DEFAULT_SETTINGS.textSize),
    levels: checkLevels(fields),
    firstOnly: flag('firstOnly'),
    narrowGlosses: oneOf(NARROW_GLOSSES, 'narrowGlosses', DEFAULT_SETTINGS.narrowGlosses),
    dictionaryOn: flag('dictionaryOn'),
    readGlosses: flag('readGlosses'),
    reviewKind: oneOf(REVIEW_KINDS, 'reviewKind', DEFAULT_SETTINGS.reviewKind),
    newADay: oneOf(NEW_A_DAY, 'newADay', DEFAULT_SETTINGS.newADay),
    dayStart: oneOf(DAY_STARTS, 'dayStart', DEFAULT_SETTINGS.dayStart),
    cardReading: oneOf(CARD_READINGS, 'cardReading', DEFAULT_SETTINGS.cardReading),
    furigana: oneOf(FURIGANA, 'furigana', DEFAULT_SETTINGS.furigana),
    furiganaGrade: oneOf(FURIGANA_GRADES, 'furiganaGrade', DEFAULT_SETTINGS.furiganaGrade),
  }
}
