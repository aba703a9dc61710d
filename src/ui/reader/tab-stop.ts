/**
 * One word of an article can be tabbed to (`tabindex="0"`), the others can be focused by a script. While a
 * pointer is down on a word it can't be focused at all: a drag that begins on something focusable selects
 * nothing in Chromium.
 */
export interface TabStop {
  /** Makes a word the stop and focuses it, without scrolling. */
  focus(word: HTMLElement): void
  /** Sees to it that there is a stop, after words were drawn anew or focused by another hand. */
  keep(word?: HTMLElement | null): void
  /** A pointer went down on a word. */
  press(word: HTMLElement): void
  /** The pointer is up again. */
  release(): void
  /** Takes the stop away. */
  clear(): void
}

export const tabStopIn = (root: HTMLElement): TabStop => {
  let stop: HTMLElement | null = null
  let pressed: HTMLElement | null = null
  const set = (word: HTMLElement | null) => {
    if (stop) stop.tabIndex = -1
    stop = word
    if (stop) stop.tabIndex = 0
  }
  return {
    focus(word) {
      set(word)
      word.focus({ preventScroll: true })
    },
    keep(word) {
      const kept = word ?? stop
      set(kept?.isConnected ? kept : root.querySelector<HTMLElement>('[data-word]'))
    },
    press(word) {
      pressed = word
      word.removeAttribute('tabindex')
    },
    release() {
      if (pressed) pressed.tabIndex = pressed === stop ? 0 : -1
      pressed = null
    },
    clear() {
      set(null)
    },
  }
}
