import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Loading } from './Loading.tsx'

interface LaterScreen<Props extends object> {
  (props: Props): ReactNode
  /** Loads the screen before it is gone to. A failure is met again, and shown, when it is. */
  prepare(): void
}

/**
 * A screen that is loaded when it is first gone to, or before. It does without `lazy` and `Suspense`, because
 * React keeps a fallback that it has shown for 300 ms, however soon the screen is there.
 */
export const laterScreen = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LaterScreen<Props> => {
  let loaded: ComponentType<Props> | null = null
  const loading = async () => {
    loaded = (await load()).default
    return loaded
  }
  const Later = (props: Props) => {
    // Held, since another type of component would be another screen.
    const [Screen, setScreen] = useState(() => loaded)
    useEffect(() => {
      if (Screen) return
      let left = false
      const show = (next: () => ComponentType<Props>) => {
        if (!left) setScreen(next)
      }
      loading().then(
        (component) => show(() => component),
        // Thrown as the screen is drawn, where React's own handling of errors finds it.
        (error: unknown) =>
          show(() => {
            throw error
          }),
      )
      return () => {
        left = true
      }
    }, [Screen])
    return Screen ? <Screen {...props} /> : <Loading />
  }
  return Object.assign(Later, {
    prepare() {
      if (!loaded) loading().catch((error: unknown) => console.warn('a screen was not prepared', error))
    },
  })
}
