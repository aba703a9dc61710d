import { describe, expect, it } from 'vitest'
import { uiLanguageFor } from '../../src/app/i18n/i18n.ts'
import { checkSettings, DEFAULT_SETTINGS, settingsStore } from '../../src/app/settings.ts'
import { sharedText } from '../../src/app/shared-text.ts'

const storageWith = (value: string | null) => {
  const items = new Map<string, string>(value === null ? [] : [['gyeot.settings', value]])
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
  }
}

describe('settings', () => {
  it('begin as the defaults', () =>
    expect(settingsStore(storageWith(null)).settings.get()).toEqual(DEFAULT_SETTINGS))

  it('are found again at the next visit', () => {
    const storage = storageWith(null)
    settingsStore(storage).change({ theme: 'sepia', levels: { en: 2, ja: 5 } })
    expect(settingsStore(storage).settings.get()).toMatchObject({
      theme: 'sepia',
      levels: { en: 2, ja: 5 },
    })
  })

  it.each(['', 'not json', '[]', '"dark"', 'null'])('fall back whole from %j', (stored) => {
    expect(settingsStore(storageWith(stored)).settings.get()).toEqual(DEFAULT_SETTINGS)
  })

  it('fall back field by field', () => {
    expect(
      checkSettings({
        theme: 'neon',
        levels: { en: 9, fr: 2 },
        textSize: '3',
        dictionaryOn: false,
        narrowGlosses: 'ruby',
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      dictionaryOn: false,
      narrowGlosses: 'ruby',
    })
  })

  it('had one level for every language once', () => {
    expect(checkSettings({ level: 6 }).levels).toEqual({ en: 6, ja: 6 })
    expect(checkSettings({ level: 6, levels: { ja: 1 } }).levels).toEqual({ en: 6, ja: 1 })
  })

  it('last for the visit where storage is forbidden', () => {
    const forbidden = {
      getItem: () => {
        throw new DOMException('no', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError')
      },
    }
    const store = settingsStore(forbidden)
    store.change({ levels: { en: 5, ja: 1 } })
    expect(store.settings.get().levels).toEqual({ en: 5, ja: 1 })
  })
})

describe('the language of the screens', () => {
  it.each([
    [null, ['ko-KR', 'en'], 'ko'],
    [null, ['fr-FR', 'ja-JP'], 'ja'],
    [null, ['fr-FR'], 'en'],
    ['ko', ['en-US'], 'ko'],
  ] as const)('%s with %j is %s', (chosen, preferred, language) => {
    expect(uiLanguageFor(chosen, preferred)).toBe(language)
  })
})

describe('what another app shares', () => {
  it.each([
    ['', null],
    ['?text=Some+story', { text: 'Some story', url: null }],
    ['?title=Head&text=Some+story', { text: 'Head\n\nSome story', url: null }],
    ['?text=https%3A%2F%2Fnews.example%2Fa', { text: '', url: 'https://news.example/a' }],
    ['?url=https%3A%2F%2Fnews.example%2Fa&text=Story', { text: 'Story', url: 'https://news.example/a' }],
    ['?url=javascript%3Aalert(1)', null],
  ])('%s', (search, shared) => expect(sharedText(search)).toEqual(shared))
})
