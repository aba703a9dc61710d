import { atom, type ReadableAtom } from 'nanostores'
import { createContext } from 'react'
import type { OfflineState } from '../../app/update.ts'

/** Whether the app is ready to be used without a network; see app/update.ts. */
export const OfflineContext = createContext<ReadableAtom<OfflineState>>(atom<OfflineState>('unsupported'))
