import { type ComponentType, lazy, type ReactNode, useState } from 'react'

interface LaterScreen<Props extends object> {
  (props: Props): ReactNode
  /** Loads the screen before it is gone to. A failure is met again, and shown, when it is. */
  prepare(): void
}

/**
 * A screen that is loaded when it is first gone to, or before. One that is there already is drawn at once: React
 * holds every lazy component back behind its fallback for 300 ms once that has been shown.
 */
export const laterScreen = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LaterScreen<Props> => {
  let loaded: ComponentType<Props> | null = null
  const loading = async () => {
    const module = await load()
    loaded = module.default
    return module
  }
  const Lazy = lazy(loading) as unknown as ComponentType<Props>
  const Later = (props: Props) => {
    // Held, since another type of component would be another screen.
    const [Screen] = useState(() => loaded ?? Lazy)
    return <Screen {...props} />
  }
  return Object.assign(Later, {
    prepare() {
      if (!loaded) loading().catch((error: unknown) => console.warn('a screen was not prepared', error))
    },
  })
}
